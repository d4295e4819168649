package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFolderTest {

    private static final String EDITION = "{program=p, run=r1, scope=2022}";

    @TempDir
    private Path folder;

    @Test
    void whatIsRetiredGoesWithItsRecordButForFilesThatSomeoneChanged() throws IOException {
        make("a.xlsx", "b.xlsx");
        Files.writeString(folder.resolve("b.xlsx"), "better figures");
        WorkbookFolder retired = workbooks();
        assertThat(EditionText.runIn(retired.held())).isEqualTo("r1");

        retired.retire();

        assertThat(retired.untouched()).containsExactly(folder.resolve("a.xlsx"));
        assertThat(folder.resolve("a.xlsx")).as("until it is released").exists();
        retired.release();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("b.xlsx"));
        }
        assertThat(workbooks().held()).isEmpty();
    }

    @Test
    void anEditionWithoutFilesIsHeldLikeAnyOtherAndLeavesNoneOfTheOneBefore() throws IOException {
        make("a.xlsx");
        StagingArea staging = new StagingArea(folder);
        WorkbookFolder empty = new WorkbookFolder(folder, "2022", EDITION.replace("r1", "r2"), staging);
        assertThat(empty.isCurrent()).isFalse();

        empty.seal();
        empty.release();
        staging.delete();

        assertThat(empty.isCurrent()).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(".yearbook-edition-2022"));
        }
    }

    @Test
    void whatIsRetiredIsSealedWithoutAFile() throws IOException {
        make("a.xlsx");
        WorkbookFolder retired = workbooks();
        retired.retire();

        retired.seal();
        retired.release();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFolderHoldsNoEdition() throws IOException {
        assertThat(workbooks().held()).isEmpty();
        assertThat(EditionText.runIn("")).isEmpty();
    }

    private void make(String... names) throws IOException {
        StagingArea staging = new StagingArea(folder);
        WorkbookFolder made = new WorkbookFolder(folder, "2022", EDITION, staging);
        for (String name : names) {
            try (OutputStream out = made.create(name)) {
                out.write(name.getBytes());
            }
        }
        made.seal();
        made.release();
        staging.delete();
    }

    private WorkbookFolder workbooks() {
        return new WorkbookFolder(folder, "2022", EDITION, new StagingArea(folder));
    }
}
