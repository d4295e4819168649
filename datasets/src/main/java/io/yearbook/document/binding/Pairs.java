package io.yearbook.document.binding;

/** Pairs of neighbouring characters, each with a weight above 0; a pair that is not there weighs 0. */
final class Pairs {

    private static final int FIRST_SIZE = 64;

    private int[] keys = new int[FIRST_SIZE];
    private double[] weights = new double[FIRST_SIZE];
    private int used;

    /** The pair of the characters at an index and after it; 0 where one of them is a gap or there is none. */
    static int at(CharSequence text, int index) {
        if (index < 0 || index + 1 >= text.length()) {
            return 0;
        }
        char first = text.charAt(index);
        char second = text.charAt(index + 1);
        return first == Wording.GAP || second == Wording.GAP ? 0 : first << 16 | second;
    }

    Pairs copy() {
        Pairs copy = new Pairs();
        copy.keys = keys.clone();
        copy.weights = weights.clone();
        copy.used = used;
        return copy;
    }

    double weight(int pair) {
        return pair == 0 ? 0 : weights[slot(keys, pair)];
    }

    /** Adds every pair of a text; one that is there keeps the greater weight. */
    void raise(CharSequence text, double weight) {
        for (int index = 0; index + 1 < text.length(); index++) {
            int pair = at(text, index);
            if (pair != 0) {
                raise(pair, weight);
            }
        }
    }

    void raise(int pair, double weight) {
        int slot = slot(keys, pair);
        if (keys[slot] == 0) {
            keys[slot] = pair;
            used++;
        }
        weights[slot] = Math.max(weights[slot], weight);
        if (used * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldWeights = weights;
        keys = new int[oldKeys.length * 2];
        weights = new double[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(keys, oldKeys[old]);
                keys[slot] = oldKeys[old];
                weights[slot] = oldWeights[old];
            }
        }
    }

    private static int slot(int[] keys, int pair) {
        int mask = keys.length - 1;
        int slot = (pair * 0x9E3779B1 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
