package io.yearbook.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * The runs of a warehouse, newest first: by their instants, for which each run is later than the one it builds upon.
 */
public final class RunLog {

    private static final Column[] NEWEST_FIRST = {
        col(RunTable.STARTED_AT).desc(), col(RunTable.FINISHED_AT).desc()
    };

    private final SparkSession spark;
    private final DeltaStore store;

    public RunLog(SparkSession spark, DeltaStore store) {
        this.spark = spark;
        this.store = store;
    }

    /** Adds a run: the one commit that publishes it. */
    public void add(Run run) {
        store.create(RunTable.TABLE);
        store.upgrade(RunTable.TABLE);
        Row row = RowFactory.create(
                run.runId(),
                run.command(),
                run.state().name(),
                run.startedAt(),
                run.finishedAt(),
                run.catalogHash(),
                run.versions(),
                run.measures(),
                run.message());
        store.append(
                RunTable.TABLE,
                spark.createDataFrame(List.of(row), RunTable.SCHEMA).coalesce(1));
    }

    /** The last runs, newest first. */
    public List<Run> last(int count) {
        return rows().orderBy(NEWEST_FIRST).limit(count).collectAsList().stream()
                .map(RunLog::run)
                .toList();
    }

    /** The run that readers see. */
    public Optional<Run> published() {
        return newest(col(RunTable.STATE).equalTo(Run.State.PUBLISHED.name()));
    }

    /** The published run of this name. */
    public Optional<Run> publishedRun(String runId) {
        return newest(col(RunTable.STATE)
                .equalTo(Run.State.PUBLISHED.name())
                .and(col(RunTable.RUN_ID).equalTo(runId)));
    }

    /** The run that readers saw at the instant by its start, for its catalogue. */
    public Optional<Run> publishedAsOf(Instant instant) {
        return newest(col(RunTable.STATE)
                .equalTo(Run.State.PUBLISHED.name())
                .and(col(RunTable.STARTED_AT).leq(lit(instant))));
    }

    /**
     * The first of the runs that left the tables as the given one did: what every unchanged night after it repeats, so
     * that a report made again names the same run.
     */
    public Run editionOf(Run run) {
        List<Run> same = rows()
                .filter(col(RunTable.STATE)
                        .equalTo(Run.State.PUBLISHED.name())
                        .and(col(RunTable.STARTED_AT).leq(lit(run.startedAt()))))
                .orderBy(NEWEST_FIRST)
                .collectAsList()
                .stream()
                .map(RunLog::run)
                .takeWhile(other -> other.versions().equals(run.versions())
                        && other.catalogHash().equals(run.catalogHash()))
                .toList();
        return same.isEmpty() ? run : same.get(same.size() - 1);
    }

    /** Names of the runs that started at or before the instant, in the column {@code run_id}. */
    public Dataset<Row> startedUpTo(Instant instant) {
        return rows().filter(col(RunTable.STARTED_AT).leq(lit(instant))).select(RunTable.RUN_ID);
    }

    /** The run that the next one builds upon: the newest that did not fail. */
    public Optional<Run> base() {
        return newest(col(RunTable.STATE).notEqual(Run.State.FAILED.name()));
    }

    private Optional<Run> newest(Column condition) {
        return rows().filter(condition).orderBy(NEWEST_FIRST).limit(1).collectAsList().stream()
                .map(RunLog::run)
                .findFirst();
    }

    /** All runs as a table; empty before the first one. */
    public Dataset<Row> rows() {
        boolean hasOthers =
                !store.exists(RunTable.TABLE) && WarehouseTables.ALL.stream().anyMatch(store::exists);
        if (store.exists(RunTable.TABLE)) {
            store.files(RunTable.TABLE).requireWhole(Long.MAX_VALUE);
            return store.read(RunTable.TABLE);
        }
        if (hasOthers) {
            throw new TableDamagedException(RunTable.NAME, "it is gone, but other tables are there", null);
        }
        return spark.createDataFrame(List.of(), RunTable.SCHEMA);
    }

    /** Makes the table, before any other of the warehouse: one that has others but not this has lost it. */
    public void open() {
        store.create(RunTable.TABLE);
    }

    private static Run run(Row row) {
        return new Run(
                row.getAs(RunTable.RUN_ID),
                row.getAs(RunTable.COMMAND),
                Run.State.valueOf(row.getAs(RunTable.STATE)),
                row.getAs(RunTable.STARTED_AT),
                row.getAs(RunTable.FINISHED_AT),
                row.getAs(RunTable.CATALOG_HASH),
                row.getJavaMap(row.fieldIndex(RunTable.VERSIONS)),
                row.getJavaMap(row.fieldIndex(RunTable.MEASURES)),
                row.getAs(RunTable.MESSAGE));
    }
}
