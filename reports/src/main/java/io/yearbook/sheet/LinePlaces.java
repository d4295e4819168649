package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Digest.Statement;
import io.yearbook.content.ReportLine;
import io.yearbook.content.ReportPart;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Table;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Where the lines of a report stand in its workbook. Lines that say the same are told apart. */
final class LinePlaces {

    private final Map<ReportLine, Integer> rows = new IdentityHashMap<>();
    private final XSSFWorkbook workbook;

    LinePlaces(AnnualReport report, XSSFWorkbook workbook) {
        this.workbook = workbook;
        List.of(report.figures(), report.rankings(), report.targets(), report.tasks(), report.findings())
                .forEach(this::add);
    }

    /** Writes where a statement is borne out, as a link where the workbook has that sheet. */
    void lead(CellWriter cell, Statement statement) {
        lead(cell, statement.part(), statement.about());
    }

    /** Writes where a line stands; where there is none, or the sheet is no table, where its sheet begins. */
    void lead(CellWriter cell, ReportPart part, @Nullable ReportLine line) {
        String sheet = sheetOf(part, line);
        Integer row = line == null ? null : rows.get(line);
        String text = row == null ? sheet : sheet + "第" + (row + 1) + "行";
        if (workbook.getSheet(sheet) == null) {
            cell.text(text);
        } else {
            cell.link(text, sheet, row == null ? 0 : row, 0);
        }
    }

    private void add(List<? extends ReportLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            rows.put(lines.get(i), Table.sheetRowOf(i));
        }
    }

    private String sheetOf(ReportPart part, @Nullable ReportLine line) {
        return switch (part) {
            case FIGURES -> IndicatorSheet.NAME;
            case RANKINGS -> line == null ? RankSheet.NAME : RankLineSheet.NAME;
            case INDEXES -> IndexScoreSheet.NAME;
            case TARGETS -> TargetSheet.NAME;
            case TASKS -> TaskSheet.NAME;
            case FINDINGS -> FindingSheet.NAME;
            case SOURCES -> EvidenceSheet.NAME;
        };
    }
}
