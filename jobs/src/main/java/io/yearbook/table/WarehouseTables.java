package io.yearbook.table;

import java.util.List;
import java.util.Set;

/** Every table of a warehouse but {@code run}: what one run publishes together. */
public final class WarehouseTables {

    public static final List<TableDefinition> ALL = List.of(
            SourceFileTable.TABLE,
            ObservationTable.TABLE,
            EvidenceTable.TABLE,
            RejectedRowTable.TABLE,
            CandidateTable.TABLE,
            TargetTable.TABLE,
            TaskTable.TABLE,
            IndicatorYearTable.TABLE,
            TargetOutcomeTable.TABLE,
            IndexScoreTable.TABLE,
            FindingTable.TABLE);

    /** Tables that a run computes from the others. */
    private static final Set<String> COMPUTED =
            Set.of(IndicatorYearTable.NAME, TargetOutcomeTable.NAME, IndexScoreTable.NAME, FindingTable.NAME);

    /** Tables of what a reading of files leaves beside the vintages: a file that is read again replaces its rows. */
    private static final Set<String> READ = Set.of(CandidateTable.NAME, RejectedRowTable.NAME);

    private WarehouseTables() {}

    static boolean isComputed(TableDefinition table) {
        return COMPUTED.contains(table.name());
    }

    static boolean isRead(TableDefinition table) {
        return READ.contains(table.name());
    }

    /** True where a run can make the rows of the table of this name anew; the rows of all others must stay. */
    public static boolean isMadeAnew(String table) {
        return COMPUTED.contains(table) || READ.contains(table);
    }
}
