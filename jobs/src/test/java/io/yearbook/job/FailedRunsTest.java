package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.table.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedRunsTest {

    /**
     * Runs by day and how they ended: P published, S staged, F failed, M a failed command that is no run of files. A day
     * that is there twice was tried twice.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                   | -
            1P                  | -
            1F                  | 1
            1P 2F               | 2
            1P 2F 3F            | 2
            1P 2F 3P            | -
            1P 2F 2P            | -
            1P 2F 2F            | 2
            1P 2F 2P 3F         | 3
            1P 2F 3F 2P         | 3
            1P 2S               | -
            1P 2S 3F            | 3
            1P 2M               | -
            1P 2M 3F            | 3
            """)
    void theOldestThatNothingFollowedIsRunAgain(@Nullable String history, @Nullable String expected) {
        assertThat(FailedRuns.toRetry(runs(history), null).map(Run::runId).orElse(null))
                .isEqualTo(expected);
    }

    /** H is maintenance, C a compute and I an ingest that did not fail; f is an ingest that did. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1P 2F          | []
            1P 2F 3F       | []
            1P 2F 3P       | []
            1P 2F 2P       | []
            1P 2F 2P 3H    | []
            1P 2F 3H       | [nightly]
            1P 2F 3H 4P    | []
            1P 2F 3H 4F    | [nightly]
            1P 2F 3I       | [nightly]
            1P 2F 3I 4C    | []
            1P 2F 3C       | [nightly]
            1P 2f 3I       | []
            1P 2f 3H       | [ingest]
            1P 2f 3F 4H    | [ingest, nightly]
            2F 3H          | [nightly]
            """)
    void whatALaterRunHasNotDoneEitherIsLeftToDo(String history, String expected) {
        assertThat(FailedRuns.overtaken(runs(history))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1P 2F 3F    | 3 | 3
            1P 2F 3F    | 2 | 2
            1P          | 1 | -
            1P 2F 2P    | 2 | -
            """)
    void theNamedOneIsRunAgainUnlessItDidNotFail(String history, String named, @Nullable String expected) {
        assertThat(FailedRuns.toRetry(runs(history), named).map(Run::runId).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void aRunThatALaterOneFollowedIsRefusedWithBothNames() {
        assertThatThrownBy(() -> FailedRuns.toRetry(runs("1P 2F 3P"), "2"))
                .isInstanceOfSatisfying(OperationException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo("The run 2 cannot be run again at its instant");
                    assertThat(refused.why()).startsWith("nightly 3 came after it and did not fail");
                    assertThat(refused.advice()).startsWith("Run nightly: it reads all that the failed run did not");
                });
    }

    @Test
    void aRunThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> FailedRuns.toRetry(runs("1P 2M"), "7")).hasMessage("There is no run 7 to run again");
        assertThatThrownBy(() -> FailedRuns.toRetry(runs("1P 2M"), "2")).hasMessage("There is no run 2 to run again");
    }

    private static List<Run> runs(@Nullable String history) {
        List<Run> runs = new ArrayList<>();
        String[] days = history == null ? new String[0] : history.split(" ");
        for (int i = 0; i < days.length; i++) {
            char end = days[i].charAt(1);
            Instant started = Instant.parse("2024-03-0%cT16:00:00Z".formatted(days[i].charAt(0)));
            runs.add(new Run(
                    days[i].substring(0, 1),
                    switch (end) {
                        case 'M', 'H' -> "maintain";
                        case 'C' -> "compute";
                        case 'I', 'f' -> "ingest";
                        default -> "nightly";
                    },
                    switch (end) {
                        case 'P', 'H', 'C' -> Run.State.PUBLISHED;
                        case 'S', 'I' -> Run.State.STAGED;
                        default -> Run.State.FAILED;
                    },
                    started,
                    started.plusSeconds(60L * (i + 1)),
                    "",
                    Map.of(),
                    Map.of(),
                    ""));
        }
        runs.sort(Comparator.comparing(Run::startedAt)
                .thenComparing(Run::finishedAt)
                .reversed());
        return runs;
    }
}
