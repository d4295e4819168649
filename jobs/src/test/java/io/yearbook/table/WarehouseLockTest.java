package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {

    @TempDir
    Path folder;

    /** Another process that holds a lock until it is killed. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            WarehouseLock lock = WarehouseLock.take(
                    new org.apache.hadoop.fs.Path(Path.of(arguments[0]).toUri()), new Configuration(), "other process");
            System.out.println("held " + (lock != null));
            Thread.sleep(600_000);
        }
    }

    @Test
    void aProcessKeepsOthersOutUntilItDies() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("held true");
            assertThatThrownBy(this::take)
                    .isInstanceOf(WarehouseLock.HeldException.class)
                    .hasMessageContaining("other process")
                    .hasMessageContaining("Wait for it to end.");
        } finally {
            holder.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        try (WarehouseLock next = take()) {
            assertThat(next.leftBehind()).isEqualTo("other process");
            next.forgetLeftBehind();
        }
        try (WarehouseLock afterwards = take()) {
            assertThat(afterwards.leftBehind()).isEmpty();
        }
    }

    @Test
    void aHolderThatLeavesItsNameIsFoundByTheNextAlone() throws Exception {
        try (WarehouseLock lock = take("here")) {
            lock.leaveName();
            lock.forgetName();
        }
        try (WarehouseLock lock = take("here")) {
            assertThat(lock.leftBehind()).isEmpty();
            lock.leaveName();
        }
        String left = Files.readString(folder.resolve("here/_yearbook.lock"));

        try (WarehouseLock next = take("here")) {
            assertThat(next.leftBehind()).isEqualTo(left).isNotEmpty();
            next.forgetLeftBehind();
        }
        try (WarehouseLock afterwards = take("here")) {
            assertThat(afterwards.leftBehind()).isEmpty();
        }
    }

    @Test
    void whoDiedIsNamedUntilSomeoneHasTakenNote() throws Exception {
        Path file = folder.resolve("here/_yearbook.lock");
        try (WarehouseLock killed = take("here")) {
            killed.leaveName();
        }
        try (WarehouseLock killedBeforeItTookNote = take("here")) {
            assertThat(killedBeforeItTookNote.leftBehind()).isEqualTo("this test");
            killedBeforeItTookNote.leaveName();
        }
        assertThat(file).hasContent("this test\nthis test");
        try (WarehouseLock next = take("here")) {
            assertThat(next.leftBehind()).isEqualTo("this test\nthis test");
            assertThatThrownBy(() -> take("here")).hasMessageStartingWith("this test (lock");
            next.forgetLeftBehind();
            assertThat(file).hasContent("this test");
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void aSecondThreadIsKeptOutAndDoesNotBreakTheLock() throws Exception {
        WarehouseLock first = take();
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(this::take).isInstanceOf(WarehouseLock.HeldException.class);
        }
        first.close();

        take().close();
    }

    @Test
    void warehousesDoNotHinderEachOther() throws Exception {
        try (WarehouseLock one = take("one");
                WarehouseLock other = take("two words 年报")) {
            assertThat(one).isNotSameAs(other);
        }
    }

    /** Any file system but the local one: there the file itself is the lock. */
    public static final class Elsewhere extends RawLocalFileSystem {

        @Override
        public String getScheme() {
            return "elsewhere";
        }

        @Override
        public URI getUri() {
            return URI.create("elsewhere:///");
        }
    }

    @Test
    void elsewhereTheLockOfADeadRunStaysUntilItIsRemoved() throws Exception {
        Configuration configuration = new Configuration();
        configuration.setClass("fs.elsewhere.impl", Elsewhere.class, FileSystem.class);
        var warehouse = new org.apache.hadoop.fs.Path("elsewhere://" + folder);
        Path file = folder.resolve("_yearbook.lock");
        WarehouseLock.take(warehouse, configuration, "a run that ends").close();
        assertThat(file).doesNotExist();
        for (String holder : List.of("a run that was killed", "")) {
            Files.writeString(file, holder);
            assertThatThrownBy(() -> WarehouseLock.take(warehouse, configuration, "the next run"))
                    .isInstanceOf(WarehouseLock.HeldException.class)
                    .hasMessageContaining(holder.isEmpty() ? "a run that has not said which" : holder)
                    .hasMessageContaining("_yearbook.lock")
                    .hasMessageContaining("remove the file if that run is dead");
        }

        Files.delete(file);

        WarehouseLock.take(warehouse, configuration, "the next run").close();
    }

    private WarehouseLock take() throws IOException, WarehouseLock.HeldException {
        return take("");
    }

    private WarehouseLock take(String below) throws IOException, WarehouseLock.HeldException {
        return WarehouseLock.take(
                new org.apache.hadoop.fs.Path(folder.resolve(below).toUri()), new Configuration(), "this test");
    }
}
