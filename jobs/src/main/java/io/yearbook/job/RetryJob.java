package io.yearbook.job;

import io.yearbook.source.LandedFile;
import io.yearbook.table.Run;
import io.yearbook.table.SourceFileTable;
import io.yearbook.table.Warehouse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs again what failed, and nothing else. */
final class RetryJob {

    private final JobConfig config;
    private final Progress progress;
    private final Warehouse warehouse;
    private final Function<JobConfig, WarehouseRun> runs;
    private final Supplier<RunSummary> export;

    /**
     * @param runs makes the run of a configuration
     * @param export puts the workbooks of the published run in place
     */
    RetryJob(
            JobConfig config,
            Progress progress,
            Warehouse warehouse,
            Function<JobConfig, WarehouseRun> runs,
            Supplier<RunSummary> export) {
        this.config = config;
        this.progress = progress;
        this.warehouse = warehouse;
        this.runs = runs;
        this.export = export;
    }

    /**
     * A failed run at its own instant; else one whose instant is past, for a later run did not fail but has not done
     * its work either, now; else the files that could not be read, now; else the workbooks that are not in place.
     *
     * @param runId the only run that is meant; null for what failed last
     * @return what was done; empty where nothing had failed
     */
    Optional<RunSummary> retry(@Nullable String runId) {
        List<Run> known = new LockedWarehouse(config, warehouse)
                .during("nightly --retry", () -> warehouse.runs().last(Integer.MAX_VALUE));
        Optional<Run> failed = FailedRuns.toRetry(known, runId);
        if (failed.isPresent()) {
            return Optional.of(again(failed.get()));
        }
        Set<String> overtaken = runId == null ? FailedRuns.overtaken(known) : Set.of();
        if (!overtaken.isEmpty()) {
            return Optional.of(now(overtaken.size() == 1 ? overtaken.iterator().next() : "nightly"));
        }
        Run published = warehouse.runs().published().orElse(null);
        if (runId != null || published == null) {
            return Optional.empty();
        }
        Set<String> unread = unreadFiles();
        if (!unread.isEmpty()) {
            progress.remark("Reading again: " + String.join(", ", unread));
            NightlyJob job = new NightlyJob(config, progress, Selection.failed(unread));
            return Optional.of(runs.apply(config).take("nightly", job::nightly));
        }
        RunSummary exported = export.get();
        boolean isInPlace =
                exported.export() == null || exported.export().written().isEmpty();
        return isInPlace ? Optional.empty() : Optional.of(exported);
    }

    private RunSummary again(Run failed) {
        progress.remark(
                "Running again %s %s, as of %s".formatted(failed.command(), failed.runId(), failed.startedAt()));
        return take(failed.command(), config.at(failed.startedAt()), Selection.notAfter(failed.finishedAt()));
    }

    private RunSummary now(String command) {
        progress.remark(
                "Running %s now: a later run did not fail, so that what failed cannot be known from its own instant"
                        .formatted(command));
        return take(command, config, Selection.ALL);
    }

    private RunSummary take(String command, JobConfig settings, Selection selection) {
        NightlyJob job = new NightlyJob(settings, progress, selection);
        WarehouseRun run = runs.apply(settings);
        return switch (command) {
            case "ingest" -> run.take("ingest", job::ingest);
            case "compute" -> run.take("compute", job::compute);
            default -> run.take("nightly", job::nightly);
        };
    }

    /** Files that could not be read and are still there. */
    private Set<String> unreadFiles() {
        Run base = warehouse.runs().base().orElseThrow();
        Set<String> unread =
                new TreeSet<>(Selection.failedNames(warehouse.read(SourceFileTable.TABLE, base).collectAsList().stream()
                        .map(SourceFileTable::entry)
                        .toList()));
        try {
            List<String> landed = LandingFolders.files(config.landing()).stream()
                    .map(LandedFile::name)
                    .toList();
            unread.retainAll(landed);
            return unread;
        } catch (IOException e) {
            throw new OperationException(
                    "The landing folders cannot be read",
                    SparkMessage.brief(e),
                    "Nothing was changed; give the user that runs Yearbook the right to read them.",
                    e);
        }
    }
}
