package io.yearbook.document.plan;

/** What stands in quotation marks or title marks is a name: a number in it states nothing. */
final class Quotation {

    private static final String OPENING = "“《〈「『";
    private static final String CLOSING = "”》〉」』";

    private Quotation() {}

    static boolean contains(String text, int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (text.charAt(i) == '。') {
                depth = 0;
            }
        }
        return depth > 0;
    }
}
