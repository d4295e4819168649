package io.yearbook.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines that are longer than any paragraph of a document is, as where a program lost the line ends: at the end of a
 * sentence, else of a clause, and never inside a number that could be one.
 */
final class LongLines {

    /** In characters; the longest paragraphs of official documents have less than half of it. */
    static final int LONGEST = 2000;

    private static final String SENTENCE_ENDS = "。！？；";
    private static final String CLAUSE_ENDS = "，、：";
    private static final String OF_NUMBERS = "0123456789.,%０１２３４５６７８９．，％";

    private LongLines() {}

    /** The line, or its parts in order; each keeps the line's number. */
    static List<TextLine> cut(TextLine line) {
        String text = line.text();
        List<TextLine> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = end(text, start);
            parts.add(part(line, start, end));
            start = end;
        }
        parts.add(part(line, start, text.length()));
        return parts;
    }

    private static TextLine part(TextLine line, int start, int end) {
        return new TextLine(line.text().substring(start, end), line.offset() + start, line.line(), line.page());
    }

    private static int end(String text, int start) {
        int limit = start + LONGEST;
        int sentence = lastAfter(text, start, limit, SENTENCE_ENDS);
        int clause = sentence > start ? sentence : lastAfter(text, start, limit, CLAUSE_ENDS);
        return clause > start ? clause : outsideNumber(text, start, limit);
    }

    /** The index after the last of the characters before the limit; the start where there is none. */
    private static int lastAfter(String text, int start, int limit, String characters) {
        for (int index = limit - 1; index > start; index--) {
            if (characters.indexOf(text.charAt(index)) >= 0) {
                return index + 1;
            }
        }
        return start;
    }

    private static int outsideNumber(String text, int start, int limit) {
        int end = limit;
        while (end > start && isOfNumber(text.charAt(end - 1)) && isOfNumber(text.charAt(end))) {
            end--;
        }
        end = end == start ? limit : end;
        return Character.isLowSurrogate(text.charAt(end)) && end > start + 1 ? end - 1 : end;
    }

    private static boolean isOfNumber(char character) {
        return OF_NUMBERS.indexOf(character) >= 0;
    }
}
