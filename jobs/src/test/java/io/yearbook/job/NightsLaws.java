package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.job.TwentyNights.Morning;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RunTable;
import io.yearbook.table.TableSizes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is published rests on files and catalogue alone, however it came about, and every morning can be had again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NightsLaws {

    private final IntPredicate isRun;
    private final IntPredicate isRebuilt;
    private final IntPredicate isHadAgain;

    @TempDir
    private static Path folder;

    private TwentyNights life;

    /**
     * @param isRun nights that are run, by number
     * @param isRebuilt those whose morning is compared with a rebuild
     * @param isHadAgain those whose morning is compared with what is shown of it in the end
     */
    NightsLaws(IntPredicate isRun, IntPredicate isRebuilt, IntPredicate isHadAgain) {
        this.isRun = isRun;
        this.isRebuilt = isRebuilt;
        this.isHadAgain = isHadAgain;
    }

    @BeforeAll
    void live() throws IOException {
        life = new TwentyNights(folder, isRun);
        life.live();
    }

    TwentyNights life() {
        return life;
    }

    @Test
    void aMorningIsWhatARebuildFromTheFilesGives() throws IOException {
        for (Morning morning : mornings(isRebuilt)) {
            assertThat(life.rebuilt(morning).decidedByFiles())
                    .describedAs("rebuild of night %d", morning.number())
                    .isEqualTo(morning.rows().decidedByFiles());
        }
    }

    @Test
    void aPastMorningIsHadAgain() {
        for (Morning morning : mornings(isHadAgain)) {
            assertThat(life.asOf(morning).thatStay())
                    .describedAs("as of night %d", morning.number())
                    .isEqualTo(morning.rows().thatStay());
            Map<String, List<Byte>> workbooks = life.office.workbooksAsOf(morning.instant());
            assertThat(workbooks).hasSize(1);
            assertThat(morning.workbooks())
                    .describedAs("workbooks as of night %d", morning.number())
                    .containsAllEntriesOf(workbooks);
        }
    }

    private List<Morning> mornings(IntPredicate nights) {
        List<Morning> mornings = life.mornings().values().stream()
                .filter(morning -> nights.test(morning.number()))
                .toList();
        assertThat(mornings).isNotEmpty();
        return mornings;
    }

    /** Asserts that a night left the edition of the night before, to the byte. */
    void assertNothingNew(int night) {
        Morning before = life.morning(night - 1);
        Morning after = life.morning(night);
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.night().export().written()).isEmpty();
        assertThat(after.workbooks()).isEqualTo(before.workbooks());
    }

    @Test
    void maintenanceKeepsTheEditionAndTheNextNightWritesNothing() {
        assertNothingNew(9);
        assertThat(life.morning(9).night().tablesWritten()).isEmpty();
    }

    @Test
    void maintenanceJoinsFilesAndChangesNoAnswer() {
        MaintenanceSummary first = life.maintenance.get(0);
        assertThat(liveFiles(first.before(), ObservationTable.NAME)).isGreaterThan(2);
        assertThat(liveFiles(first.after(), ObservationTable.NAME)).isOne();
        assertThat(liveFiles(first.after(), RunTable.NAME)).isOne();
        assertThat(life.aroundMaintenance.get(1)).isEqualTo(life.aroundMaintenance.get(0));
    }

    private static long liveFiles(Map<String, TableSizes> tables, String table) {
        return Objects.requireNonNull(tables.get(table)).live();
    }

    @Test
    void aReaderUnderWayDuringMaintenanceReadsOn() {
        assertThat(life.aroundMaintenance.get(2)).isEqualTo(life.aroundMaintenance.get(0));
    }

    @Test
    void maintenanceTwiceDoesNothingTheSecondTime() {
        MaintenanceSummary second = life.maintenance.get(1);
        assertThat(second.didAnything()).isFalse();
        assertThat(second.runId()).isNull();
        assertThat(second.after()).isEqualTo(life.maintenance.get(0).after());
    }

    @Test
    void filesThatNoVersionNeedsAnyMoreAreRemoved() {
        MaintenanceSummary last = life.maintenance.get(2);
        assertThat(MaintenanceSummary.sum(last.before(), TableSizes::data))
                .isGreaterThan(MaintenanceSummary.sum(last.before(), TableSizes::live));
        assertThat(last.after().values())
                .allSatisfy(files -> assertThat(files.data()).isEqualTo(files.live()));
    }
}
