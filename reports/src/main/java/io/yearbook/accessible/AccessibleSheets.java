package io.yearbook.accessible;

import io.yearbook.workbook.ReportSheet;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of the accessible edition: a new table is a list of columns and one line here. */
public final class AccessibleSheets {

    private static final List<ReportSheet> CONTENTS = List.of(
            DigestTable.SHEET,
            FigureTables.INDICATORS,
            FigureTables.TRENDS,
            FigureTables.RANKS,
            IndexTable.SHEET,
            IndexPartTable.PARTS,
            IndexPartTable.CONTRIBUTIONS,
            PlanTables.TARGETS,
            PlanTables.TASKS,
            PlanTables.FINDINGS,
            SourceTables.EVIDENCE,
            SourceTables.NOTES);

    /** In the order of their tabs; the cover lists those that follow it. */
    public static final List<ReportSheet> ALL = Stream.concat(Stream.of(new CoverTable(CONTENTS)), CONTENTS.stream())
            .toList();

    private AccessibleSheets() {}
}
