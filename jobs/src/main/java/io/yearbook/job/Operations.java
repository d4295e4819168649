package io.yearbook.job;

import io.yearbook.job.freshness.DocumentStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commands ask for, on one configuration. An operation ends with its result or with an
 * {@link OperationException}; it prints nothing itself. Closing releases the engine and the lock on the warehouse.
 */
public interface Operations extends AutoCloseable {

    /** Makes the operations of one command; called once, after the configuration was found to be valid. */
    @FunctionalInterface
    interface Factory {

        /** @throws OperationException where the warehouse or the reference data cannot be used */
        Operations open(JobConfig config, Progress progress);
    }

    /**
     * Ingest, compute, check and export as one publication.
     *
     * @throws WarehouseBusyException where another run holds the warehouse
     */
    RunSummary nightly();

    /**
     * Runs again what failed: a failed run at its own instant; else the files that could not be read; else puts the
     * workbooks in place.
     *
     * @param runId the failed run that is meant; null for what failed last
     * @return empty where nothing had failed
     * @throws WarehouseBusyException where another run holds the warehouse
     */
    Optional<RunSummary> retry(@Nullable String runId);

    /** @throws WarehouseBusyException where another run holds the warehouse */
    RunSummary ingest();

    /** @throws WarehouseBusyException where another run holds the warehouse */
    RunSummary compute();

    /**
     * Writes the workbooks.
     *
     * @param compareWith run whose edition is compared in a sheet of its own; null for none
     * @throws WarehouseBusyException where another run holds the warehouse
     */
    RunSummary export(@Nullable String compareWith);

    /** The published tables as SDMX-CSV. */
    SdmxExportSummary exportSdmx(SdmxExport export);

    /**
     * What ingest would make of one file; writes nothing.
     *
     * @param rejectedRows how many rejected rows to return at most; all are counted
     */
    FileValidation validate(Path file, int rejectedRows);

    /** The figures the question means, one for each span of that year, each with its chain; empty where there is none. */
    List<Explanation> explain(FigureQuestion question);

    /**
     * The rows of one statement, over the tables of the last published run.
     *
     * @throws StatementException where the statement cannot be read, or would change something
     */
    QueryResult sql(String statement);

    /**
     * The same without Spark, the statement being in DuckDB's SQL. All rows are held in memory.
     *
     * @throws StatementException where the statement is no query, or cannot be answered
     */
    QueryResult sqlWithoutSpark(String statement);

    /**
     * Writes the figures of documents that wait for a decision to a workbook; none where nothing waits.
     *
     * @param to file that does not exist yet
     * @return how many wait
     */
    int exportReview(Path to);

    /**
     * Takes the decisions of a workbook into the catalogue; the next run applies them.
     *
     * @param reviewer who decided
     */
    ReviewSummary takeReview(Path from, String reviewer);

    /**
     * Mails the workbooks of the last published run to those who do not have them yet.
     *
     * @throws WarehouseBusyException where another run or delivery holds the warehouse
     */
    DeliverySummary deliver(DeliveryRequest request);

    /**
     * Joins small files and removes those that are no longer needed; no answer changes.
     *
     * @throws WarehouseBusyException where another run or delivery holds the warehouse
     */
    MaintenanceSummary maintain();

    /** The last runs, newest first; empty before the first one. */
    List<RunStatus> status(int last);

    /** The documents that publishers owe every year and what became of them; those that are missing first. */
    List<DocumentStatus> expected();

    @Override
    void close();
}
