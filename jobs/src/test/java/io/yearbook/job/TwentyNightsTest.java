package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every night for itself, and every morning. */
@Tag("long")
class TwentyNightsTest extends NightsLaws {

    TwentyNightsTest() {
        super(night -> true, night -> true, night -> true);
    }

    @Test
    void everyNightDidWhatItIsMeantToDo() {
        assertThat(life().mornings()).hasSize(20);
        assertThat(ingest(4).vintagesClosed()).isEqualTo(1);
        assertThat(ingest(5).vintagesOpened()).isEqualTo(1);
        assertThat(ingest(5).vintagesClosed()).isZero();
        assertThat(ingest(8).rowsRejected()).isEqualTo(4);
        assertThat(ingest(8).faults()).hasSize(1);
        assertThat(ingest(12).rowsAccepted()).isEqualTo(1);
        assertThat(ingest(13).vintagesClosed()).isEqualTo(2);
        assertThat(changedBy(15)).anyMatch(row -> row.startsWith("target_outcome ") && row.contains("BEFORE_DUE_DATE"));
        assertThat(changedBy(16)).anyMatch(row -> row.contains("TERRITORY_CHANGED"));
        assertThat(changedBy(18)).anyMatch(row -> row.startsWith("observation ") && row.contains("820"));
        assertThat(ingest(20).vintagesClosed()).isEqualTo(1);
    }

    private IngestSummary ingest(int night) {
        return life().morning(night).night().ingest();
    }

    private List<String> changedBy(int night) {
        return life().morning(night).rows().notIn(life().morning(night - 1).rows());
    }

    @Test
    void aNightWithNothingNewKeepsTheEdition() {
        assertNothingNew(2);
        assertNothingNew(14);
        assertNothingNew(19);
        assertThat(life().morning(2).night().tablesWritten()).isEmpty();
    }

    @Test
    void aNightAfterMaintenanceThatWasKilledKeepsTheEdition() {
        assertNothingNew(6);
    }
}
