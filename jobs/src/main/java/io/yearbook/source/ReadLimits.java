package io.yearbook.source;

import java.io.Serializable;

/**
 * How much of a file is read before it is refused.
 *
 * @param rowChars characters of a CSV row beyond which the row is rejected; the rest of its file goes on
 * @param parserChars characters of one cell that the CSV parser may buffer to get over such a row; a cell beyond it is
 *     a fault of the file
 * @param inflatedBytes size of all parts of a workbook together when unpacked; memory use is about 15 times that
 * @param inflateRatio how many times larger than packed a workbook may be once it exceeds a mebibyte
 * @param zipEntries parts of a workbook
 */
public record ReadLimits(int rowChars, int parserChars, long inflatedBytes, int inflateRatio, int zipEntries)
        implements Serializable {

    public static final ReadLimits DEFAULT = new ReadLimits(1 << 20, 64 << 20, 64L << 20, 100, 10_000);

    public ReadLimits {
        if (rowChars < 1 || parserChars < rowChars || inflatedBytes < 1 || inflateRatio < 1 || zipEntries < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive and parserChars at least rowChars: %d %d %d %d %d"
                            .formatted(rowChars, parserChars, inflatedBytes, inflateRatio, zipEntries));
        }
    }
}
