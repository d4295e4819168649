package io.yearbook.workbook.deflate;

import java.util.Arrays;

/** Literals and repetitions in order, written with codes made for them. */
final class Block {

    /** The most that one block holds. */
    static final int CAPACITY = 1 << 15;

    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int MAX_BITS = 15;
    private static final int MAX_LENGTH = 258;
    private static final int LENGTH_CODES = 19;
    private static final int MAX_LENGTH_BITS = 7;
    private static final int DYNAMIC = 2;
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int RUN_OF_ZEROS = 17;
    private static final int LONG_RUN_OF_ZEROS = 18;

    private final int[] values = new int[CAPACITY];
    private final int[] distances = new int[CAPACITY];
    private final int[] literalCounts = new int[LITERALS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int size;

    void literal(int value) {
        values[size] = value;
        distances[size++] = 0;
        literalCounts[value]++;
    }

    /** Repeats so many bytes, 3 to 258, from so many bytes before, 1 to 32,768. */
    void repetition(int length, int distance) {
        values[size] = length;
        distances[size++] = distance;
        literalCounts[lengthCode(length)]++;
        distanceCounts[distanceCode(distance)]++;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    /** Writes what it holds, the last block with the mark of the end, and is empty again. */
    void flush(BitSink out, int lastMark) {
        literalCounts[END] = 1;
        HuffmanCode literals = HuffmanCode.of(literalCounts, MAX_BITS);
        HuffmanCode places = HuffmanCode.of(distanceCounts, MAX_BITS);
        out.put(lastMark, 1);
        out.put(DYNAMIC, 2);
        putCodes(literals, places, out);
        for (int i = 0; i < size; i++) {
            if (distances[i] == 0) {
                literals.put(values[i], out);
            } else {
                putLength(values[i], literals, out);
                putDistance(distances[i], places, out);
            }
        }
        literals.put(END, out);
        Arrays.fill(literalCounts, 0);
        Arrays.fill(distanceCounts, 0);
        size = 0;
    }

    private static void putLength(int length, HuffmanCode literals, BitSink out) {
        literals.put(lengthCode(length), out);
        int over = length - 3;
        if (over >= 8 && length < MAX_LENGTH) {
            int extra = Integer.SIZE - 3 - Integer.numberOfLeadingZeros(over);
            out.put(over & ((1 << extra) - 1), extra);
        }
    }

    private static void putDistance(int distance, HuffmanCode places, BitSink out) {
        places.put(distanceCode(distance), out);
        int over = distance - 1;
        if (over >= 4) {
            int extra = Integer.SIZE - 2 - Integer.numberOfLeadingZeros(over);
            out.put(over & ((1 << extra) - 1), extra);
        }
    }

    private static int lengthCode(int length) {
        int over = length - 3;
        if (length == MAX_LENGTH) {
            return LITERALS - 1;
        }
        if (over < 8) {
            return END + 1 + over;
        }
        int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(over);
        return END + 1 + 4 * (power - 1) + ((over >> (power - 2)) & 3);
    }

    private static int distanceCode(int distance) {
        int over = distance - 1;
        if (over < 4) {
            return over;
        }
        int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(over);
        return 2 * power + ((over >> (power - 1)) & 1);
    }

    /** The lengths of all words, themselves coded; only runs of zeros are shortened. */
    private static void putCodes(HuffmanCode literals, HuffmanCode places, BitSink out) {
        int[] lengths = new int[LITERALS + DISTANCES];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            lengths[symbol] = symbol < LITERALS ? literals.length(symbol) : places.length(symbol - LITERALS);
        }
        int[] counts = new int[LENGTH_CODES];
        for (int i = 0; i < lengths.length; i += run(lengths, i)) {
            counts[symbol(lengths, i)]++;
        }
        HuffmanCode code = HuffmanCode.of(counts, MAX_LENGTH_BITS);
        out.put(LITERALS - 257, 5);
        out.put(DISTANCES - 1, 5);
        out.put(LENGTH_CODES - 4, 4);
        for (int symbol : LENGTH_ORDER) {
            out.put(code.length(symbol), 3);
        }
        for (int i = 0; i < lengths.length; i += run(lengths, i)) {
            int symbol = symbol(lengths, i);
            code.put(symbol, out);
            if (symbol == RUN_OF_ZEROS) {
                out.put(run(lengths, i) - 3, 3);
            } else if (symbol == LONG_RUN_OF_ZEROS) {
                out.put(run(lengths, i) - 11, 7);
            }
        }
    }

    private static int symbol(int[] lengths, int from) {
        int run = run(lengths, from);
        return run == 1 ? lengths[from] : run < 11 ? RUN_OF_ZEROS : LONG_RUN_OF_ZEROS;
    }

    /** How many lengths are told together: zeros where there are three or more, else one. */
    private static int run(int[] lengths, int from) {
        int end = from;
        while (end < lengths.length && end - from < 138 && lengths[end] == 0) {
            end++;
        }
        return end - from < 3 ? 1 : end - from;
    }
}
