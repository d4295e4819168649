package io.yearbook.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers the last bytes of a stream, where a whole ZIP file has its end record. */
final class ZipEndStream extends FilterInputStream {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int OFFSET_OF_ENTRIES = 10;

    private final byte[] ring = new byte[END_RECORD + LONGEST_COMMENT];
    private long total;

    ZipEndStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            keep((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int index = 0; index < read; index++) {
            keep(bytes[offset + index]);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, ring.length)).length;
    }

    private void keep(byte value) {
        ring[(int) (total % ring.length)] = value;
        total++;
    }

    /** The number of entries that the end record lists; -1 where the bytes read so far hold no end record. */
    int entries() {
        for (long at = total - END_RECORD; at >= Math.max(0, total - ring.length); at--) {
            if (byteAt(at) == 'P' && byteAt(at + 1) == 'K' && byteAt(at + 2) == 5 && byteAt(at + 3) == 6) {
                return byteAt(at + OFFSET_OF_ENTRIES) | byteAt(at + OFFSET_OF_ENTRIES + 1) << 8;
            }
        }
        return -1;
    }

    private int byteAt(long position) {
        return ring[(int) (position % ring.length)] & 0xFF;
    }
}
