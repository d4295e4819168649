package io.yearbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Bytes kept for good under their SHA-256, on the warehouse's file system: every file and catalogue a run has read. */
public final class ByteArchive {

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileSystem files;
    private final Path folder;

    /** @param warehouse absolute URI of the warehouse; the archive is its folder {@code archive} */
    public ByteArchive(Path warehouse, Configuration configuration) throws IOException {
        this.files = warehouse.getFileSystem(configuration);
        this.folder = new Path(warehouse, "archive");
    }

    /** Keeps all bytes of the stream and returns their hash; a reader never sees a part of them. */
    public String keep(InputStream bytes) throws IOException {
        Path part = Unfinished.in(folder);
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(bytes, digest);
                OutputStream out = files.create(part, false)) {
            in.transferTo(out);
        } catch (FSError e) {
            // What Hadoop throws where a local disk is full.
            files.delete(part, false);
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            files.delete(part, false);
            throw e;
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        Path kept = path(hash);
        files.mkdirs(kept.getParent());
        if (holds(hash, files.getFileStatus(part).getLen())) {
            files.delete(part, false);
            return hash;
        }
        files.delete(kept, false);
        if (!files.rename(part, kept)) {
            throw new IOException("cannot rename %s to %s".formatted(part, kept));
        }
        return hash;
    }

    /** Deletes what runs that were killed while they kept bytes have left; no run may be under way. */
    public int deleteUnfinished() throws IOException {
        return Unfinished.delete(files, folder);
    }

    /** Opens bytes kept before. */
    public InputStream open(String hash) throws IOException {
        return files.open(path(hash), BUFFER_BYTES);
    }

    /** True where the bytes are kept, and in full: a machine that lost its power may have cut them off. */
    public boolean holds(String hash, long sizeBytes) throws IOException {
        return files.exists(path(hash)) && sizeBytes(hash) == sizeBytes;
    }

    /** Size of bytes kept before. */
    public long sizeBytes(String hash) throws IOException {
        return files.getFileStatus(path(hash)).getLen();
    }

    /** Where the bytes of a hash are kept. */
    public Path path(String hash) {
        return new Path(new Path(folder, hash.substring(0, 2)), hash);
    }

    /** The hash of a stream's bytes, which are not kept. */
    public static String hash(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
