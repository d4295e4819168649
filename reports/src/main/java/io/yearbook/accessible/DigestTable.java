package io.yearbook.accessible;

import static io.yearbook.accessible.PlainCells.text;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Digest;
import io.yearbook.content.ReportLine;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The digest as a plain table: heading, statement and the row it rests on. */
final class DigestTable {

    static final ReportSheet SHEET =
            new PlainSheet<>("摘要", "最要紧的情况，一行一条，注明依据在哪张表的哪一行。", columns(), DigestTable::lines, "没有需要摘出的情况。");

    private DigestTable() {}

    /** A statement below its heading. */
    private record Line(
            String section, String statement, @Nullable TableRow basis) {}

    private static List<Column<Line>> columns() {
        return List.of(
                text("类别", 20, Line::section), text("情况", 90, Line::statement), PlainCells.link("依据", 20, Line::basis));
    }

    private static List<Line> lines(AnnualReport report) {
        Map<ReportLine, TableRow> rows = rows(report);
        return report.digest().sections().stream()
                .flatMap(section -> section.statements().stream().map(statement -> line(section, statement, rows)))
                .toList();
    }

    private static Line line(Digest.Section section, Digest.Statement statement, Map<ReportLine, TableRow> rows) {
        return new Line(section.heading(), statement.text(), rows.get(statement.about()));
    }

    /** Where each line of the report stands; equal lines of a report are still different lines. */
    private static Map<ReportLine, TableRow> rows(AnnualReport report) {
        Map<ReportLine, TableRow> rows = new IdentityHashMap<>();
        put(rows, FigureTables.INDICATORS, report.figures());
        put(rows, FigureTables.RANKS, report.rankings());
        put(rows, PlanTables.TARGETS, report.targets());
        put(rows, PlanTables.TASKS, report.tasks());
        put(rows, PlanTables.FINDINGS, report.findings());
        int standings = 0;
        for (var index : report.indexes()) {
            rows.put(index, TableRow.of(IndexTable.SHEET, standings));
            standings += index.standings().size();
        }
        return rows;
    }

    private static void put(Map<ReportLine, TableRow> rows, ReportSheet sheet, List<? extends ReportLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            rows.put(lines.get(i), TableRow.of(sheet, i));
        }
    }
}
