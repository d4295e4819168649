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

    /** For those who look the file up. */
    private static final List<Column<EvidenceRow>> FURTHER = List.of(
            new Column<>("备注", 30, (row, cell) -> cell.text(row.evidence().note(), Role.UNWRAPPED)),
            new Column<>("文件名", 44, (row, cell) -> cell.text(row.evidence().sourcePath(), Role.UNWRAPPED)),
            new Column<>("文件哈希", 14, (row, cell) -> cell.text(hash(row.evidence()), Role.UNWRAPPED)));

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
        List<Column<EvidenceRow>> printed = printed(report);
        new Table<>(
                        SheetTexts.title(report, NAME),
                        "序号与各表“来源”“依据”栏方括号中的数字对应；右侧不打印的为备注、文件名和文件哈希（SHA-256 前12位）。",
                        Stream.of(printed, FURTHER).flatMap(List::stream).toList(),
                        FROZEN_COLUMNS,
                        report.evidence(),
                        "没有引用的来源。",
                        printed.size(),
                        List.of())
                .writeTo(sheet, theme);
    }

    /** The report of one area does not repeat its name in each line. */
    private static List<Column<EvidenceRow>> printed(AnnualReport report) {
        Column<EvidenceRow> district = new Column<>("区县", 9, (row, cell) -> cell.text(row.district()));
        List<Column<EvidenceRow>> columns = printed(new EvidenceLinks(report));
        return report.facts().isCity()
                ? Stream.of(columns.subList(0, 1), List.of(district), columns.subList(1, columns.size()))
                        .flatMap(List::stream)
                        .toList()
                : columns;
    }

    /** As wide as A4 across, read without a glass. */
    private static List<Column<EvidenceRow>> printed(EvidenceLinks links) {
        return List.of(
                new Column<>("序号", 5, (row, cell) -> cell.count(row.number())),
                new Column<>("类别", 5, (row, cell) -> cell.text(row.kind().nameZh(), Role.CENTERED)),
                new Column<>("指标或任务", 18, (row, cell) -> cell.text(row.subject())),
                new Column<>("数据期或期限", 14, (row, cell) -> cell.text(row.period())),
                new Column<>("数值", 13, EvidenceSheet::value),
                new Column<>("单位", 6, EvidenceSheet::unit),
                new Column<>("发布单位", 13, (row, cell) -> cell.text(row.publisher())),
                new Column<>(
                        "文件（标题、文号）", 22, (row, cell) -> cell.text(row.evidence().document())),
                new Column<>("发布日期", 11, (row, cell) -> cell.date(row.evidence().publishedAt())),
                new Column<>("位置", 13, (row, cell) -> cell.text(place(row.evidence()))),
                new Column<>("读取原文", 29, (row, cell) -> cell.text(row.evidence().quote())),
                new Column<>("引用处", 14, (row, cell) -> links.goBack(cell, row)));
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
