package io.yearbook.document.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text between stops. Stops inside brackets and quotation marks, and commas inside numbers, end nothing.
 *
 * @param start index of its first character
 * @param end index after its last character, the stop not included
 * @param sentence number of its sentence in the text, from 0
 */
record Clause(int start, int end, int sentence) {

    private static final String OPENING = "（(“《〈「『【[";
    private static final String CLOSING = "）)”》〉」』】]";
    private static final String SENTENCE_STOPS = "。！？!?";
    private static final String CLAUSE_STOPS = "，,；;：:";

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int sentence = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean endsSentence = SENTENCE_STOPS.indexOf(character) >= 0;
            depth = endsSentence ? 0 : depthAfter(depth, character);
            if (endsSentence || (depth == 0 && endsClause(text, i))) {
                add(clauses, text, start, i, sentence);
                start = i + 1;
                sentence += endsSentence ? 1 : 0;
            }
        }
        add(clauses, text, start, text.length(), sentence);
        return clauses;
    }

    private static void add(List<Clause> clauses, String text, int start, int end, int sentence) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            clauses.add(new Clause(first, last, sentence));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static int depthAfter(int depth, char character) {
        if (OPENING.indexOf(character) >= 0) {
            return depth + 1;
        }
        return CLOSING.indexOf(character) >= 0 ? Math.max(0, depth - 1) : depth;
    }

    private static boolean endsClause(String text, int index) {
        if (CLAUSE_STOPS.indexOf(text.charAt(index)) < 0) {
            return false;
        }
        boolean inNumber = index > 0
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1));
        return !inNumber;
    }

    boolean contains(int index) {
        return start <= index && index < end;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
