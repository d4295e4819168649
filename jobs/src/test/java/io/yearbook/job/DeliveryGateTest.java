package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.table.Run;
import io.yearbook.table.Run.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs are listed from the oldest; each is its id, state and the version of its tables. */
class DeliveryGateTest {

    private static final Map<String, Long> CLEAN = Map.of("rows_rejected", 0L, "findings_error", 0L);
    private static final Map<String, Long> REJECTED = Map.of("rows_rejected", 3L, "findings_error", 0L);
    private static final Map<String, Long> FOUND = Map.of("rows_rejected", 0L, "findings_error", 2L);

    private final List<Run> newestFirst = new ArrayList<>();
    private Run edition = run("none", State.PUBLISHED, CLEAN);

    @Test
    void aCleanNightMayBeMailed() {
        edition("r1", CLEAN);

        assertThat(refusal(Set.of(Gate.values()), null)).isNull();
    }

    @Test
    void aGateThatTheNightWatchedAndHitHoldsWhateverTheDeliveryIsTold() {
        edition("r1", recorded(REJECTED, Gate.REJECTED));

        OperationException refused = refusal(Set.of(), null);

        assertThat(refused.problem()).isEqualTo("Nothing is mailed: a gate failed (rejected)");
        assertThat(refused.why())
                .isEqualTo("nightly r1: 3 rows rejected, 0 files that cannot be read, 0 findings of severity ERROR.");
        assertThat(refused.advice())
                .isEqualTo("Correct the files and run nightly again; or, knowing what failed, give --despite-gate r1.");
    }

    @Test
    void aGateThatOnlyTheDeliveryWatchesIsLookedUpInTheMeasures() {
        edition("r1", FOUND);

        assertThat(refusal(Set.of(Gate.FINDING), null).problem()).endsWith("(finding)");
        assertThat(refusal(Set.of(Gate.REJECTED), null)).isNull();
        assertThat(refusal(Set.of(), null)).isNull();
    }

    @Test
    void aFileThatCannotBeReadIsRejectedToo() {
        edition("r1", Map.of("files_faulty", 1L));

        assertThat(refusal(Set.of(Gate.REJECTED), null).why()).contains("1 files that cannot be read");
    }

    @Test
    void anUnchangedNightDoesNotMakeTheFailedOneForgotten() {
        edition("r1", recorded(REJECTED, Gate.REJECTED));
        add("r2", State.PUBLISHED, CLEAN);

        assertThat(refusal(Set.of(), null).why()).startsWith("nightly r1: ");
    }

    @Test
    void whatAnIngestRejectedBeforeTheComputeCounts() {
        add("r0", State.PUBLISHED, CLEAN);
        add("r1", State.STAGED, REJECTED);
        edition("r2", CLEAN);

        assertThat(refusal(Set.of(Gate.REJECTED), null).why()).startsWith("nightly r1: 3 rows");
    }

    @Test
    void gatesOfEarlierEditionsAndFailedRunsAreOver() {
        add("r0", State.PUBLISHED, recorded(REJECTED, Gate.REJECTED));
        add("r1", State.FAILED, Map.of());
        edition("r2", CLEAN);

        assertThat(refusal(Set.of(Gate.values()), null)).isNull();
    }

    @Test
    void aFailedLastRunStopsTheDelivery() {
        edition("r1", CLEAN);
        add("r2", State.FAILED, Map.of());

        OperationException refused = refusal(Set.of(), "r1");

        assertThat(refused.problem()).isEqualTo("Nothing is mailed: the last run failed");
        assertThat(refused.why()).isEqualTo("nightly r2: the disk is full");
    }

    @Test
    void maintenanceMakesNoFailedRunForgotten() {
        edition("r1", CLEAN);
        add("r2", State.FAILED, Map.of());
        newestFirst.add(0, run("r3", "maintain", State.PUBLISHED, Map.of()));

        assertThat(refusal(Set.of(), "r1").why()).isEqualTo("nightly r2: the disk is full");

        newestFirst.remove(1);
        assertThat(refusal(Set.of(), null)).isNull();
    }

    @Test
    void whatIsReadButNotComputedStopsTheDelivery() {
        edition("r1", CLEAN);
        add("r2", State.STAGED, CLEAN);

        assertThat(refusal(Set.of(), "r1").problem())
                .isEqualTo("Nothing is mailed: what was read last is not published yet");
    }

    @Test
    void whoNamesTheEditionMailsItDespiteItsGate() {
        edition("r1", recorded(REJECTED, Gate.REJECTED));
        add("r2", State.PUBLISHED, CLEAN);

        assertThat(refusal(Set.of(), "r2")).isNotNull();
        assertThat(refusal(Set.of(), "r1")).isNull();
    }

    private void edition(String id, Map<String, Long> measures) {
        add(id, State.PUBLISHED, measures);
        edition = newestFirst.get(0);
    }

    private void add(String id, State state, Map<String, Long> measures) {
        newestFirst.add(0, run(id, state, measures));
    }

    private static Run run(String id, State state, Map<String, Long> measures) {
        return run(id, "nightly", state, measures);
    }

    private static Run run(String id, String command, State state, Map<String, Long> measures) {
        return new Run(
                id,
                command,
                state,
                Instant.EPOCH,
                Instant.EPOCH,
                "catalogue",
                Map.of(),
                measures,
                state == State.FAILED ? "the disk is full" : "");
    }

    private static Map<String, Long> recorded(Map<String, Long> measures, Gate hit) {
        Map<String, Long> all = new TreeMap<>(measures);
        all.put(hit.hitMeasure(), 1L);
        return all;
    }

    private OperationException refusal(Set<Gate> watched, @Nullable String accepted) {
        return catchThrowableOfType(
                OperationException.class, () -> new DeliveryGate(watched, accepted).check(newestFirst, edition));
    }
}
