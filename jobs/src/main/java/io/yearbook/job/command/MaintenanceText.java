package io.yearbook.job.command;

import io.yearbook.job.MaintenanceSummary;
import io.yearbook.table.TableSizes;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** What maintenance came to, table by table. */
final class MaintenanceText {

    private static final double BYTES_PER_KILOBYTE = 1e3;

    private MaintenanceText() {}

    static List<String> of(MaintenanceSummary maintenance) {
        TextBlock text = new TextBlock();
        if (!maintenance.didAnything()) {
            text.line(
                    "Tables",
                    "nothing to do: files are few, and what only versions older than %s need is gone"
                            .formatted(days(maintenance)));
        } else {
            text.line("Before", totals(maintenance.before()));
            text.line("After", totals(maintenance.after()));
            maintenance.after().forEach((table, after) -> {
                TableSizes before = maintenance.before().get(table);
                if (before != null && !before.equals(after)) {
                    text.detail(table + ": " + change(before, after));
                }
            });
            text.line("Kept", "what versions of the last %s need".formatted(days(maintenance)));
            text.line("Leftovers", maintenance.leftovers() + " of killed runs deleted");
        }
        String run = maintenance.runId() == null ? "none needed" : maintenance.runId();
        return text.line("Run", run + ", " + SummaryText.seconds(maintenance.took()))
                .lines();
    }

    private static String totals(SortedMap<String, TableSizes> tables) {
        return "%d files of rows, %d of them live (%s), and %d of logs (%s)"
                .formatted(
                        MaintenanceSummary.sum(tables, TableSizes::data),
                        MaintenanceSummary.sum(tables, TableSizes::live),
                        size(MaintenanceSummary.sum(tables, TableSizes::dataBytes)),
                        MaintenanceSummary.sum(tables, TableSizes::log),
                        size(MaintenanceSummary.sum(tables, TableSizes::logBytes)));
    }

    private static String change(TableSizes before, TableSizes after) {
        return "%d live files became %d; %d files of rows became %d, %d of its log %d"
                .formatted(before.live(), after.live(), before.data(), after.data(), before.log(), after.log());
    }

    private static String days(MaintenanceSummary maintenance) {
        long days = maintenance.retention().toDays();
        return days == 1 ? "1 day" : days + " days";
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f kB", bytes / BYTES_PER_KILOBYTE);
    }
}
