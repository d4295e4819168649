package io.yearbook.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own; only root can have one, and not in every container. */
final class Tmpfs implements AutoCloseable {

    private static final String FILLER = "filler";

    private final Path folder;

    private Tmpfs(Path folder) {
        this.folder = folder;
    }

    /** Mounts one over a folder; the test is skipped where that is not allowed. */
    static Tmpfs over(Path folder, int mebibytes) throws IOException {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(mebibytes), "tmpfs", folder.toString()),
                "no tmpfs can be mounted here");
        return new Tmpfs(folder);
    }

    /** Fills it but for some bytes. */
    void fillBut(long bytes) throws IOException {
        makeRoom();
        long usable = folder.toFile().getUsableSpace();
        try (var out = Files.newOutputStream(folder.resolve(FILLER))) {
            byte[] block = new byte[4096];
            for (long left = usable - bytes; left >= block.length; left -= block.length) {
                out.write(block);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(folder.resolve(FILLER));
    }

    /** @param access {@code ro} or {@code rw} */
    void remount(String access) throws IOException {
        if (!run("mount", "-o", "remount," + access, folder.toString())) {
            throw new IOException("cannot remount %s as %s".formatted(folder, access));
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!run("umount", "-l", folder.toString())) {
            throw new IOException("cannot unmount " + folder);
        }
    }
}
