package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.EvidenceRow;
import io.yearbook.content.PlaceText;
import io.yearbook.content.ReportFacts;
import io.yearbook.model.Evidence;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Palette;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 数据来源: for all that is printed the file, the place in it and the text that was read. */
final class EvidenceSheet implements ReportSheet {

    static final String NAME = "数据来源";

    private static final int FROZEN_COLUMNS = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "各表数值、承诺、任务和核查依据的发布单位、文件、位置和读取的原文。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.evidence().size());
    }

    @Override
    public String tabColour() {
        return Palette.REFERENCE_TAB;
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        new Table<>(
                        SheetTexts.title(report, NAME),
                        "序号与各表“来源”“依据”栏方括号中的数字对应；文件哈希为 SHA-256 前12位。",
                        columns(report),
                        FROZEN_COLUMNS,
                        report.evidence(),
                        "没有引用的来源。")
                .writeTo(sheet, theme);
    }

    /** The report of one area does not repeat its name in each line. */
    private static List<Column<EvidenceRow>> columns(AnnualReport report) {
        Column<EvidenceRow> district = new Column<>("区县", 12, (row, cell) -> cell.text(row.district()));
        List<Column<EvidenceRow>> columns = columns(new EvidenceLinks(report));
        return report.facts().isCity()
                ? Stream.of(columns.subList(0, 1), List.of(district), columns.subList(1, columns.size()))
                        .flatMap(List::stream)
                        .toList()
                : columns;
    }

    private static List<Column<EvidenceRow>> columns(EvidenceLinks links) {
        return List.of(
                new Column<>("序号", 6, (row, cell) -> cell.count(row.number())),
                new Column<>("类别", 6, (row, cell) -> cell.text(row.kind().nameZh(), Role.CENTERED)),
                new Column<>("指标或任务", 24, (row, cell) -> cell.text(row.subject())),
                new Column<>("数据期或期限", 18, (row, cell) -> cell.text(row.period())),
                new Column<>("数值", 13, EvidenceSheet::value),
                new Column<>("单位", 8, EvidenceSheet::unit),
                new Column<>("发布单位", 16, (row, cell) -> cell.text(row.publisher())),
                new Column<>(
                        "文件（标题、文号）", 30, (row, cell) -> cell.text(row.evidence().document())),
                new Column<>("发布日期", 12, (row, cell) -> cell.date(row.evidence().publishedAt())),
                new Column<>("文件名", 22, (row, cell) -> cell.text(row.evidence().sourcePath())),
                new Column<>("位置", 16, (row, cell) -> cell.text(place(row.evidence()))),
                new Column<>("读取原文", 36, (row, cell) -> cell.text(row.evidence().quote())),
                new Column<>("备注", 20, (row, cell) -> cell.text(row.evidence().note())),
                new Column<>("文件哈希", 14, (row, cell) -> cell.text(hash(row.evidence()))),
                new Column<>("引用处", 15, (row, cell) -> links.goBack(cell, row)));
    }

    private static void value(EvidenceRow row, CellWriter cell) {
        if (row.value() != null) {
            IndicatorSheet.value(cell, row.value());
        }
    }

    private static void unit(EvidenceRow row, CellWriter cell) {
        cell.text(row.value() == null ? "" : row.value().unit(), Role.CENTERED);
    }

    /** The place in the file, and in the document that the file was made from. */
    private static String place(Evidence evidence) {
        return Stream.of(PlaceText.of(evidence.sourcePlace()), evidence.documentPlace())
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String hash(Evidence evidence) {
        return ReportFacts.shortHash(evidence.sourceFile());
    }
}
