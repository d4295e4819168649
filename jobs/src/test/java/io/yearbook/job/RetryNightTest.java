package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.table.LockHolder;
import io.yearbook.table.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that failed, one that was killed, and a file that could not be read: each is made good with its own dates. */
class RetryNightTest {

    private static final String GDP = """
            district,indicator,period,value,unit,publisher,published_at
            渝北,gdp,%d,%s,亿元,统计局,2023-03-01
            """;
    private static final String VALUES =
            "SELECT year, value, known_from FROM observation WHERE known_to IS NULL ORDER BY year";
    private static final Instant SECOND_NIGHT = Office.FIRST_NIGHT.plus(Duration.ofDays(1));
    private static final Instant THIRD_NIGHT = Office.FIRST_NIGHT.plus(Duration.ofDays(2));

    @TempDir
    Path folder;

    @Test
    void whatFailedIsDoneWithItsOwnDatesAndNothingElse() throws IOException {
        Office office = new Office(folder);
        office.deliver("2020.csv", GDP.formatted(2020, "2009.52"));
        office.deliver("broken.csv", "");
        office.night();

        aFailedNightIsRunAgainAtItsInstantWithTheFilesOfThen(office);
        aKilledNightLeavesItsNameAndIsRunAgain(office);
        filesThatCouldNotBeReadAreReadAloneAndNow(office);
        workbooksThatAreGoneArePutBackAndThenNothingIsLeft(office);
    }

    private void aFailedNightIsRunAgainAtItsInstantWithTheFilesOfThen(Office office) throws IOException {
        office.deliver("2021.csv", GDP.formatted(2021, "2235.61"));
        Path aside = folder.resolve("aside");
        Files.move(office.out(), aside);
        Files.writeString(office.out(), "a file where the folder should be");
        assertThatThrownBy(office::night).isInstanceOf(OperationException.class);
        Files.delete(office.out());
        Files.move(aside, office.out());
        Run failed = office.runs().get(0);
        assertThat(failed.startedAt()).isEqualTo(SECOND_NIGHT);
        date(
                office,
                "2022.csv",
                GDP.formatted(2022, "2297.11"),
                failed.finishedAt().plusSeconds(1));

        RunSummary summary = office.tomorrow().retry(null).orElseThrow();

        assertThat(summary.runId()).isEqualTo(failed.runId());
        assertThat(Objects.requireNonNull(summary.ingest()).filesRead()).isOne();
        assertThat(office.sql(VALUES))
                .containsExactly("2020|2009.52|" + Office.FIRST_NIGHT, "2021|2235.61|" + SECOND_NIGHT);
        assertThat(office.sqlAsOf(SECOND_NIGHT, VALUES)).hasSize(2);
        assertThat(office.runs())
                .extracting(Run::state)
                .containsExactly(Run.State.PUBLISHED, Run.State.FAILED, Run.State.PUBLISHED);
        assertThat(office.today().retry(failed.runId())).isEmpty();
    }

    private void aKilledNightLeavesItsNameAndIsRunAgain(Office office) throws IOException {
        date(office, "2022.csv", GDP.formatted(2022, "2297.11"), THIRD_NIGHT.minusSeconds(60));
        Files.writeString(
                office.warehouseFolder().resolve("_yearbook.lock"),
                new LockHolder("nightly", 4711, THIRD_NIGHT).text());

        RunSummary summary = office.tomorrow().retry(null).orElseThrow();

        assertThat(Objects.requireNonNull(summary.ingest()).filesRead()).isOne();
        assertThat(office.sql(VALUES)).contains("2022|2297.11|" + THIRD_NIGHT);
        assertThat(office.runs().get(1).message())
                .isEqualTo(
                        "Process 4711 ended without a word: it was killed, the machine stopped, or a disk was full.");
    }

    private void filesThatCouldNotBeReadAreReadAloneAndNow(Office office) {
        office.deliver("broken.csv", GDP.formatted(2019, "1848.24"));
        office.deliver("2018.csv", GDP.formatted(2018, "1700.00"));

        RunSummary summary = office.tomorrow().retry(null).orElseThrow();

        assertThat(Objects.requireNonNull(summary.ingest()).filesRead()).isOne();
        assertThat(office.sql(VALUES))
                .hasSize(4)
                .contains("2019|1848.24|" + office.runs().get(0).startedAt())
                .noneMatch(row -> row.startsWith("2018"));
        assertThat(office.runs().get(0).startedAt()).isAfter(THIRD_NIGHT);
    }

    private void workbooksThatAreGoneArePutBackAndThenNothingIsLeft(Office office) throws IOException {
        List<String> workbooks = List.copyOf(office.workbooks().keySet());
        String newest = workbooks.stream()
                .filter(name -> name.endsWith("_2022.xlsx"))
                .findFirst()
                .orElseThrow();
        Files.delete(office.out().resolve(newest));
        int runs = office.runs().size();

        RunSummary summary = office.today().retry(null).orElseThrow();

        assertThat(Objects.requireNonNull(summary.export()).written())
                .containsExactly(office.out().resolve(newest).toAbsolutePath());
        assertThat(office.workbooks().keySet()).containsExactlyElementsOf(workbooks);
        assertThat(office.today().retry(null)).isEmpty();
        assertThat(office.runs()).hasSize(runs);
    }

    private static void date(Office office, String name, String text, Instant lastModified) throws IOException {
        office.deliver(name, text);
        Files.setLastModifiedTime(office.landing().resolve(name), FileTime.from(lastModified));
    }
}
