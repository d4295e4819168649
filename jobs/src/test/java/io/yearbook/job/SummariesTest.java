package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.IngestSummary.FaultyFile;
import io.yearbook.job.IngestSummary.RejectCount;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.FileFault;
import io.yearbook.model.RankReason;
import io.yearbook.model.RejectReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SummariesTest {

    @Test
    void acceptedAndRejectedRowsAreAllRowsRead() {
        assertThatThrownBy(() -> ingest(10, 7, List.of(new RejectCount(RejectReason.KEY_CONFLICT, 2, "a.csv, row 3"))))
                .hasMessage("7 rows accepted, 2 rejected and 0 candidates are not the 10 rows read");
    }

    @Test
    void figuresWithAndWithoutAChangeOrRankAreAllFigures() {
        assertThatThrownBy(() -> new ComputeSummary(
                        3, 1, Map.of(ChangeReason.NO_PREVIOUS, 1L), 3, Map.of(), ScoreCounts.NONE, FindingCounts.NONE))
                .hasMessage("2 figures with and without a change are not the 3 figures");
        assertThatThrownBy(() -> new ComputeSummary(
                        3, 3, Map.of(), 1, Map.of(RankReason.NEUTRAL, 1L), ScoreCounts.NONE, FindingCounts.NONE))
                .hasMessage("2 figures with and without a rank are not the 3 figures");
    }

    @Test
    void aFileThatCannotBeReadHitsTheGateLikeARejectedRow() {
        IngestSummary faulty = new IngestSummary(
                0,
                0,
                List.of(new FaultyFile("a.xlsx", FileFault.FILE_DAMAGED, "ends early")),
                0,
                0,
                List.of(),
                0,
                0,
                List.of());

        assertThat(run(faulty).hits(Gate.REJECTED)).isTrue();
        assertThat(run(ingest(1, 1, List.of())).hits(Gate.REJECTED)).isFalse();
        assertThat(run(faulty).hits(Gate.FINDING)).isFalse();
    }

    @Test
    void aValidationCannotShowMoreRejectedRowsThanThereAre() {
        assertThatThrownBy(() -> new FileValidation(
                        Path.of("a.csv"),
                        "csv",
                        1,
                        1,
                        List.of(new FileValidation.RejectedRow("row 2", RejectReason.UNIT_UNKNOWN, "…")),
                        List.of(),
                        null,
                        ""))
                .hasMessage("a.csv: of 1 rows 1 are accepted and at least 1 rejected");
    }

    private static IngestSummary ingest(long read, long accepted, List<RejectCount> rejects) {
        return new IngestSummary(1, 0, List.of(), read, accepted, rejects, 0, 0, List.of());
    }

    private static RunSummary run(IngestSummary ingest) {
        return new RunSummary("r1", Duration.ZERO, ingest, null, null, new TreeMap<>());
    }
}
