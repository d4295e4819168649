package io.yearbook.text;

/**
 * Full-width letters, digits and signs as their ASCII counterparts, every kind of space as a space, every sign that
 * prints a minus as a hyphen. Unlike Unicode's compatibility form it leaves circled and raised digits alone: a note mark
 * must never become a digit of the figure before it.
 */
final class HalfWidth {

    private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';

    private HalfWidth() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                out.append(of(c));
            }
        }
        return out.toString().strip();
    }

    private static char of(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2013', '\uFE63' -> '-';
            case '\uFE6A' -> '%';
            default -> c;
        };
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
