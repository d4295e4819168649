package io.yearbook.document.plan;

/**
 * The words around a figure in its clause, or in the bracket within the clause that it stands in.
 *
 * @param before the words up to the figure
 * @param after the words behind it
 * @param outside the words of the clause before the bracket; empty where the figure stands in none
 * @param note what a bracket right behind the figure adds; empty for none
 */
record FigureWords(String before, String after, String outside, String note) {

    /**
     * @param from where the words of an earlier figure of the clause end
     * @param start index of the figure
     * @param end index after the figure
     */
    static FigureWords of(String text, Clause clause, int from, int start, int end) {
        int bracket = openBracket(text, clause.start(), start);
        int first = bracket < 0 ? clause.start() : bracket + 1;
        int close = bracket < 0 ? -1 : Brackets.closing(text, bracket);
        int last = close < 0 ? clause.end() : close;
        String after = text.substring(end, Math.max(end, last));
        return new FigureWords(
                text.substring(Math.min(start, Math.max(first, from)), start),
                after,
                bracket < 0 ? "" : text.substring(clause.start(), bracket),
                note(after));
    }

    boolean inBracket() {
        return !outside.isEmpty();
    }

    private static int openBracket(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Brackets.isOpening(text.charAt(i))) {
                int close = Brackets.closing(text, i);
                if (close < 0 || close >= to) {
                    return i;
                }
                i = close;
            }
        }
        return -1;
    }

    private static String note(String after) {
        String stripped = after.strip();
        if (stripped.isEmpty() || !Brackets.isOpening(stripped.charAt(0))) {
            return "";
        }
        int close = Brackets.closing(stripped, 0);
        return close < 0 ? "" : stripped.substring(1, close);
    }
}
