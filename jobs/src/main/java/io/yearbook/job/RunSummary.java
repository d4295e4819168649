package io.yearbook.job;

import io.yearbook.model.Severity;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one run did.
 *
 * @param runId its id in the table {@code run}
 * @param took from start to publication
 * @param ingest what was read; null where the run did not ingest
 * @param compute what was computed; null where the run did not compute
 * @param export what was exported; null where the run did not export
 * @param tablesWritten the tables that got a new version, with that version; the run's own record is not among them
 */
public record RunSummary(
        String runId,
        Duration took,
        @Nullable IngestSummary ingest,
        @Nullable ComputeSummary compute,
        @Nullable ExportSummary export,
        SortedMap<String, Long> tablesWritten) {

    public RunSummary {
        tablesWritten = Collections.unmodifiableSortedMap(new TreeMap<>(tablesWritten));
    }

    /** The counts of the run by name, as its row holds them. */
    public SortedMap<String, Long> measures() {
        SortedMap<String, Long> measures = new TreeMap<>(ingest == null ? Map.of() : IngestSummaries.measures(ingest));
        if (compute != null) {
            measures.putAll(compute.measures());
        }
        return measures;
    }

    /** Whether the run met what the gate watches for. */
    public boolean hits(Gate gate) {
        return switch (gate) {
            case REJECTED -> ingest != null && ingest.hasRejects();
            case FINDING -> compute != null && compute.findings().count(Severity.ERROR) > 0;
            case MISSING -> false;
        };
    }
}
