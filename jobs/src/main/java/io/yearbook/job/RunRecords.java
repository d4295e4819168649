package io.yearbook.job;

import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.table.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the row of a run, and tells from the row of the last one what is the same since. */
final class RunRecords {

    private static final String COMPUTED_WITH = "computed_with";

    private final NightContext night;
    private final @Nullable Run base;
    private final Set<Gate> watched;
    private final long computedWith;

    /**
     * @param base the run built upon; null for none
     * @param watched gates that are recorded where they are hit
     */
    RunRecords(
            NightContext night,
            @Nullable Run base,
            MetricSettings settings,
            FindingSettings findings,
            Set<Gate> watched) {
        this.night = night;
        this.base = base;
        this.watched = watched;
        this.computedWith = (settings + " " + findings + ProgramVersion.fingerprint()).hashCode();
    }

    /** True where all that is computed is there, and was computed with the same catalogue, settings and program. */
    boolean isComputedAlike() {
        return base != null
                && !night.hasLost()
                && base.state() == Run.State.PUBLISHED
                && base.catalogHash().equals(night.catalog().hash())
                && Long.valueOf(computedWith).equals(base.measures().get(COMPUTED_WITH));
    }

    /** True where readers of the last run see just what this one leaves. */
    boolean isUnchanged() {
        return base != null
                && base.state() == Run.State.PUBLISHED
                && base.catalogHash().equals(night.catalog().hash())
                && base.versions().equals(night.warehouse().versions());
    }

    /** The row of a run that has computed. */
    Run computed(String command, @Nullable IngestSummary ingested, ComputeSummary computed, long workbooks) {
        Map<String, Long> measures = measures(ingested);
        measures.putAll(computed.measures());
        measures.put("workbooks", workbooks);
        measures.put(COMPUTED_WITH, computedWith);
        return row(command, Run.State.PUBLISHED, measures);
    }

    /** The row of a run that has only read: readers see it only where it left all as it was. */
    Run ingested(String command, IngestSummary ingested) {
        Map<String, Long> measures = measures(ingested);
        Long before = base == null ? null : base.measures().get(COMPUTED_WITH);
        boolean unchanged = isUnchanged();
        if (unchanged && before != null) {
            measures.put(COMPUTED_WITH, before);
        }
        return row(command, unchanged ? Run.State.PUBLISHED : Run.State.STAGED, measures);
    }

    private static Map<String, Long> measures(@Nullable IngestSummary ingested) {
        return ingested == null ? new TreeMap<>() : new TreeMap<>(IngestSummaries.measures(ingested));
    }

    private Run row(String command, Run.State state, Map<String, Long> measures) {
        watched.stream().filter(gate -> gate.isHitBy(measures)).forEach(gate -> measures.put(gate.hitMeasure(), 1L));
        return new Run(
                night.runId(),
                command,
                state,
                night.runInstant(),
                Instant.now(),
                night.catalog().hash(),
                night.warehouse().versions(),
                measures,
                "");
    }

    /** What the user is told of the run. */
    RunSummary summary(
            Run run,
            @Nullable IngestSummary ingested,
            @Nullable ComputeSummary computed,
            @Nullable ExportSummary exported) {
        TreeMap<String, Long> written = new TreeMap<>(run.versions());
        if (base != null) {
            base.versions().forEach(written::remove);
        }
        return new RunSummary(
                run.runId(),
                Duration.between(night.runInstant(), Instant.now()),
                ingested,
                computed,
                exported,
                written);
    }
}
