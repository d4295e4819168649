package io.yearbook.job.command;

/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
final class DisplayWidth {

    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The blocks that Unicode's East Asian Width calls wide or full-width. */
    private static boolean isWide(int codePoint) {
        return isBetween(codePoint, 0x1100, 0x115F)
                || isBetween(codePoint, 0x2E80, 0x303E)
                || isBetween(codePoint, 0x3041, 0xA4CF)
                || isBetween(codePoint, 0xAC00, 0xD7A3)
                || isBetween(codePoint, 0xF900, 0xFAFF)
                || isBetween(codePoint, 0xFE30, 0xFE6F)
                || isBetween(codePoint, 0xFF01, 0xFF60)
                || isBetween(codePoint, 0xFFE0, 0xFFE6)
                || isBetween(codePoint, 0x1F300, 0x1FAFF)
                || isBetween(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** The text, or as much of it as fits into the columns with an ellipsis that says there is more. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = columns - of(ELLIPSIS);
        for (int codePoint : text.codePoints().toArray()) {
            left -= of(codePoint);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.append(ELLIPSIS).toString();
    }

    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }
}
