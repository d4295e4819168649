package io.yearbook.query;

import io.yearbook.table.Run;
import io.yearbook.table.RunTable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the table of runs. */
final class RunRows {

    private RunRows() {}

    /** The published runs, newest first. */
    static List<Run> published(TableDatabase database) throws SQLException {
        return database
                .query("SELECT * FROM %s WHERE %s = 'PUBLISHED' ORDER BY %s DESC, %s DESC"
                        .formatted(RunTable.NAME, RunTable.STATE, RunTable.STARTED_AT, RunTable.FINISHED_AT))
                .maps()
                .stream()
                .map(RunRows::run)
                .toList();
    }

    private static Run run(Map<String, @Nullable Object> row) {
        return new Run(
                text(row, RunTable.RUN_ID),
                text(row, RunTable.COMMAND),
                Run.State.valueOf(text(row, RunTable.STATE)),
                instant(row, RunTable.STARTED_AT),
                instant(row, RunTable.FINISHED_AT),
                text(row, RunTable.CATALOG_HASH),
                counts(row, RunTable.VERSIONS),
                counts(row, RunTable.MEASURES),
                text(row, RunTable.MESSAGE),
                (String) row.get(RunTable.EDITION));
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Instant instant(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Instant instant ? instant : Instant.EPOCH;
    }

    private static Map<String, Long> counts(Map<String, @Nullable Object> row, String column) {
        Map<String, Long> counts = new TreeMap<>();
        if (row.get(column) instanceof Map<?, ?> entries) {
            entries.forEach((name, count) -> counts.put(String.valueOf(name), (Long) count));
        }
        return counts;
    }
}
