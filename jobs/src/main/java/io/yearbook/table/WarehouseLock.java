package io.yearbook.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Held by the one run that writes to a warehouse. On a local disk it is a lock of the operating system and ends with
 * the process, however that ends; elsewhere it is a file that names its holder and is removed at the end of the run.
 */
public final class WarehouseLock implements AutoCloseable {

    private static final String FILE = "_yearbook.lock";
    private static final String WAIT = "Wait for it to end.";
    private static final int MAX_BYTES = 1_024;

    /**
     * Locks of this process, by file. The operating system does not keep two threads of one process apart: it would
     * even drop the lock of the first as the second closes its file.
     */
    private static final Map<java.nio.file.Path, String> HELD_HERE = new ConcurrentHashMap<>();

    /** The file of a lock, while it is held. */
    private interface Held {

        /** Replaces what it says. */
        void write(String names) throws IOException;

        /** Lets others take the lock. */
        void release() throws IOException;
    }

    private final Held held;
    private final String holder;
    private String leftBehind;
    private boolean leavesName;

    private WarehouseLock(Held held, String holder, String leftBehind) {
        this.held = held;
        this.holder = holder;
        this.leftBehind = leftBehind;
    }

    /**
     * The holders that died, a line each, as the file named them when the lock was taken: the last one first. Empty for
     * none. The next one finds them, too, unless they are forgotten.
     */
    public String leftBehind() {
        return leftBehind;
    }

    /** To be called once the holders that died are on record. */
    public void forgetLeftBehind() throws IOException {
        leftBehind = "";
        held.write(holder);
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
        java.nio.file.Path folder =
                java.nio.file.Path.of(path.toUri().getPath()).getParent();
        java.nio.file.Path file = Files.createDirectories(folder).toRealPath().resolve(FILE);
        String other = HELD_HERE.putIfAbsent(file, holder);
        if (other != null) {
            throw new HeldException(file.toString(), other, WAIT);
        }
        try {
            FileChannel channel = lock(file);
            String leftBehind = sign(channel, holder);
            return new WarehouseLock(held(channel, file), holder, leftBehind);
        } catch (IOException | HeldException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static Held held(FileChannel channel, java.nio.file.Path file) {
        return new Held() {
            @Override
            public void write(String names) throws IOException {
                replace(channel, names);
            }

            @Override
            public void release() throws IOException {
                try (channel) {
                    HELD_HERE.remove(file);
                }
            }
        };
    }

    private static FileChannel lock(java.nio.file.Path file) throws IOException, HeldException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            String names = Files.readString(file);
            throw new HeldException(file.toString(), names.lines().findFirst().orElse(""), WAIT);
        }
        return channel;
    }

    /** Writes who holds the lock; gives what the one before left there. */
    private static String sign(FileChannel channel, String holder) throws IOException {
        try {
            String leftBehind = text(channel);
            replace(channel, names(holder, leftBehind));
            return leftBehind;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A line each. */
    private static String names(String holder, String leftBehind) {
        return Stream.of(holder, leftBehind).filter(name -> !name.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static void replace(FileChannel channel, String names) throws IOException {
        channel.truncate(0);
        channel.position(0);
        channel.write(ByteBuffer.wrap(names.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the file holds, through the channel itself: closing another one would drop the lock. */
    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_BYTES));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
            continue;
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    private static WarehouseLock takeRemote(FileSystem files, Path path, String holder)
            throws IOException, HeldException {
        try (FSDataOutputStream out = files.create(path, false)) {
            out.write(holder.getBytes(StandardCharsets.UTF_8));
            return new WarehouseLock(existing(files, path), holder, "");
        } catch (FileAlreadyExistsException e) {
            String other;
            try (var in = files.open(path)) {
                other = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            throw new HeldException(
                    path.toString(),
                    other.isEmpty() ? "a run that has not said which" : other,
                    "Wait for it, or remove the file if that run is dead.");
        }
    }

    /** There the file itself is the lock, and says what it says. */
    private static Held existing(FileSystem files, Path path) {
        return new Held() {
            @Override
            public void write(String names) {}

            @Override
            public void release() throws IOException {
                files.delete(path, false);
            }
        };
    }

    /** From now on the lock ends as that of a holder that died: on a local disk the next one finds the name. */
    public void leaveName() {
        leavesName = true;
    }

    /** Takes {@link #leaveName} back. */
    public void forgetName() {
        leavesName = false;
    }

    @Override
    public void close() throws IOException {
        try {
            // The file names its holder already; to write it again could fail, and lose it, where a disk is full.
            if (!leavesName) {
                held.write(leftBehind);
            }
        } finally {
            held.release();
        }
    }

    /** Another run holds the warehouse. */
    public static final class HeldException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String holder;

        private HeldException(String lock, String holder, String advice) {
            super("%s (lock %s). %s".formatted(holder, lock, advice));
            this.holder = "%s (lock %s)".formatted(holder, lock);
        }

        /** Who holds it, and which lock. */
        public String holder() {
            return holder;
        }
    }
}
