package io.yearbook.job;

import io.yearbook.table.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which failed run can be run again at its own instant: one after which nothing was published or staged. */
final class FailedRuns {

    /** The commands that make a run of files or figures. */
    static final Set<String> COMMANDS = Set.of("nightly", "ingest", "compute");

    private FailedRuns() {}

    /**
     * The run to be run again; empty where none failed that can be.
     *
     * @param newestFirst all runs of a warehouse
     * @param runId the run that a user names; null for the oldest that failed since the last one that did not
     * @throws OperationException where the named run is not known, or a later one did not fail
     */
    static Optional<Run> toRetry(List<Run> newestFirst, @Nullable String runId) {
        Run base = newestFirst.stream()
                .filter(run -> run.state() != Run.State.FAILED)
                .findFirst()
                .orElse(null);
        List<Run> failed = newestFirst.stream()
                .filter(run -> run.state() == Run.State.FAILED && COMMANDS.contains(run.command()))
                .toList();
        if (runId == null) {
            return failed.stream()
                    .filter(run -> isAfter(run, base))
                    .min(Comparator.comparing(Run::startedAt).thenComparing(Run::finishedAt));
        }
        requireKnown(newestFirst, runId);
        boolean didNotFail =
                newestFirst.stream().anyMatch(run -> run.runId().equals(runId) && run.state() != Run.State.FAILED);
        if (didNotFail) {
            return Optional.empty();
        }
        Run named = failed.stream()
                .filter(run -> run.runId().equals(runId))
                .min(Comparator.comparing(Run::finishedAt))
                .orElseThrow(() -> unknown(runId));
        if (base != null && !isAfter(named, base)) {
            throw tooLate(named, base);
        }
        return Optional.of(named);
    }

    /**
     * The commands of failed runs that can no longer be run again at their instants, and whose work no later run has
     * done: maintenance reads no file, an ingest publishes nothing, and a compute reads nothing.
     *
     * @param runs all runs of a warehouse
     */
    static Set<String> overtaken(List<Run> runs) {
        Set<String> commands = new TreeSet<>();
        for (Run failed : runs) {
            List<Run> later = runs.stream()
                    .filter(run -> run.state() != Run.State.FAILED && !isAfter(failed, run))
                    .toList();
            if (failed.state() == Run.State.FAILED
                    && COMMANDS.contains(failed.command())
                    && !later.isEmpty()
                    && !isDone(failed, later)) {
                commands.add(failed.command());
            }
        }
        return commands;
    }

    private static boolean isDone(Run failed, List<Run> later) {
        boolean isRead = failed.command().equals("compute")
                || later.stream().anyMatch(run -> Set.of("nightly", "ingest").contains(run.command()));
        boolean isPublished = failed.command().equals("ingest")
                || later.stream()
                        .anyMatch(run -> run.state() == Run.State.PUBLISHED && COMMANDS.contains(run.command()));
        return isRead && isPublished;
    }

    private static boolean isAfter(Run run, @Nullable Run base) {
        return base == null || run.startedAt().isAfter(base.startedAt());
    }

    private static void requireKnown(List<Run> runs, String runId) {
        if (runs.stream().noneMatch(run -> run.runId().equals(runId))) {
            throw unknown(runId);
        }
    }

    private static OperationException unknown(String runId) {
        return new OperationException(
                "There is no run " + runId + " to run again",
                "No nightly, ingest or compute of this name is on record.",
                "See the runs with the command status, or give --retry without a run.");
    }

    private static OperationException tooLate(Run failed, Run base) {
        return new OperationException(
                "The run %s cannot be run again at its instant".formatted(failed.runId()),
                "%s %s came after it and did not fail: what was known then would no longer be what was published."
                        .formatted(base.command(), base.runId()),
                "Run nightly: it reads all that the failed run did not, as known from now on.");
    }
}
