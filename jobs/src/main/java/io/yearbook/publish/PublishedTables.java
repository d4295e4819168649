package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.Panels;
import io.yearbook.metric.TargetPanels;
import io.yearbook.metric.finding.FindingPanels;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.metric.index.IndexPanels;
import io.yearbook.table.CatalogTables;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.FindingTable;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.ReasonTable;
import io.yearbook.table.ReexpressedTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.table.Run;
import io.yearbook.table.RunTable;
import io.yearbook.table.SourceFileTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import io.yearbook.table.Warehouse;
import io.yearbook.table.WarehouseTables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables of a warehouse as one run published them: what every reader sees. */
public final class PublishedTables {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Map<String, Dataset<Row>> tables;

    private PublishedTables(Map<String, Dataset<Row>> tables) {
        this.tables = tables;
    }

    /**
     * The tables in the versions the run names. Promises that a run of an earlier version of the program has not judged
     * are judged now, as of the day of the run.
     *
     * @param catalog catalogue of the run
     */
    public static PublishedTables of(Warehouse warehouse, Run run, Catalog catalog) {
        Map<String, Dataset<Row>> tables = new TreeMap<>();
        for (TableDefinition table : WarehouseTables.ALL) {
            tables.put(table.name(), warehouse.read(table, run));
        }
        PublishedTables published = new PublishedTables(tables);
        if (!run.versions().containsKey(TargetOutcomeTable.NAME)) {
            tables.put(
                    TargetOutcomeTable.NAME,
                    TargetPanels.outcomes(
                            Panels.filterCurrent(published.table(ObservationTable.TABLE)),
                            Panels.filterCurrent(published.table(TargetTable.TABLE)),
                            catalog,
                            run.startedAt().atZone(SHANGHAI).toLocalDate()));
        }
        return published;
    }

    /**
     * What was known at an instant, from the vintages of a later run: nothing here depends on the history of the
     * tables themselves. {@code indicator_year}, {@code target_outcome}, {@code index_score} and {@code finding} are computed anew. Of the ledger
     * and the rejected rows, which hold the last reading of each file, those show that were there then and are still.
     *
     * @param latest run whose tables are read
     * @param instant instant of an earlier run
     * @param catalog catalogue in force then
     */
    public static PublishedTables asOf(
            Warehouse warehouse,
            Run latest,
            Instant instant,
            Catalog catalog,
            MetricSettings settings,
            FindingSettings findings) {
        PublishedTables all = of(warehouse, latest, catalog);
        Map<String, Dataset<Row>> tables = new TreeMap<>(all.tables);
        for (TableDefinition vintages : List.of(ObservationTable.TABLE, TargetTable.TABLE, TaskTable.TABLE)) {
            tables.put(vintages.name(), filterKnownAt(all.table(vintages), instant));
        }
        Dataset<Row> observations = tables.get(ObservationTable.NAME);
        Dataset<Row> targets = tables.get(TargetTable.NAME);
        if (observations == null || targets == null) {
            throw new IllegalStateException("the tables of vintages are not published");
        }
        Dataset<Row> indicatorYears = Panels.indicatorYears(
                withoutLater(all.table(ObservationTable.TABLE), instant),
                Panels.filterCurrent(targets),
                catalog,
                settings,
                instant.atZone(SHANGHAI).toLocalDate());
        tables.put(IndicatorYearTable.NAME, indicatorYears);
        tables.put(
                TargetOutcomeTable.NAME,
                TargetPanels.outcomes(
                        Panels.filterCurrent(observations),
                        Panels.filterCurrent(targets),
                        catalog,
                        instant.atZone(SHANGHAI).toLocalDate()));
        Set<String> indexes =
                catalog.indexes().all().stream().map(IndexDefinition::code).collect(Collectors.toSet());
        tables.put(IndexScoreTable.NAME, IndexPanels.indexScores(indicatorYears, catalog, indexes));
        tables.put(EvidenceTable.NAME, filterRecordedBy(warehouse, all.table(EvidenceTable.TABLE), instant));
        Dataset<Row> rejected = all.table(RejectedRowTable.TABLE)
                .filter(col(RejectedRowTable.REJECTED_AT).leq(lit(instant)));
        tables.put(RejectedRowTable.NAME, rejected);
        Dataset<Row> ledger = all.table(SourceFileTable.TABLE)
                .filter(col(SourceFileTable.FIRST_SEEN).leq(lit(instant)));
        tables.put(SourceFileTable.NAME, ledger);
        tables.put(
                FindingTable.NAME,
                FindingPanels.findings(
                        Panels.filterCurrent(observations),
                        Panels.filterCurrent(targets),
                        RejectedRowTable.ofLastContents(rejected, ledger),
                        catalog,
                        findings));
        return new PublishedTables(tables);
    }

    /** The vintages known at the instant; those replaced later are current again. */
    static Dataset<Row> filterKnownAt(Dataset<Row> vintages, Instant instant) {
        return withoutLater(
                vintages.filter(col(ObservationTable.KNOWN_TO)
                        .isNull()
                        .or(col(ObservationTable.KNOWN_TO).gt(lit(instant)))
                        .or(col(ObservationTable.KNOWN_TO).equalTo(col(ObservationTable.KNOWN_FROM)))),
                instant);
    }

    /** All vintages recorded up to the instant; those replaced later are current again. */
    private static Dataset<Row> withoutLater(Dataset<Row> vintages, Instant instant) {
        return vintages.filter(col(ObservationTable.KNOWN_FROM).leq(lit(instant)))
                .withColumn(
                        ObservationTable.KNOWN_TO,
                        when(col(ObservationTable.KNOWN_TO).leq(lit(instant)), col(ObservationTable.KNOWN_TO)));
    }

    private static Dataset<Row> filterRecordedBy(Warehouse warehouse, Dataset<Row> evidence, Instant instant) {
        Dataset<Row> runs = warehouse.runs().startedUpTo(instant).toDF("run");
        return evidence.join(runs, col(EvidenceTable.RUN_ID).equalTo(col("run")), "left_semi");
    }

    public Dataset<Row> table(TableDefinition table) {
        Dataset<Row> rows = tables.get(table.name());
        if (rows == null) {
            throw new IllegalArgumentException("no table " + table.name());
        }
        return rows;
    }

    /** Gives every table its name in SQL, and the tables of the catalogue, of the reasons and of the runs theirs. */
    public void registerViews(Catalog catalog, Dataset<Row> runs) {
        tables.forEach((name, rows) -> rows.createOrReplaceTempView(name));
        Stream.concat(CatalogTables.of(catalog).stream(), Stream.of(ReasonTable.table()))
                .forEach(table -> PlainRows.of(runs.sparkSession(), table).createOrReplaceTempView(table.name()));
        runs.createOrReplaceTempView(RunTable.NAME);
        ReexpressedValues.of(Panels.filterCurrent(table(ObservationTable.TABLE)), catalog)
                .createOrReplaceTempView(ReexpressedTable.NAME);
    }
}
