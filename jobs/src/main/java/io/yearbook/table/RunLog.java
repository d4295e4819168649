package io.yearbook.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * The runs of a warehouse, newest first: by their instants, for which each run is later than the one it builds upon.
 * They are few and small: all are read together, and again where one was added.
 */
public final class RunLog {

    private static final Comparator<Run> NEWEST_FIRST =
            Comparator.comparing(Run::startedAt).thenComparing(Run::finishedAt).reversed();

    private final SparkSession spark;
    private final DeltaStore store;
    private List<Run> newestFirst = List.of();
    private long versionRead = -1;

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
                run.message(),
                run.edition());
        store.append(
                RunTable.TABLE,
                spark.createDataFrame(List.of(row), RunTable.SCHEMA).coalesce(1));
    }

    /** The last runs, newest first. */
    public List<Run> last(int count) {
        return newestFirst().stream().limit(count).toList();
    }

    /** The run that readers see. */
    public Optional<Run> published() {
        return newest(RunLog::isPublished);
    }

    /** The published run of this name. */
    public Optional<Run> publishedRun(String runId) {
        return newest(run -> isPublished(run) && run.runId().equals(runId));
    }

    /** The run that readers saw at the instant by its start, for its catalogue. */
    public Optional<Run> publishedAsOf(Instant instant) {
        return newest(run -> isPublished(run) && !run.startedAt().isAfter(instant));
    }

    /**
     * The first of the runs that left what the given one did: what every unchanged night after it repeats, so that a
     * report made again names the same run. Of runs older than editions it is the first that left the same versions.
     *
     * @param run a published run; it may be about to be added
     */
    public Run editionOf(Run run) {
        String edition = run.edition();
        if (edition != null) {
            return edition.equals(run.runId()) ? run : publishedRun(edition).orElse(run);
        }
        List<Run> same = newestFirst().stream()
                .filter(RunLog::isPublished)
                .filter(other -> !other.startedAt().isAfter(run.startedAt()))
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
        return newest(run -> run.state() != Run.State.FAILED);
    }

    private Optional<Run> newest(Predicate<Run> condition) {
        return newestFirst().stream().filter(condition).findFirst();
    }

    private static boolean isPublished(Run run) {
        return run.state() == Run.State.PUBLISHED;
    }

    private List<Run> newestFirst() {
        if (!isThere()) {
            return List.of();
        }
        long version = store.version(RunTable.TABLE);
        if (version != versionRead) {
            store.files(RunTable.TABLE).requireWhole(Long.MAX_VALUE);
            newestFirst = store.read(RunTable.TABLE, version).collectAsList().stream()
                    .map(RunLog::run)
                    .sorted(NEWEST_FIRST)
                    .toList();
            versionRead = version;
        }
        return newestFirst;
    }

    /** All runs as a table; empty before the first one. */
    public Dataset<Row> rows() {
        if (!isThere()) {
            return spark.createDataFrame(List.of(), RunTable.SCHEMA);
        }
        store.files(RunTable.TABLE).requireWhole(Long.MAX_VALUE);
        return store.read(RunTable.TABLE);
    }

    /** False in a new warehouse; one that has lost the table is no new one. */
    private boolean isThere() {
        boolean exists = store.exists(RunTable.TABLE);
        if (!exists && WarehouseTables.ALL.stream().anyMatch(store::exists)) {
            throw new TableDamagedException(RunTable.NAME, "it is gone, but other tables are there", null);
        }
        return exists;
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
                row.getAs(RunTable.MESSAGE),
                row.getAs(RunTable.EDITION));
    }
}
