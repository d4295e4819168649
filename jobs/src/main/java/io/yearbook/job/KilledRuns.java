package io.yearbook.job;

import io.yearbook.table.LockHolder;
import io.yearbook.table.Run;
import io.yearbook.table.RunLog;
import io.yearbook.table.WarehouseLock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Runs that were killed leave no row, but their name in the lock: whoever takes it next records that they failed. */
final class KilledRuns {

    private KilledRuns() {}

    /** Records the runs that holders of the lock left without an end; does nothing where there are none. */
    static void record(WarehouseLock lock, RunLog runs) throws IOException {
        if (lock.leftBehind().isEmpty()) {
            return;
        }
        List<LockHolder> died = new ArrayList<>(lock.leftBehind()
                .lines()
                .flatMap(name -> LockHolder.in(name).stream())
                .filter(holder -> FailedRuns.COMMANDS.contains(holder.command()))
                .toList());
        Collections.reverse(died);
        for (LockHolder holder : died) {
            if (isNews(holder, runs.last(Integer.MAX_VALUE))) {
                runs.add(failed(holder));
            }
        }
        lock.forgetLeftBehind();
    }

    /** False where the run has a row, or a later one that did not fail has made it past. */
    private static boolean isNews(LockHolder holder, List<Run> known) {
        return known.stream()
                .noneMatch(run -> run.startedAt().equals(holder.since())
                        || run.state() != Run.State.FAILED && run.startedAt().isAfter(holder.since()));
    }

    private static Run failed(LockHolder holder) {
        return new Run(
                JobConfig.runId(holder.since()),
                holder.command(),
                Run.State.FAILED,
                holder.since(),
                holder.since(),
                "",
                Map.of(),
                Map.of(),
                "Process %d ended without a word: it was killed, the machine stopped, or a disk was full."
                        .formatted(holder.process()));
    }
}
