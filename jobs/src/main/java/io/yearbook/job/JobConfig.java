package io.yearbook.job;

import io.yearbook.delivery.DeliverySettings;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.workbook.ThemeSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that an operation is told. Paths are absolute; nothing below the commands reads the environment or the clock.
 *
 * @param landing folders whose files are ingested; at least one. They need not exist
 * @param catalog folder of the reference data
 * @param warehouse where the tables are, as Hadoop's {@code new Path(String)} takes it: a URI whose path is not
 *     percent-encoded, such as {@code file:///data/年报 2021} or {@code hdfs://nn/yearbook}; no slash at its end
 * @param out folder the workbooks are written to
 * @param years the years to report; null for the newest one that has figures
 * @param district code or name of the only district to report; null for all. Not yet looked up
 * @param editions the forms in which workbooks are written; at least one
 * @param asOf what was known at this instant is reported; null for what is known now. Never after runInstant
 * @param failOn what makes a successful run end with exit code 4
 * @param rank how ranks are given
 * @param findings when a change is implausible
 * @param delivery how workbooks are mailed
 * @param theme the looks of the workbooks
 * @param retention how long maintenance leaves files that are no longer needed; whole days
 * @param spark Spark's own settings, {@code spark.*}, by key
 * @param runInstant the instant of this run; cut to microseconds, as tables hold instants
 */
public record JobConfig(
        List<Path> landing,
        Path catalog,
        String warehouse,
        Path out,
        @Nullable YearRange years,
        @Nullable String district,
        Set<WorkbookEdition> editions,
        @Nullable Instant asOf,
        Set<Gate> failOn,
        RankSettings rank,
        FindingSettings findings,
        DeliverySettings delivery,
        ThemeSettings theme,
        Duration retention,
        Map<String, String> spark,
        Instant runInstant) {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    public JobConfig {
        runInstant = runInstant.truncatedTo(ChronoUnit.MICROS);
        landing = List.copyOf(landing);
        failOn = failOn.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(failOn));
        editions = Collections.unmodifiableSet(EnumSet.copyOf(editions));
        spark = Collections.unmodifiableMap(new TreeMap<>(spark));
        if (retention.isNegative() || !retention.equals(Duration.ofDays(retention.toDays()))) {
            throw new IllegalArgumentException("not a retention of whole days: " + retention);
        }
        if (landing.isEmpty()) {
            throw new IllegalArgumentException("no landing folder");
        }
        landing.forEach(JobConfig::requireAbsolute);
        requireAbsolute(catalog);
        requireAbsolute(out);
        if (asOf != null && asOf.isAfter(runInstant)) {
            throw new IllegalArgumentException("as of %s, but the run is of %s".formatted(asOf, runInstant));
        }
    }

    /** The instant whose knowledge is asked for: that of as-of, or of the run. */
    public Instant known() {
        return asOf == null ? runInstant : asOf;
    }

    /** The same for other years. */
    public JobConfig of(YearRange otherYears) {
        return copy(otherYears, asOf, runInstant);
    }

    private JobConfig copy(@Nullable YearRange otherYears, @Nullable Instant otherAsOf, Instant otherInstant) {
        return new JobConfig(
                landing,
                catalog,
                warehouse,
                out,
                otherYears,
                district,
                editions,
                otherAsOf,
                failOn,
                rank,
                findings,
                delivery,
                theme,
                retention,
                spark,
                otherInstant);
    }

    /** The same at an earlier instant, and as of then. */
    public JobConfig at(Instant instant) {
        return copy(years, null, instant);
    }

    /** The name of a run of this instant. */
    public String runId() {
        return runId(runInstant);
    }

    /** The name of a run of the instant; names sort as the runs start. */
    static String runId(Instant instant) {
        return RUN_ID.format(instant);
    }

    private static void requireAbsolute(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + path);
        }
    }
}
