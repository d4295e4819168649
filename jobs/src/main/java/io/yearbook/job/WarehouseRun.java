package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.table.CatalogArchive;
import io.yearbook.table.Run;
import io.yearbook.table.TableFormException;
import io.yearbook.table.Warehouse;
import io.yearbook.table.WarehouseLock;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run that writes: takes the lock, starts from what the last run left, and ends with its row in {@code run}. */
final class WarehouseRun {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final JobConfig config;
    private final Warehouse warehouse;
    private final Catalog catalog;
    private final Map<String, byte[]> catalogFiles;
    private final String runId;

    WarehouseRun(JobConfig config, Warehouse warehouse, Catalog catalog, Map<String, byte[]> catalogFiles) {
        this.config = config;
        this.warehouse = warehouse;
        this.catalog = catalog;
        this.catalogFiles = catalogFiles;
        this.runId = runId(config);
    }

    /** The name of the run of a configuration. */
    static String runId(JobConfig config) {
        return RUN_ID.format(config.runInstant());
    }

    /** What another run is told of one that holds the warehouse. */
    static String holder(String command, JobConfig config) {
        return "%s, process %d, since %s"
                .formatted(command, ProcessHandle.current().pid(), config.runInstant());
    }

    /** What a command does in a run, given the run it builds upon; null for none. */
    @FunctionalInterface
    interface Steps {
        Outcome take(NightContext night, @Nullable Run base) throws IOException;
    }

    /** What is left to do once a run is published. */
    @FunctionalInterface
    interface Afterwards {
        void run() throws IOException;
    }

    /**
     * What the steps came to.
     *
     * @param run the row that publishes it
     * @param summary for the user
     * @param afterwards done when the row is written; what fails there is made good by the next run
     */
    record Outcome(Run run, RunSummary summary, Afterwards afterwards) {}

    /**
     * Takes the steps and publishes them. Where they fail the run is recorded as failed and nothing is published.
     *
     * @throws WarehouseBusyException where another run holds the warehouse
     */
    RunSummary take(String command, Steps steps) {
        try (WarehouseLock lock =
                WarehouseLock.take(warehouse.root(), warehouse.configuration(), holder(command, config))) {
            Run base = warehouse.runs().base().orElse(null);
            requireLaterThan(base, config);
            Outcome outcome = recordingFailure(command, base, steps);
            publish(outcome);
            return outcome.summary();
        } catch (WarehouseLock.HeldException e) {
            throw new WarehouseBusyException(config.warehouse(), e.holder());
        } catch (IOException e) {
            throw new OperationException(
                    "The run " + runId + " failed",
                    SparkMessage.brief(e),
                    "Nothing was published; correct the cause and run it again.",
                    e);
        }
    }

    /** Instants decide what was known when, and which run is the newest. */
    static void requireLaterThan(@Nullable Run base, JobConfig config) {
        if (base != null && !config.runInstant().isAfter(base.startedAt())) {
            throw new OperationException(
                    "The run of %s cannot follow that of %s".formatted(config.runInstant(), base.startedAt()),
                    "Another run ended while this one started, or the clock of this machine is slow.",
                    "Nothing was changed; see that the clock is right and run it again.");
        }
    }

    private Outcome recordingFailure(String command, @Nullable Run base, Steps steps) throws IOException {
        try {
            Map<String, Long> found = warehouse.restoreTo(base == null ? Map.of() : base.versions());
            new CatalogArchive(warehouse.root(), warehouse.configuration()).keep(catalog.hash(), catalogFiles);
            return steps.take(new NightContext(warehouse, catalog, config.runInstant(), runId, found), base);
        } catch (TableFormException e) {
            OperationException told = OtherVersion.refused(config.warehouse(), e);
            record(command, told);
            throw told;
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare; they end a run like any other.
            record(command, e);
            throw e;
        }
    }

    private void record(String command, Exception failure) {
        String message = failure instanceof OperationException told
                ? told.problem() + ": " + told.why()
                : SparkMessage.brief(failure);
        try {
            warehouse
                    .runs()
                    .add(new Run(
                            runId,
                            command,
                            Run.State.FAILED,
                            config.runInstant(),
                            Instant.now(),
                            catalog.hash(),
                            Map.of(),
                            Map.of(),
                            message));
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private void publish(Outcome outcome) {
        warehouse.runs().add(outcome.run());
        try {
            outcome.afterwards().run();
        } catch (IOException e) {
            throw new OperationException(
                    "The run %s is published, but not all of its workbooks are in place".formatted(runId),
                    SparkMessage.brief(e),
                    "Make %s writable and run it again: the next run puts them there.".formatted(config.out()),
                    e);
        }
    }
}
