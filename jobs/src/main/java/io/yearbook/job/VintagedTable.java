package io.yearbook.job;

import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetTable;
import io.yearbook.table.TaskTable;
import io.yearbook.transform.Content;
import io.yearbook.transform.ObservationContent;
import io.yearbook.transform.TargetContent;
import io.yearbook.transform.TaskContent;
import io.yearbook.transform.Vintage;
import java.io.Serializable;
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
