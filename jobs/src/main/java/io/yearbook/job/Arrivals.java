package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.year;

import io.yearbook.job.freshness.Arrival;
import io.yearbook.model.RecordKind;
import io.yearbook.publish.PublishedTables;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.SourceFileTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What files state, by publisher, indicator and year: one row for each file, however many figures it has. */
final class Arrivals {

    private static final String ID = "stated_id";
    private static final String KIND = "kind";
    private static final String PUBLISHER = "stated_by";
    private static final String INDICATOR = "indicator";
    private static final String YEAR = "stated_year";

    private Arrivals() {}

    /** What is published; figures that are replaced or withdrawn are left out. */
    static List<Arrival> in(PublishedTables tables) {
        Dataset<Row> stated = ofKind(
                        tables,
                        ObservationTable.TABLE,
                        RecordKind.OBSERVATION,
                        col(ObservationTable.OBSERVATION_ID),
                        col(ObservationTable.INDICATOR_CODE),
                        col(ObservationTable.YEAR))
                .union(ofKind(
                        tables,
                        TargetTable.TABLE,
                        RecordKind.TARGET,
                        col(TargetTable.VINTAGE_ID),
                        col(TargetTable.INDICATOR_CODE),
                        col(TargetTable.PLAN_YEAR)))
                .union(ofKind(
                        tables,
                        TaskTable.TABLE,
                        RecordKind.TASK,
                        col(TaskTable.VINTAGE_ID),
                        lit(null).cast("string"),
                        year(col(TaskTable.PUBLISHED_AT))));
        Dataset<Row> evidence = EvidenceTable.filterInForce(tables.table(EvidenceTable.TABLE))
                .select(
                        col(EvidenceTable.OBSERVATION_ID),
                        col(EvidenceTable.SOURCE_FILE).as(SourceFileTable.SHA256),
                        col(EvidenceTable.SOURCE_PATH).as(SourceFileTable.PATH));
        Dataset<Row> files = tables.table(SourceFileTable.TABLE)
                .select(SourceFileTable.SHA256, SourceFileTable.PATH, SourceFileTable.FIRST_SEEN);
        return stated
                .join(evidence, col(ID).equalTo(col(EvidenceTable.OBSERVATION_ID)))
                .join(files, new String[] {SourceFileTable.SHA256, SourceFileTable.PATH}, "inner")
                .groupBy(KIND, PUBLISHER, INDICATOR, YEAR, SourceFileTable.PATH)
                .agg(min(SourceFileTable.FIRST_SEEN).as(SourceFileTable.FIRST_SEEN))
                .collectAsList()
                .stream()
                .map(Arrivals::arrival)
                .toList();
    }

    private static Dataset<Row> ofKind(
            PublishedTables tables, TableDefinition table, RecordKind kind, Column id, Column indicator, Column year) {
        return tables.table(table)
                .filter(col(ObservationTable.KNOWN_TO).isNull())
                .select(
                        id.as(ID),
                        lit(kind.name()).as(KIND),
                        col(ObservationTable.PUBLISHER).as(PUBLISHER),
                        indicator.as(INDICATOR),
                        year.as(YEAR));
    }

    private static Arrival arrival(Row row) {
        return new Arrival(
                row.getAs(PUBLISHER),
                RecordKind.valueOf(row.getAs(KIND)),
                row.getAs(INDICATOR),
                row.<Integer>getAs(YEAR),
                row.getAs(SourceFileTable.PATH),
                row.getAs(SourceFileTable.FIRST_SEEN));
    }
}
