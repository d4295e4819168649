package io.yearbook.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one run that writes to a warehouse. On a local disk it is a lock of the operating system and ends with
 * the process, however that ends; elsewhere it is a file that names its holder and is removed at the end of the run.
 */
public final class WarehouseLock implements AutoCloseable {

    private static final String FILE = "_yearbook.lock";

    private final @Nullable RandomAccessFile channel;
    private final @Nullable FileSystem files;
    private final Path path;

    private WarehouseLock(@Nullable RandomAccessFile channel, @Nullable FileSystem files, Path path) {
        this.channel = channel;
        this.files = files;
        this.path = path;
    }

    /**
     * Takes the lock.
     *
     * @param holder what another run is told of this one: command, process and instant
     * @throws HeldException where another run has it
     */
    public static WarehouseLock take(Path warehouse, Configuration configuration, String holder)
            throws IOException, HeldException {
        FileSystem files = warehouse.getFileSystem(configuration);
        Path path = new Path(warehouse, FILE);
        return "file".equals(files.getScheme()) ? takeLocal(path, holder) : takeRemote(files, path, holder);
    }

    private static WarehouseLock takeLocal(Path path, String holder) throws IOException, HeldException {
        java.nio.file.Path file = java.nio.file.Path.of(path.toUri().getPath());
        Files.createDirectories(file.getParent());
        RandomAccessFile channel = new RandomAccessFile(file.toFile(), "rw");
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new HeldException(path.toString(), Files.readString(file), "Wait for it to end.");
        }
        channel.setLength(0);
        channel.write(holder.getBytes(StandardCharsets.UTF_8));
        return new WarehouseLock(channel, null, path);
    }

    private static @Nullable FileLock tryLock(RandomAccessFile channel) throws IOException {
        try {
            return channel.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static WarehouseLock takeRemote(FileSystem files, Path path, String holder)
            throws IOException, HeldException {
        try (FSDataOutputStream out = files.create(path, false)) {
            out.write(holder.getBytes(StandardCharsets.UTF_8));
            return new WarehouseLock(null, files, path);
        } catch (FileAlreadyExistsException e) {
            String other;
            try (var in = files.open(path)) {
                other = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            throw new HeldException(path.toString(), other, "Wait for it, or remove the file if that run is dead.");
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.setLength(0);
            channel.close();
        }
        if (files != null) {
            files.delete(path, false);
        }
    }

    /** Another run holds the warehouse. */
    public static final class HeldException extends Exception {

        private static final long serialVersionUID = 1L;

        private HeldException(String lock, String holder, String advice) {
            super("%s (lock %s). %s".formatted(holder, lock, advice));
        }

        /** Who holds it, which lock, and what to do. */
        public String holder() {
            return String.valueOf(getMessage());
        }
    }
}
