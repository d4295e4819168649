package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.job.InspectedFile.Action;
import io.yearbook.model.FileFault;
import io.yearbook.source.LandedFile;
import io.yearbook.table.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {

    private static final Instant INSTANT = Instant.parse("2024-03-01T16:00:00Z");

    private final List<String> remarks = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void stage(String text) {}

        @Override
        public void remark(String text) {
            remarks.add(text);
        }
    };

    @TempDir
    private Path folder;

    @Test
    void filesOrManifestsThatCameLaterWaitForTheNextNight() throws IOException {
        List<LandedFile> landed = List.of(
                landed("old.csv", 0, 0), landed("new.csv", 1, 0), landed("corrected.csv", 0, 1), vanished("gone.csv"));

        assertThat(Selection.notAfter(INSTANT).inTime(landed, progress))
                .extracting(LandedFile::name)
                .containsExactly("old.csv", "gone.csv");
        assertThat(remarks)
                .containsExactly("2 files are newer than the run and wait for the next night: new.csv, corrected.csv");
        assertThat(Selection.ALL.inTime(landed, progress)).isEqualTo(landed);
    }

    private LandedFile landed(String name, long fileSeconds, long manifestSeconds) throws IOException {
        return new LandedFile(name, file(name, fileSeconds), file(name + ".yml", manifestSeconds), null, "");
    }

    private LandedFile vanished(String name) {
        return new LandedFile(name, folder.resolve(name), null, null, "");
    }

    private Path file(String name, long secondsAfter) throws IOException {
        return Files.setLastModifiedTime(
                Files.writeString(folder.resolve(name), name), FileTime.from(INSTANT.plusSeconds(secondsAfter)));
    }

    @Test
    void aFileFailedIfItCouldNotBeReadWhenItWasLastLookedAt() {
        assertThat(Selection.failedNames(List.of(
                        entry("never.xlsx", 1, true),
                        entry("mended.csv", 1, true),
                        entry("mended.csv", 2, false),
                        entry("broken.csv", 1, false),
                        entry("broken.csv", 2, true),
                        entry("good.csv", 1, false))))
                .containsExactly("broken.csv", "never.xlsx");
    }

    private static LedgerEntry entry(String path, int night, boolean isFaulty) {
        return new LedgerEntry(
                path,
                "hash" + night,
                "",
                1,
                isFaulty ? LedgerEntry.State.FAULTY : LedgerEntry.State.READ,
                "",
                "",
                "",
                "",
                isFaulty ? FileFault.FILE_UNREADABLE : null,
                "",
                List.of(),
                0,
                0,
                0,
                0,
                "catalog",
                INSTANT,
                INSTANT.plusSeconds(night),
                "r" + night);
    }

    @Test
    void onlyWhatFailedIsReadAndTheUnchangedStayKnown() {
        List<InspectedFile> files = List.of(
                inspected("failed unchanged", Action.SKIP),
                inspected("failed changed", Action.READ),
                inspected("failed again", Action.REFUSE),
                inspected("unchanged", Action.SKIP),
                inspected("new", Action.READ),
                inspected("changed", Action.READ_AGAIN));

        assertThat(Selection.failed(Set.of("failed unchanged", "failed changed", "failed again"))
                        .of(files))
                .extracting(file -> file.name() + ": " + file.action())
                .containsExactly(
                        "failed unchanged: READ", "failed changed: READ", "failed again: REFUSE", "unchanged: SKIP");
        assertThat(Selection.ALL.of(files)).isEqualTo(files);
    }

    private static InspectedFile inspected(String name, Action action) {
        boolean isRefused = action == Action.REFUSE;
        return new InspectedFile(
                name,
                "hash",
                "",
                1,
                LandingManifest.NONE,
                action,
                null,
                isRefused ? FileFault.FILE_UNREADABLE : null,
                "");
    }
}
