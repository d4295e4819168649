package io.yearbook.document.plan;

/** Round brackets of either width, which documents mix within one pair. */
final class Brackets {

    private Brackets() {}

    static boolean isOpening(char character) {
        return character == '(' || character == '（';
    }

    static boolean isClosing(char character) {
        return character == ')' || character == '）';
    }

    /** Index of the bracket that closes the one at the given index, or -1 where none does. */
    static int closing(String text, int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            if (isOpening(text.charAt(i))) {
                depth++;
            } else if (isClosing(text.charAt(i))) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
