package io.yearbook.text.prose;

/**
 * A text with every character in its plain form and its place: offsets into the result are offsets into the text. Unlike
 * the folding of table cells it drops nothing, and it keeps the full-width comma, which never groups digits.
 */
final class Folding {

    private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';
    private static final String FULL_WIDTH_SIGNS = "％（）＋－．／：＜＝＞～";

    private Folding() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E' && (isFullWidthAlphanumeric(c) || FULL_WIDTH_SIGNS.indexOf(c) >= 0)) {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        if (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return ' ';
        }
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2013', '\uFE63' -> '-';
            case '\u2015', '\u2500' -> '—';
            case '〜', '∼' -> '~';
            case '∶' -> ':';
            case '﹪' -> '%';
            case '○', '◯' -> '〇';
            case '釆' -> '采';
            case '\u200B', '\u2060', '\uFEFF' -> ' ';
            default -> c;
        };
    }

    private static boolean isFullWidthAlphanumeric(char c) {
        return Character.isLetterOrDigit(c);
    }
}
