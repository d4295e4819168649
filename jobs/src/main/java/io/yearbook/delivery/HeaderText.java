package io.yearbook.delivery;

/** Texts that become a line of a mail's head: a line break in one could add a line of its own, such as another reader. */
final class HeaderText {

    private HeaderText() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException where it has a line break or another control character
     */
    static String require(String what, String text) {
        if (text.codePoints().anyMatch(HeaderText::isControl)) {
            throw new IllegalArgumentException(
                    "%s has a line break or another control character; write it on one line".formatted(what));
        }
        return text;
    }

    private static boolean isControl(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
