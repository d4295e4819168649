package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.table.CatalogArchive;
import io.yearbook.table.LockHolder;
import io.yearbook.table.Run;
import io.yearbook.table.Warehouse;
import io.yearbook.table.WarehouseLock;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.hadoop.fs.FSError;
import org.jspecify.annotations.Nullable;

/** One run that writes: takes the lock, starts from what the last run left, and ends with its row in {@code run}. */
final class WarehouseRun {

    private final JobConfig config;
    private final Progress progress;
    private final Warehouse warehouse;
    private final Catalog catalog;
    private final Map<String, byte[]> catalogFiles;
    private final String runId;
    private boolean published;

    WarehouseRun(
            JobConfig config,
            Progress progress,
            Warehouse warehouse,
            Catalog catalog,
            Map<String, byte[]> catalogFiles) {
        this.config = config;
        this.progress = progress;
        this.warehouse = warehouse;
        this.catalog = catalog;
        this.catalogFiles = catalogFiles;
        this.runId = config.runId();
    }

    /** What another run is told of one that holds the warehouse. */
    static String holder(String command, JobConfig config) {
        return new LockHolder(command, ProcessHandle.current().pid(), config.runInstant()).text();
    }

    /** What a command does in a run, given the run it builds upon; null for none. */
    @FunctionalInterface
    interface Steps {
        Outcome take(NightContext night, @Nullable Run base) throws IOException;
    }

    /** What is left to do once a run is published, or where it cannot be. */
    interface Afterwards {

        Afterwards NOTHING = new Afterwards() {
            @Override
            public void release() {}

            @Override
            public void discard() {}
        };

        /** Done when the row is written; what fails there is made good by the next run. */
        void release() throws IOException;

        /** Done in its place where the row cannot be written. */
        void discard() throws IOException;
    }

    /**
     * What the steps came to.
     *
     * @param run the row that publishes it
     * @param summary for the user
     * @param afterwards what follows the row
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
            KilledRuns.record(lock, warehouse.runs());
            Run base = warehouse.runs().base().orElse(null);
            requireLaterThan(base, config);
            warehouse.runs().open();
            // Until the run has a row, for its failure may hinder that, too: the next one writes it then.
            lock.leaveName();
            Outcome outcome = recordingFailure(lock, command, base, steps);
            publish(lock, outcome);
            return outcome.summary();
        } catch (WarehouseLock.HeldException e) {
            throw new WarehouseBusyException(config.warehouse(), e.holder());
        } catch (Exception | FSError e) {
            // Spark throws checked exceptions that it does not declare, and Hadoop an error where a disk is full.
            throw published ? badEnd(e) : Failures.ofRun(config, runId, e);
        }
    }

    private OperationException badEnd(Throwable thrown) {
        return thrown instanceof OperationException told
                ? told
                : new OperationException(
                        "The run %s is published, but did not end well".formatted(runId),
                        SparkMessage.brief(thrown),
                        "Run it again; where a run is then said to hold the warehouse that is dead, remove its lock.",
                        thrown);
    }

    /** Instants decide what was known when, and which run is the newest. */
    static void requireLaterThan(@Nullable Run base, JobConfig config) {
        if (base != null && !config.runInstant().isAfter(base.startedAt())) {
            throw new OperationException(
                    "The run of %s cannot follow that of %s".formatted(config.runInstant(), base.startedAt()),
                    "Another run ended while this one started, or the clock is slow, or it was fast when run %s began."
                            .formatted(base.runId()),
                    "Nothing was changed; see that the clock is right and run it again, at the latest when that instant"
                            + " has passed. A run of a far future can be taken back; docs/recovery.md says how.");
        }
    }

    private Outcome recordingFailure(WarehouseLock lock, String command, @Nullable Run base, Steps steps) {
        try {
            Warehouse.Restored found = warehouse.restoreTo(base);
            new CatalogArchive(warehouse.root(), warehouse.configuration()).keep(catalog.hash(), catalogFiles);
            NightContext night =
                    new NightContext(warehouse, catalog, config.runInstant(), runId, found.versions(), found.hasLost());
            return steps.take(night, base);
        } catch (Exception | FSError e) {
            RuntimeException told = Failures.ofRun(config, runId, e);
            record(lock, command, told);
            throw told;
        }
    }

    private void record(WarehouseLock lock, String command, Exception failure) {
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
            lock.forgetName();
        } catch (RuntimeException | FSError second) {
            failure.addSuppressed(second);
        }
    }

    private void publish(WarehouseLock lock, Outcome outcome) {
        progress.stage("Publishing");
        try {
            warehouse.runs().add(outcome.run());
        } catch (RuntimeException | FSError e) {
            discard(outcome.afterwards(), e);
            throw e;
        }
        lock.forgetName();
        published = true;
        try {
            outcome.afterwards().release();
        } catch (IOException e) {
            throw new OperationException(
                    "The run %s is published, but not all of its workbooks are in place".formatted(runId),
                    SparkMessage.brief(e),
                    "Make %s writable and run it again: the next run puts them there.".formatted(config.out()),
                    e);
        }
    }

    private static void discard(Afterwards afterwards, Throwable failure) {
        try {
            afterwards.discard();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
