package io.yearbook.table;

import java.util.List;

/** Every table of a warehouse but {@code run}: what one run publishes together. */
public final class YearbookTables {

    public static final List<TableDefinition> ALL = List.of(
            SourceFileTable.TABLE,
            ObservationTable.TABLE,
            EvidenceTable.TABLE,
            RejectedRowTable.TABLE,
            CandidateTable.TABLE,
            TargetTable.TABLE,
            TaskTable.TABLE,
            IndicatorYearTable.TABLE,
            IndexScoreTable.TABLE,
            FindingTable.TABLE);

    private YearbookTables() {}
}
