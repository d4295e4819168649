package io.yearbook.document.binding;

import java.util.ArrayList;
import java.util.List;

/** Splits paragraphs into sentences; a stop inside quotes or brackets ends none. */
final class Sentences {

    /** A stretch of a paragraph. */
    record Stretch(int start, int end) {
        boolean contains(int index) {
            return start <= index && index < end;
        }
    }

    private static final String OPENING = "“《（(〔「『";
    private static final String CLOSING = "”》）)〕」』";
    private static final String STOPS = "。！？";

    /** Brackets that do not close within this many characters are damage, not structure. */
    private static final int LONGEST_BRACKET = 300;

    private Sentences() {}

    static List<Stretch> of(String text) {
        List<Stretch> sentences = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            int closing = closing(text, index);
            if (closing > index) {
                index = closing;
            } else if (STOPS.indexOf(text.charAt(index)) >= 0) {
                sentences.add(new Stretch(start, index + 1));
                start = index + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Stretch(start, text.length()));
        }
        return sentences;
    }

    /** Index of the bracket that closes the one at the index; -1 where there is none. */
    private static int closing(String text, int index) {
        int kind = OPENING.indexOf(text.charAt(index));
        if (kind < 0) {
            return -1;
        }
        int depth = 0;
        int last = Math.min(text.length(), index + LONGEST_BRACKET);
        for (int at = index; at < last; at++) {
            if (text.charAt(at) == OPENING.charAt(kind)) {
                depth++;
            } else if (text.charAt(at) == CLOSING.charAt(kind) && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
