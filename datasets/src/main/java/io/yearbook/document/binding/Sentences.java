package io.yearbook.document.binding;

import io.yearbook.text.prose.QuantitySpan;
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
    private static final String PAUSES = "；;，、 \t";

    /** Brackets that do not close within this many characters are damage, not structure. */
    private static final int LONGEST_BRACKET = 300;

    /** What is longer is no sentence; it is cut at a pause, so that the work on a text without stops stays linear. */
    private static final int LONGEST = 2000;

    private Sentences() {}

    /** The sentences of a text; together they are all of it, and none parts a quantity. */
    static List<Stretch> of(String text, List<QuantitySpan> quantities) {
        List<Stretch> sentences = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : ends(text)) {
            while (next < quantities.size() && quantities.get(next).end() <= end) {
                next++;
            }
            boolean parted = next < quantities.size() && quantities.get(next).start() < end;
            int whole = parted ? quantities.get(next).end() : end;
            if (whole > start) {
                sentences.add(new Stretch(start, whole));
                start = whole;
            }
        }
        return sentences;
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int pause = 0;
        for (int index = 0; index < text.length(); index++) {
            index = Math.max(index, closing(text, index));
            pause = PAUSES.indexOf(text.charAt(index)) >= 0 ? index + 1 : pause;
            boolean stop = STOPS.indexOf(text.charAt(index)) >= 0;
            if (stop || index + 1 - start >= LONGEST) {
                start = stop || pause <= start ? index + 1 : pause;
                ends.add(start);
            }
        }
        if (start < text.length()) {
            ends.add(text.length());
        }
        return ends;
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
