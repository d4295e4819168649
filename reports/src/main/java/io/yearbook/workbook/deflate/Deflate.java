package io.yearbook.workbook.deflate;

import java.util.Arrays;

/** Compresses a part of a file: the same input gives the same output on every machine and in every version of Java. */
public final class Deflate {

    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 15;
    private static final int HASH_FACTOR = 0x9E3779B1;
    private static final int MIN_REPETITION = 4;
    private static final int MAX_REPETITION = 258;
    /** How many earlier places are tried. */
    private static final int TRIES = 32;
    /** A repetition so long is taken without looking whether a longer one begins one byte later. */
    private static final int LONG_ENOUGH = 32;

    private final byte[] data;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before = new int[WINDOW];
    private final Block block = new Block();
    private final BitSink out = new BitSink();
    private int length;
    private int distance;

    private Deflate(byte[] data) {
        this.data = data;
        Arrays.fill(newest, -WINDOW);
    }

    /** The data in the raw format of RFC 1951, without head and check sum. */
    public static byte[] compress(byte[] data) {
        return new Deflate(data).compress();
    }

    private byte[] compress() {
        int at = 0;
        boolean found = false;
        while (at < data.length) {
            if (!found) {
                find(at);
            }
            remember(at);
            found = false;
            int taken = length;
            int from = distance;
            if (taken >= MIN_REPETITION && taken < LONG_ENOUGH && at + 1 < data.length) {
                find(at + 1);
                if (length > taken) {
                    taken = 0;
                    found = true;
                }
            }
            if (taken < MIN_REPETITION) {
                block.literal(data[at++] & 0xFF);
            } else {
                block.repetition(taken, from);
                int end = at + taken;
                for (at++; at < end; at++) {
                    remember(at);
                }
            }
            if (block.isFull()) {
                block.flush(out, 0);
            }
        }
        block.flush(out, 1);
        return out.toBytes();
    }

    /** Sets length and distance of the longest of the nearest repetitions from there on; length 0 for none. */
    private void find(int at) {
        length = 0;
        distance = 0;
        int most = Math.min(MAX_REPETITION, data.length - at);
        if (most < MIN_REPETITION) {
            return;
        }
        int candidate = newest[hash(at)];
        for (int tries = TRIES; tries > 0 && candidate > at - WINDOW && candidate >= 0; tries--) {
            if (length == 0 || data[candidate + length] == data[at + length]) {
                int same = Arrays.mismatch(data, candidate, candidate + most, data, at, at + most);
                same = same < 0 ? most : same;
                if (same >= MIN_REPETITION && same > length) {
                    length = same;
                    distance = at - candidate;
                    if (same == most) {
                        return;
                    }
                }
            }
            candidate = before[candidate % WINDOW];
        }
    }

    private void remember(int at) {
        if (at + MIN_REPETITION <= data.length) {
            int hash = hash(at);
            before[at % WINDOW] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        int four = data[at] & 0xFF
                | (data[at + 1] & 0xFF) << 8
                | (data[at + 2] & 0xFF) << 16
                | (data[at + 3] & 0xFF) << 24;
        return (four * HASH_FACTOR) >>> (Integer.SIZE - HASH_BITS);
    }
}
