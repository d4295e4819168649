package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Citation;
import io.yearbook.content.FindingRow;
import io.yearbook.content.PlanTexts;
import io.yearbook.model.CheckVerdict;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 核查发现: what the checks came to, the gravest first; those that hold are counted below. */
final class FindingSheet implements ReportSheet {

    static final String NAME = "核查发现";

    private static final String PLACE = "未采用行的文件和位置";

    private static final int FROZEN_COLUMNS = 2;
    /** A finding that rests on more observations names the rest of them in the last of these. */
    private static final int MAX_SOURCES = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "对公布数的核查：需要关注的逐条列出并注明依据，相符的汇总项数。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.findings().size());
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        List<Column<FindingRow>> printed = printed(report);
        List<Column<FindingRow>> further = further(report);
        new Table<>(
                        SheetTexts.title(report, NAME),
                        PlanTexts.countChecks(report.findings()) + "公布数照录不改；点击“依据”查看出处。"
                                + (further.isEmpty() ? "" : "右侧不打印的为" + PLACE + "。"),
                        Stream.concat(printed.stream(), further.stream()).toList(),
                        FROZEN_COLUMNS,
                        report.findings(),
                        "没有核查记录。",
                        printed.size(),
                        List.of())
                .writeTo(sheet, theme);
    }

    /** As wide as A4 across, read without a glass. */
    private static List<Column<FindingRow>> printed(AnnualReport report) {
        List<Column<FindingRow>> columns = new ArrayList<>();
        columns.add(
                new Column<>("程度", 6, (row, cell) -> cell.text(row.severity().nameZh(), Role.CENTERED)));
        columns.add(new Column<>("核查内容", 13, (row, cell) -> cell.text(PlanTexts.check(row.code()))));
        columns.add(new Column<>("结论", 10, FindingSheet::verdict));
        if (report.facts().isCity()) {
            columns.add(new Column<>("区县", 9, (row, cell) -> cell.text(row.district())));
        }
        columns.add(new Column<>("指标", 18, (row, cell) -> cell.text(row.indicator())));
        columns.add(new Column<>("数据期", 13, (row, cell) -> cell.text(row.period())));
        columns.add(new Column<>("说明", 45, (row, cell) -> cell.text(row.sentence())));
        columns.add(new Column<>("项数", 5, (row, cell) -> cell.count(row.checks())));
        int sources = report.findings().stream()
                .mapToInt(row -> row.citations().size())
                .max()
                .orElse(0);
        for (int i = 0; i < Math.min(MAX_SOURCES, sources); i++) {
            int source = i;
            columns.add(new Column<>("依据" + (i + 1), 9, (row, cell) -> source(row.citations(), source, cell)));
        }
        return columns;
    }

    /** For those who look the file up. */
    private static List<Column<FindingRow>> further(AnnualReport report) {
        return report.findings().stream().allMatch(row -> row.place().isEmpty())
                ? List.of()
                : List.of(new Column<>(PLACE, 60, (row, cell) -> cell.text(row.place(), Role.UNWRAPPED)));
    }

    private static void verdict(FindingRow row, CellWriter cell) {
        CheckVerdict verdict = row.verdict();
        cell.text(verdict == null ? "" : verdict.nameZh(), Role.CENTERED);
    }

    private static void source(List<Citation> citations, int index, CellWriter cell) {
        if (index == MAX_SOURCES - 1 && citations.size() > MAX_SOURCES) {
            EvidenceLinks.citeAll(cell, citations.subList(index, citations.size()));
        } else if (index < citations.size()) {
            EvidenceLinks.cite(cell, citations.get(index));
        }
    }
}
