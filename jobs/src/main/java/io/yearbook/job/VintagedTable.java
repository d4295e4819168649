package io.yearbook.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import io.yearbook.transform.Content;
import io.yearbook.transform.KnownVintage;
import io.yearbook.transform.ObservationContent;
import io.yearbook.transform.TargetContent;
import io.yearbook.transform.TaskContent;
import io.yearbook.transform.Vintage;
import io.yearbook.transform.Vintages;
import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table of vintages, and how its content becomes rows and back.
 *
 * @param table the table
 * @param idColumn column with the identity of a vintage
 * @param content natural key and statement of the content
 * @param toRow the row of a vintage
 * @param toContent the content of a row
 */
record VintagedTable<T extends Serializable>(
        TableDefinition table, String idColumn, Content<T> content, ToRow<T> toRow, ToContent<T> toContent)
        implements Serializable {

    private static final String EVIDENCE_OF = "evidence_of";
    private static final String LATEST = "latest_published_at";
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    static final VintagedTable<Observation> OBSERVATIONS = new VintagedTable<>(
            ObservationTable.TABLE,
            ObservationTable.OBSERVATION_ID,
            ObservationContent.INSTANCE,
            (vintage, runId) -> ObservationTable.row(
                    vintage.content(), vintage.id(), vintage.knownFrom(), vintage.knownTo(), runId),
            ObservationTable::observation);

    static final VintagedTable<Target> TARGETS = new VintagedTable<>(
            TargetTable.TABLE,
            TargetTable.VINTAGE_ID,
            TargetContent.INSTANCE,
            (vintage, runId) ->
                    TargetTable.row(vintage.content(), vintage.id(), vintage.knownFrom(), vintage.knownTo(), runId),
            TargetTable::target);

    static final VintagedTable<Task> TASKS = new VintagedTable<>(
            TaskTable.TABLE,
            TaskTable.VINTAGE_ID,
            TaskContent.INSTANCE,
            (vintage, runId) ->
                    TaskTable.row(vintage.content(), vintage.id(), vintage.knownFrom(), vintage.knownTo(), runId),
            TaskTable::task);

    /**
     * The vintages on record, each with the latest date on which it was stated. One whose every statement is withdrawn
     * has the earliest of all dates: whatever is stated now replaces it.
     *
     * @param vintages rows of the table
     * @param standingEvidence evidence that counts
     */
    Dataset<Vintages.Recorded<T>> recorded(Dataset<Row> vintages, Dataset<Row> standingEvidence) {
        Dataset<Row> latest = standingEvidence
                .groupBy(col(EvidenceTable.OBSERVATION_ID).as(EVIDENCE_OF))
                .agg(max(EvidenceTable.PUBLISHED_AT).as(LATEST));
        ToContent<T> content = toContent;
        String id = idColumn;
        MapFunction<Row, Vintages.Recorded<T>> toRecorded = row -> new Vintages.Recorded<>(
                new KnownVintage<>(row.getAs(id), content.of(row), row.getAs(LATEST)),
                row.isNullAt(row.fieldIndex(ObservationTable.KNOWN_TO)));
        return vintages.join(latest, vintages.col(id).equalTo(latest.col(EVIDENCE_OF)), "left")
                .withColumn(LATEST, coalesce(col(LATEST), lit(NEVER)))
                .map(toRecorded, Vintages.<Vintages.Recorded<T>>encoder());
    }

    /** Makes the row of a vintage. */
    @FunctionalInterface
    interface ToRow<T extends Serializable> extends Serializable {
        Row of(Vintage<T> vintage, String runId);
    }

    /** Reads the content of a row. */
    @FunctionalInterface
    interface ToContent<T extends Serializable> extends Serializable {
        T of(Row row);
    }
}
