package io.yearbook.job;

import io.yearbook.table.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what is published may be mailed: read from the runs, whatever became of their exit codes. */
final class DeliveryGate {

    private final Set<Gate> watched;
    private final @Nullable String accepted;

    /**
     * @param watched gates that the delivery itself is told to watch; those that a run was told to watch count anyway
     * @param accepted the run whose gates may have failed; null for none
     */
    DeliveryGate(Set<Gate> watched, @Nullable String accepted) {
        this.watched = Set.copyOf(watched);
        this.accepted = accepted;
    }

    /**
     * Ends where nothing speaks against mailing.
     *
     * @param newestFirst all runs of the warehouse, a published one among them
     * @param edition the run that the workbooks print
     * @throws OperationException where the last run but maintenance failed, or was not computed yet, or where a gate
     *     failed in a run that made the edition or came to the same
     */
    void check(List<Run> newestFirst, Run edition) {
        newestFirst.stream()
                .filter(run -> !run.command().equals(MaintainJob.COMMAND))
                .findFirst()
                .ifPresent(DeliveryGate::requirePublished);
        for (Run run : runsOf(newestFirst, edition)) {
            Set<Gate> hit = hit(run);
            if (!hit.isEmpty() && !edition.runId().equals(accepted)) {
                throw failed(run, hit, edition);
            }
        }
    }

    private static void requirePublished(Run last) {
        if (last.state() == Run.State.FAILED) {
            throw new OperationException(
                    "Nothing is mailed: the last run failed",
                    "%s %s: %s".formatted(last.command(), last.runId(), last.message()),
                    "Correct the cause and run nightly again; then deliver.");
        }
        if (last.state() == Run.State.STAGED) {
            throw new OperationException(
                    "Nothing is mailed: what was read last is not published yet",
                    "%s %s read files and nothing was computed since.".formatted(last.command(), last.runId()),
                    "Run nightly, or compute and export; then deliver.");
        }
    }

    /** The runs from the newest back to the edition, and those before it that only read what it computed. */
    private static List<Run> runsOf(List<Run> newestFirst, Run edition) {
        List<Run> runs = new ArrayList<>();
        boolean past = false;
        for (Run run : newestFirst) {
            if (past && run.state() == Run.State.PUBLISHED) {
                break;
            }
            if (run.state() != Run.State.FAILED) {
                runs.add(run);
            }
            past |= run.runId().equals(edition.runId());
        }
        return runs;
    }

    private Set<Gate> hit(Run run) {
        Set<Gate> hit = EnumSet.noneOf(Gate.class);
        for (Gate gate : Gate.values()) {
            boolean wasWatched = run.measures().containsKey(gate.hitMeasure());
            if (wasWatched || watched.contains(gate) && gate.isHitBy(run.measures())) {
                hit.add(gate);
            }
        }
        return hit;
    }

    private static OperationException failed(Run run, Set<Gate> hit, Run edition) {
        List<String> names =
                hit.stream().map(gate -> gate.name().toLowerCase(Locale.ROOT)).toList();
        return new OperationException(
                "Nothing is mailed: a gate failed (%s)".formatted(String.join(", ", names)),
                "%s %s: %d rows rejected, %d files that cannot be read, %d findings of severity ERROR."
                        .formatted(
                                run.command(),
                                run.runId(),
                                run.measures().getOrDefault("rows_rejected", 0L),
                                run.measures().getOrDefault("files_faulty", 0L),
                                run.measures().getOrDefault("findings_error", 0L)),
                "Correct the files and run nightly again; or, knowing what failed, give --despite-gate %s."
                        .formatted(edition.runId()));
    }
}
