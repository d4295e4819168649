package io.yearbook.job;

import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.table.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the row of a run, and tells from the row of the last one what is the same since. */
final class RunRecords {

    private static final String COMPUTED_WITH = "computed_with";
    private static final String COMPUTED_ON = "computed_on";
    private static final Set<String> OF_THE_COMPUTED = Set.of(COMPUTED_WITH, COMPUTED_ON);

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

    /**
     * True where readers of the last run see just what this one leaves. Versions that the run found count, which are newer
     * than those of the last one where it had to undo what a killed run left.
     */
    boolean isUnchanged() {
        return isComputedAlike() && night.found().equals(night.warehouse().versions());
    }

    /** The day up to which a run has judged what falls due. */
    static LocalDate computedOn(Run run) {
        Long day = run.measures().get(COMPUTED_ON);
        return day == null ? Dates.inShanghai(run.startedAt()) : LocalDate.ofEpochDay(day);
    }

    /** Measures of a run that hold for one that computes nothing and leaves the same. */
    static Map<String, Long> measuresThatStay(Run run) {
        Map<String, Long> measures = new TreeMap<>(run.measures());
        measures.keySet().retainAll(OF_THE_COMPUTED);
        return measures;
    }

    /** The row of a run that has computed. */
    Run computed(String command, @Nullable IngestSummary ingested, ComputeSummary computed, long workbooks) {
        Map<String, Long> measures = measures(ingested);
        measures.putAll(computed.measures());
        measures.put("workbooks", workbooks);
        measures.put(COMPUTED_WITH, computedWith);
        measures.put(COMPUTED_ON, Dates.inShanghai(night.runInstant()).toEpochDay());
        return row(command, Run.State.PUBLISHED, measures);
    }

    /** The row of a run that has only read: readers see it only where it left all as it was. */
    Run ingested(String command, IngestSummary ingested) {
        Map<String, Long> measures = measures(ingested);
        boolean unchanged = isUnchanged();
        if (base != null && unchanged) {
            measures.putAll(measuresThatStay(base));
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
                "",
                state == Run.State.PUBLISHED ? edition() : null);
    }

    private String edition() {
        return base != null && isUnchanged()
                ? night.warehouse().runs().editionOf(base).runId()
                : night.runId();
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
