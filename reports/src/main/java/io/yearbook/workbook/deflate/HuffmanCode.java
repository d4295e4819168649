package io.yearbook.workbook.deflate;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A canonical prefix code: frequent symbols have short words, and the lengths alone tell the words. */
final class HuffmanCode {

    /** @param order breaks ties, so that the same frequencies give the same code */
    private record Node(
            int frequency,
            int order,
            int symbol,
            @Nullable Node left,
            @Nullable Node right) {}

    private final int[] lengths;
    private final int[] words;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.words = words(lengths);
    }

    /** The code of symbols with these frequencies, no word longer than the limit. Changes the frequencies. */
    static HuffmanCode of(int[] frequencies, int limit) {
        requireTwo(frequencies);
        int[] lengths = lengths(frequencies);
        while (longest(lengths) > limit) {
            for (int symbol = 0; symbol < frequencies.length; symbol++) {
                frequencies[symbol] = (frequencies[symbol] + 1) / 2;
            }
            lengths = lengths(frequencies);
        }
        return new HuffmanCode(lengths);
    }

    void put(int symbol, BitSink out) {
        out.put(words[symbol], lengths[symbol]);
    }

    /** Bits of each symbol's word; 0 for a symbol that does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** With fewer the code would not be complete, which some readers refuse. */
    private static void requireTwo(int[] frequencies) {
        int used = 0;
        for (int frequency : frequencies) {
            used += frequency > 0 ? 1 : 0;
        }
        for (int symbol = 0; used < 2; symbol++) {
            if (frequencies[symbol] == 0) {
                frequencies[symbol] = 1;
                used++;
            }
        }
    }

    private static int[] lengths(int[] frequencies) {
        PriorityQueue<Node> trees =
                new PriorityQueue<>(Comparator.comparingInt(Node::frequency).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                trees.add(new Node(frequencies[symbol], symbol, symbol, null, null));
            }
        }
        int order = frequencies.length;
        while (trees.size() > 1) {
            Node left = trees.remove();
            Node right = trees.remove();
            trees.add(new Node(left.frequency() + right.frequency(), order++, -1, left, right));
        }
        int[] lengths = new int[frequencies.length];
        measure(trees.remove(), 0, lengths);
        return lengths;
    }

    private static void measure(Node node, int depth, int[] lengths) {
        if (node.left() == null || node.right() == null) {
            lengths[node.symbol()] = depth;
        } else {
            measure(node.left(), depth + 1, lengths);
            measure(node.right(), depth + 1, lengths);
        }
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** Words in the order of their lengths, then of their symbols; each with its first bit lowest, as it is written. */
    private static int[] words(int[] lengths) {
        int[] words = new int[lengths.length];
        int next = 0;
        for (int length = 1; length <= longest(lengths); length++) {
            next <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    words[symbol] = Integer.reverse(next++) >>> (Integer.SIZE - length);
                }
            }
        }
        return words;
    }
}
