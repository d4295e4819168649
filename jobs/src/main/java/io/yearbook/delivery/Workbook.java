package io.yearbook.delivery;

/**
 * A workbook as it was made.
 *
 * @param areaName full name of its area, such as {@code 渝北区}
 * @param fileName name of the file alone
 * @param sha256 hash of the bytes
 */
public record Workbook(String areaName, String fileName, byte[] bytes, String sha256) {

    private static final int LINE_BYTES = 57;
    private static final int LINE_CHARACTERS = 78;

    /** Its share of a mail: Base64 in lines of 76 characters. */
    long encodedBytes() {
        return (bytes.length + LINE_BYTES - 1L) / LINE_BYTES * LINE_CHARACTERS;
    }
}
