package io.yearbook.content;

/** Texts of others as parts of a sentence: on one line, and short enough that the sentence stays readable. */
final class PlainText {

    private static final int NAME_LENGTH = 30;
    private static final int LABEL_LENGTH = 16;
    private static final int UNIT_LENGTH = 8;
    private static final int PERIOD_LENGTH = 40;
    private static final String ELLIPSIS = "…";

    private PlainText() {}

    /** A name; a long one is shortened to {@value #NAME_LENGTH} characters with an ellipsis at its end. */
    static String name(String name) {
        return shortened(name, NAME_LENGTH);
    }

    /** A name in a chart. */
    static String label(String name) {
        return shortened(name, LABEL_LENGTH);
    }

    static String unit(String unit) {
        return shortened(unit, UNIT_LENGTH);
    }

    static String period(String period) {
        return shortened(period, PERIOD_LENGTH);
    }

    /** The text with every line break and other control character as a space. */
    static String oneLine(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String shortened(String text, int length) {
        String line = oneLine(text);
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)) + ELLIPSIS;
    }
}
