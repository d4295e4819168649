package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.yearbook.table.DeliveryTable;
import io.yearbook.table.Run;
import io.yearbook.table.RunTable;
import io.yearbook.table.Warehouse;
import java.time.Instant;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one edition by name, as they were when it was opened: a run that is published later is not seen. Several
 * sessions answer side by side, each on its own edition.
 */
public final class TableSession {

    private final TableQuery query;
    private final Run run;

    private TableSession(TableQuery query, Run run) {
        this.query = query;
        this.run = run;
    }

    /**
     * Opens what the configuration asks for: the last published run, or what was known as of an instant. Starts Spark,
     * or joins the session of this process.
     *
     * @throws OperationException where nothing is published
     */
    public static TableSession open(JobConfig config) {
        return over(LazyWarehouse.open(SparkSessions.open(config.spark()).newSession(), config), config);
    }

    /** The same on a warehouse that is open; its session gets the names. */
    static TableSession over(Warehouse warehouse, JobConfig config) {
        PublishedEdition edition = new Editions(config, warehouse).asked();
        Instant asOf = config.asOf();
        edition.tables()
                .registerViews(edition.catalog(), upTo(asOf, warehouse.runs().rows(), RunTable.STARTED_AT));
        upTo(asOf, warehouse.deliveries().rows(), DeliveryTable.RECORDED_AT)
                .createOrReplaceTempView(DeliveryTable.NAME);
        return new TableSession(new TableQuery(warehouse.spark()), edition.run());
    }

    private static Dataset<Row> upTo(@Nullable Instant asOf, Dataset<Row> rows, String instant) {
        Column recorded = col(instant);
        return asOf == null ? rows : rows.filter(recorded.leq(lit(asOf)));
    }

    /** The run whose edition this is; an unchanged night after it leaves the same edition. */
    public String runId() {
        return run.runId();
    }

    /** When that run started: what was known then. */
    public Instant knownAt() {
        return run.startedAt();
    }

    /**
     * The rows of one statement, computed when they are asked for.
     *
     * @param values by the names that the statement gives them, as in {@code year = :year}; empty for none
     * @throws StatementException where the statement cannot be read, or would change something
     */
    public Dataset<Row> rows(String statement, Map<String, Object> values) {
        return query.rows(statement, values);
    }

    /** The same, fetched while they are read. */
    QueryResult result(String statement) {
        return query.run(statement);
    }
}
