package io.yearbook.document.binding;

/**
 * The words next to a figure that say what it counts.
 *
 * @param text in plain wording without the words of the frame
 * @param side where they stand
 * @param start index of the first character of the words, the figure or its neighbour included
 * @param end index after the last character
 * @param shared whether the words stand between two figures and may belong to the other
 */
record FigureLabel(String text, Side side, int start, int end, boolean shared) {

    /** Where the words stand that say what a figure counts. */
    enum Side {
        BEFORE,
        BEHIND
    }

    boolean isEmpty() {
        return text.chars().allMatch(c -> c == Wording.GAP);
    }
}
