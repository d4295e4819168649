package io.yearbook.job.command;

import io.yearbook.job.RunStatus;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The last runs as a table. */
final class StatusText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String LINE = "%-16s  %9s  %-10s  %6s  %9s  %9s  %9s  %9s  %9s  %9s  %s";

    private StatusText() {}

    static List<String> of(List<RunStatus> runs, String warehouse) {
        if (runs.isEmpty()) {
            return List.of("No run yet in " + warehouse + "; 'yearbook nightly' makes the first one.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted(
                "started",
                "took",
                "state",
                "files",
                "rows",
                "accepted",
                "rejected",
                "figures",
                "findings",
                "workbooks",
                "run"));
        runs.forEach(run -> lines.add(LINE.formatted(
                MINUTE.format(run.startedAt()),
                SummaryText.seconds(run.took()),
                run.state(),
                run.filesRead(),
                run.rowsRead(),
                run.rowsAccepted(),
                run.rowsRejected(),
                run.figures(),
                run.findings(),
                run.workbooks(),
                run.runId())));
        return lines;
    }
}
