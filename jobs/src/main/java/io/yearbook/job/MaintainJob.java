package io.yearbook.job;

import io.yearbook.table.CatalogArchive;
import io.yearbook.table.Run;
import io.yearbook.table.TableSizes;
import io.yearbook.table.Warehouse;
import io.yearbook.table.WarehouseLock;
import io.yearbook.table.WarehouseUpkeep;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files of a warehouse few. It is a run that publishes what the last one published, in other files: readers go
 * over to them at once, and files are removed only after that. No answer changes, and the edition stays the same.
 */
final class MaintainJob {

    static final String COMMAND = "maintain";

    private final JobConfig config;
    private final Warehouse warehouse;
    private final Progress progress;
    private final WarehouseUpkeep upkeep;

    MaintainJob(JobConfig config, Warehouse warehouse, Progress progress) {
        this.config = config;
        this.warehouse = warehouse;
        this.progress = progress;
        this.upkeep = new WarehouseUpkeep(warehouse, config.retention());
    }

    /** @throws WarehouseBusyException where another run holds the warehouse */
    MaintenanceSummary maintain() {
        String holder = WarehouseRun.holder(COMMAND, config);
        try (WarehouseLock lock = WarehouseLock.take(warehouse.root(), warehouse.configuration(), holder)) {
            KilledRuns.record(lock, warehouse.runs());
            Run base = base();
            upkeep.requireSound(base);
            SortedMap<String, TableSizes> before = upkeep.files(base.versions());
            progress.stage("Joining small files");
            Run published = publish(base);
            upkeep.compactRecords();
            progress.stage("Removing files that are no longer needed");
            upkeep.clean(base.versions(), Instant.now());
            int leftovers = deleteLeftovers();
            return new MaintenanceSummary(
                    published == null ? null : published.runId(),
                    Duration.between(config.runInstant(), Instant.now()),
                    before,
                    upkeep.files(base.versions()),
                    leftovers,
                    config.retention());
        } catch (WarehouseLock.HeldException e) {
            throw new WarehouseBusyException(config.warehouse(), e.holder());
        } catch (IOException e) {
            throw new OperationException(
                    "The maintenance of %s ended before its time".formatted(config.warehouse()),
                    SparkMessage.brief(e),
                    "What is published stands as it was; correct the cause and run it again.",
                    e);
        }
    }

    /** The run to build upon; refused where readers do not see it, for what they see must be the newest version. */
    private Run base() {
        Run base = warehouse
                .runs()
                .base()
                .orElseThrow(() -> new OperationException(
                        "Nothing is published in " + config.warehouse(),
                        "No run has ended there yet.",
                        "Run the command nightly first, or name another warehouse with --warehouse."));
        WarehouseRun.requireLaterThan(base, config);
        if (base.state() != Run.State.PUBLISHED) {
            throw new OperationException(
                    "What was read last is not published yet",
                    "%s %s read files and nothing was computed since: readers see older versions, whose files must stay."
                            .formatted(base.command(), base.runId()),
                    "Nothing was changed; run nightly or compute, then maintain.");
        }
        return base;
    }

    /** Publishes the tables in few files; null where they have few already. */
    private @Nullable Run publish(Run base) {
        SortedMap<String, Long> versions = upkeep.compact(base);
        if (versions.equals(base.versions())) {
            return null;
        }
        Run run = new Run(
                config.runId(),
                COMMAND,
                Run.State.PUBLISHED,
                config.runInstant(),
                Instant.now(),
                base.catalogHash(),
                versions,
                RunRecords.measuresThatStay(base),
                "",
                warehouse.runs().editionOf(base).runId());
        warehouse.runs().add(run);
        return run;
    }

    private int deleteLeftovers() throws IOException {
        return warehouse.archive().deleteUnfinished()
                + new CatalogArchive(warehouse.root(), warehouse.configuration()).deleteUnfinished()
                + StagingFolder.deleteLeftIn(config.out());
    }
}
