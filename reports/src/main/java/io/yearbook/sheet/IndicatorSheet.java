package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Quantity;
import io.yearbook.content.StatedValue;
import io.yearbook.content.Words;
import io.yearbook.model.Reason;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ChangeBars;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.GroupRules;
import io.yearbook.workbook.Palette;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.SheetExtensions;
import io.yearbook.workbook.SignIcons;
import io.yearbook.workbook.Sparklines;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * 指标总表: every figure of the area, one a line, with its change, its rank and its source. To the right of what is printed
 * stand the columns for those who filter and compute, and the years that the small lines are drawn of.
 */
final class IndicatorSheet implements ReportSheet {

    static final String NAME = "指标总表";

    private static final int FROZEN_COLUMNS = 3;
    private static final int FULL_BAR_PERCENT = 50;
    private static final int FULL_BAR_POINTS = 20;
    private static final String PERCENT = "%";
    private static final String POINTS = "百分点";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "各领域全部指标：本期值、同比增减、走势、位次，未比较和未排名的注明原因。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.figures().size());
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        SeriesColumns series = SeriesColumns.of(report.figures());
        Table<IndicatorRow> table = new Table<>(
                SheetTexts.title(report, NAME),
                SheetTexts.preparation(report) + "　计量单位：见“单位”栏　右侧不打印的各栏供筛选和计算",
                columns(series),
                FROZEN_COLUMNS,
                report.figures(),
                "本期没有指标数据。",
                IndicatorColumns.PRINTED.size(),
                footnotes(report));
        table.writeTo(sheet, theme);
        if (!report.figures().isEmpty()) {
            draw(report.figures(), table, series, sheet, theme.palette());
        }
    }

    private static List<Column<IndicatorRow>> columns(SeriesColumns series) {
        return Stream.of(IndicatorColumns.PRINTED, IndicatorColumns.FURTHER, series.columns())
                .flatMap(List::stream)
                .toList();
    }

    private static void draw(
            List<IndicatorRow> rows,
            Table<IndicatorRow> table,
            SeriesColumns series,
            XSSFSheet sheet,
            Palette palette) {
        int change = table.indexOf(IndicatorColumns.CHANGE);
        int rankChange = table.indexOf(IndicatorColumns.RANK_CHANGE);
        int improvement = table.indexOf(IndicatorColumns.IMPROVEMENT);
        SheetExtensions extensions = new SheetExtensions(sheet);
        ChangeBars.draw(extensions, changesIn(PERCENT, rows, change), FULL_BAR_PERCENT, palette);
        ChangeBars.draw(extensions, changesIn(POINTS, rows, change), FULL_BAR_POINTS, palette);
        ChangeBars.colour(sheet, table.cells(change, change), palette);
        ChangeBars.colour(sheet, table.cells(rankChange, rankChange), palette);
        SignIcons.draw(sheet, table.cells(improvement, improvement));
        GroupRules.draw(sheet, table.cells(0, IndicatorColumns.PRINTED.size() - 1));
        if (!series.years().isEmpty()) {
            int first = IndicatorColumns.PRINTED.size() + IndicatorColumns.FURTHER.size();
            CellRangeAddress numbers = table.cells(first, first + series.years().size() - 1);
            Sparklines.draw(extensions, numbers, table.indexOf(IndicatorColumns.TREND));
        }
        extensions.write();
    }

    private static List<CellRangeAddress> changesIn(String unit, List<IndicatorRow> rows, int column) {
        return IntStream.range(0, rows.size())
                .filter(i -> {
                    Quantity amount = rows.get(i).change().amount();
                    return amount != null && amount.unit().equals(unit);
                })
                .map(Table::sheetRowOf)
                .mapToObj(row -> new CellRangeAddress(row, row, column, column))
                .toList();
    }

    private static List<String> footnotes(AnnualReport report) {
        return Stream.of(
                        "注：1. 每个指标列报告年度及以前最新有数值的一年，以“数据期”为准；增减为与上年同期相比；空格不是零，原因见“说明”。",
                        "　　2. 走势各行纵轴不同，只看形状，红点为最新一年，断开处不可比；条形以±" + FULL_BAR_PERCENT + "%、±" + FULL_BAR_POINTS
                                + "百分点为满格，超出不再加长。",
                        "　　3. 位次1为最优；位次变化↑为前移，↓为后移，—为不变。" + SheetTexts.signs(report),
                        SheetTexts.sources(report))
                .toList();
    }

    static void value(CellWriter cell, StatedValue value) {
        cell.value(value.quantity(), value.qualifier());
    }

    static String status(StatedValue value) {
        return Words.status(value.status(), value.qualifier());
    }

    static void reason(CellWriter cell, @Nullable Reason reason) {
        cell.text(reason == null ? "" : reason.sentenceZh(), Role.UNWRAPPED);
    }
}
