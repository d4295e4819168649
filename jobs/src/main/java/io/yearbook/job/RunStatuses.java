package io.yearbook.job;

import io.yearbook.table.Run;
import java.time.Duration;

/** Rows of the run table as {@code status} prints them. */
final class RunStatuses {

    private RunStatuses() {}

    static RunStatus of(Run run) {
        return new RunStatus(
                run.runId(),
                run.startedAt(),
                Duration.between(run.startedAt(), run.finishedAt()),
                run.state().name(),
                measure(run, "files_read"),
                measure(run, "rows_read"),
                measure(run, "rows_accepted"),
                measure(run, "rows_rejected"),
                measure(run, "figures"),
                measure(run, "findings_error") + measure(run, "findings_warning"),
                measure(run, "workbooks"));
    }

    private static long measure(Run run, String name) {
        return run.measures().getOrDefault(name, 0L);
    }
}
