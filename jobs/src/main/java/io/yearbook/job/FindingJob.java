package io.yearbook.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.yearbook.metric.Panels;
import io.yearbook.metric.finding.FindingPanels;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.FindingTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.table.SourceFileTable;
import io.yearbook.table.TargetTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Recomputes {@code finding}: checks reach across indicators, so a run that touched one figure checks all of them. */
final class FindingJob {

    /** Digits that hold any 64-bit hash, of which sums are longer by ten. */
    private static final int HASH_DIGITS = 20;

    private final NightContext night;
    private final FindingSettings settings;
    private final Progress progress;

    FindingJob(NightContext night, FindingSettings settings, Progress progress) {
        this.night = night;
        this.settings = settings;
        this.progress = progress;
    }

    /** Checks again where the run changed observations or targets, or read a file; writes nothing where it finds the same. */
    void checkWhatChanged() {
        if (Stream.of(ObservationTable.NAME, TargetTable.NAME, SourceFileTable.NAME)
                .anyMatch(this::isChanged)) {
            check();
        }
    }

    private boolean isChanged(String table) {
        return !Objects.equals(
                night.warehouse().versions().get(table), night.found().get(table));
    }

    /** Checks all figures: the catalogue, the settings or the tables are new. */
    void check() {
        progress.stage("Checking figures against each other");
        Stream.of(
                        night.catalog().consistency().notApplied(),
                        night.catalog().scopeRevisions().notApplied())
                .flatMap(messages -> messages.stream())
                .forEach(progress::remark);
        DeltaStore store = night.store();
        Dataset<Row> rows = FindingPanels.findings(
                Panels.filterCurrent(store.read(ObservationTable.TABLE)),
                Panels.filterCurrent(store.read(TargetTable.TABLE)),
                RejectedRowTable.ofLastContents(store.read(RejectedRowTable.TABLE), store.read(SourceFileTable.TABLE)),
                night.catalog(),
                settings);
        rows.persist();
        try {
            if (!fingerprint(rows).equals(fingerprint(store.read(FindingTable.TABLE)))) {
                store.replaceWhere(FindingTable.TABLE, rows, "true");
            }
        } finally {
            rows.unpersist();
        }
    }

    /** The same for the same rows in any order. */
    private static Row fingerprint(Dataset<Row> rows) {
        Column[] columns = Arrays.stream(FindingTable.SCHEMA.fieldNames())
                .map(functions::col)
                .toArray(Column[]::new);
        return rows.agg(count(lit(1)), sum(xxhash64(columns).cast(DataTypes.createDecimalType(HASH_DIGITS, 0))))
                .head();
    }

    /** Counts of the whole table. */
    static FindingCounts counts(Dataset<Row> findings) {
        Map<Severity, Map<FindingCode, Long>> counts = new EnumMap<>(Severity.class);
        for (Row row : findings.groupBy(FindingTable.SEVERITY, FindingTable.CODE)
                .agg(count(lit(1)).as("count"))
                .collectAsList()) {
            counts.computeIfAbsent(
                            Severity.valueOf(row.getAs(FindingTable.SEVERITY)),
                            severity -> new EnumMap<>(FindingCode.class))
                    .put(FindingCode.valueOf(row.getAs(FindingTable.CODE)), row.<Long>getAs("count"));
        }
        return new FindingCounts(counts);
    }
}
