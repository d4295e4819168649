package io.yearbook.workbook.deflate;

import java.util.Arrays;

/** Takes bits, the lowest first, and gives bytes. */
final class BitSink {

    private byte[] bytes = new byte[1 << 14];
    private int size;
    private long pending;
    private int pendingBits;

    /** Takes the lowest {@code count} bits, at most 32. */
    void put(int bits, int count) {
        pending |= (bits & 0xFFFFFFFFL) << pendingBits;
        pendingBits += count;
        while (pendingBits >= Byte.SIZE) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = (byte) pending;
            pending >>>= Byte.SIZE;
            pendingBits -= Byte.SIZE;
        }
    }

    /** All bits so far; those of the last byte that none was given for are 0. */
    byte[] toBytes() {
        put(0, (Byte.SIZE - pendingBits) % Byte.SIZE);
        return Arrays.copyOf(bytes, size);
    }
}
