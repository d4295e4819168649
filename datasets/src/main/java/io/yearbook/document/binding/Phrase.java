package io.yearbook.document.binding;

import java.util.BitSet;

/** Words in plain wording whose pairs of characters are compared with others'. */
final class Phrase {

    private final String text;
    private final int[] pairs;
    private final double[] weights;

    private Phrase(String text, int[] pairs, double[] weights) {
        this.text = text;
        this.pairs = pairs;
        this.weights = weights;
    }

    static Phrase of(String text, NameParts parts) {
        int[] pairs = new int[text.length()];
        double[] weights = new double[text.length()];
        for (int index = 0; index < pairs.length; index++) {
            pairs[index] = Pairs.at(text, index);
            weights[index] = pairs[index] == 0 ? 0 : parts.weight(pairs[index]);
        }
        return new Phrase(text, pairs, weights);
    }

    boolean isEmpty() {
        return text.chars().allMatch(c -> c == Wording.GAP);
    }

    String text() {
        return text;
    }

    /** How well the pairs that are present account for the characters: 0 none, 1 all. */
    double covered(Pairs present) {
        double found = 0;
        double all = 0;
        for (int index = 0; index < pairs.length; index++) {
            double weight = index == 0 ? weights[0] : Math.max(weights[index - 1], weights[index]);
            if (weight > 0) {
                found += weight * presence(index, present);
                all += weight;
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** The greatest presence of a pair that a character is part of. */
    private double presence(int index, Pairs present) {
        double before = index == 0 ? 0 : present.weight(pairs[index - 1]);
        return Math.max(before, present.weight(pairs[index]));
    }

    /** How many characters in a row no present pair accounts for, at most; those that need no account are passed over. */
    int longestGap(Pairs present, double least, BitSet optional) {
        int longest = 0;
        int run = 0;
        for (int index = 0; index < pairs.length; index++) {
            boolean word = isWord(index) && !optional.get(index);
            run = word && presence(index, present) < least ? run + 1 : word ? 0 : run;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** A character that stands alone between gaps tells nothing. */
    private boolean isWord(int index) {
        return pairs[index] != 0 || (index > 0 && pairs[index - 1] != 0);
    }
}
