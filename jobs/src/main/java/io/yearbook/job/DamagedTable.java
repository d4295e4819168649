package io.yearbook.job;

import io.yearbook.table.RunTable;
import io.yearbook.table.WarehouseTables;

/** What the user is told of a table that cannot be read. */
final class DamagedTable {

    private static final String MANUAL = "docs/recovery.md says how.";

    private DamagedTable() {}

    static OperationException told(String subject, String warehouse, String table, String why, Throwable cause) {
        return new OperationException(
                "%s: the table %s is damaged".formatted(subject, table),
                why,
                advice(warehouse + "/" + table, table),
                cause);
    }

    private static String advice(String folder, String table) {
        if (WarehouseTables.isMadeAnew(table)) {
            return "Move the folder %s away and run nightly: it makes the table anew from the others and the landing files."
                    .formatted(folder);
        }
        return table.equals(RunTable.NAME)
                ? "Restore the folder %s from a backup, or take back the last run; %s".formatted(folder, MANUAL)
                : "Restore the folder %s from a backup, or take back the runs that wrote it; %s"
                        .formatted(folder, MANUAL);
    }
}
