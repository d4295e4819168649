package io.yearbook.workbook;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Rewrites a ZIP file so that its bytes follow from its content alone: it carries no time, and is compressed by a library
 * in plain Java, because what {@code java.util.zip} makes of it differs between machines.
 */
public final class StableZip {

    /** The earliest time a ZIP entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final boolean NO_HEAD = true;

    private StableZip() {}

    /** Writes the whole file; the stream is flushed but not closed. */
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        target.setUseZip64(Zip64Mode.Never);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                put(entry.getName(), source.readAllBytes(), target);
            }
        }
        target.finish();
        target.flush();
    }

    private static void put(String name, byte[] content, ZipArchiveOutputStream target) throws IOException {
        byte[] compressed = compressed(content);
        CRC32 check = new CRC32();
        check.update(content);
        ZipArchiveEntry stable = new ZipArchiveEntry(name);
        stable.setTimeLocal(EPOCH);
        stable.setMethod(ZipEntry.DEFLATED);
        stable.setSize(content.length);
        stable.setCompressedSize(compressed.length);
        stable.setCrc(check.getValue());
        target.addRawArchiveEntry(stable, new ByteArrayInputStream(compressed));
    }

    /** The content in the raw format of RFC 1951, without head and check sum. */
    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(bytes, new Deflater(JZlib.Z_DEFAULT_COMPRESSION, NO_HEAD))) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
