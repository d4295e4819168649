package io.yearbook.sheet;

import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding;
import io.yearbook.content.IndexStanding.Contribution;
import io.yearbook.content.ReportFacts;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Charts;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One composite index: its pages begin with what matters most, and no chart lies across the end of a page. */
final class IndexBlock {

    private static final Column<IndexStanding> DISTRICT =
            new Column<>("区县", IndexTables.NAME_WIDTH, (row, cell) -> cell.text(row.district()));
    private static final Column<IndexStanding> YEAR = new Column<>(
            "年度", IndexTables.NAME_WIDTH, (row, cell) -> cell.text(row.score().year() + "年", Role.CENTERED));

    private static final int LAST_COLUMN = IndexTables.NUMBERS + 1;
    private static final int MIDDLE_COLUMN = 5;
    private static final int CHART_ROWS = 20;
    private static final float CHART_ROW_POINTS = 14.5f;
    private static final int CHARACTERS_A_LINE =
            IndexTables.NAME_WIDTH + IndexTables.NUMBERS * IndexTables.NUMBER_WIDTH + IndexTables.NOTE_WIDTH - 4;

    private static final float LINE_POINTS = 15;
    /** Rows that a bar of a district takes, and those beside the bars. */
    private static final int ROWS_BESIDE_BARS = 8;

    private static final int MOST_BAR_ROWS = 43;
    private static final int INTERVAL_ROWS = 17;
    /** Heading, head of the table and an empty row. */
    private static final int ROWS_BESIDE_LINES = 3;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final PageFlow pages;
    private final IndexReport index;
    private final IndexTables tables;
    private final IndexCharts charts;
    private final XSSFCellStyle wrapped;

    IndexBlock(XSSFSheet sheet, Theme theme, PageFlow pages, IndexReport index) {
        this.pages = pages;
        this.sheet = sheet;
        this.theme = theme;
        this.index = index;
        this.tables = new IndexTables(index);
        this.charts = new IndexCharts(sheet, index);
        this.wrapped = sheet.getWorkbook().createCellStyle();
        wrapped.cloneStyleFrom(theme.text(Role.NOTE));
        wrapped.setFont(theme.text(Role.TEXT).getFont());
        wrapped.setWrapText(true);
    }

    /** Writes the index from this row on, and returns the first row after it. */
    int write(ReportFacts facts, int firstRow) {
        return facts.isCity() ? writeCity(firstRow) : writeArea(facts, firstRow);
    }

    private int writeCity(int firstRow) {
        int head = 1 + lines(index.statements(), section(firstRow, index.name() + "（" + index.year() + "年）"));
        int row = TableBlock.write(sheet, theme, head, tables.standings(DISTRICT), index.standings()) + 1;
        if (charts.hasIntervals() && charts.ranked() > 0) {
            boolean shared = charts.scored() + INTERVAL_ROWS + ROWS_BESIDE_LINES < IndexScoreSheet.ROWS_A_PAGE;
            int height = shared ? INTERVAL_ROWS : 2 * INTERVAL_ROWS;
            pages.keepTogether(row, height);
            draw(charts.intervals(head + 1), row + 1, row + height - 1, 0, LAST_COLUMN);
            row += height + 1;
        }
        List<Integer> firstRows = new ArrayList<>();
        row = contributions(DISTRICT, row, firstRows);
        return method(charts.hasFewParts() && charts.scored() > 0 ? drawOfCity(row, firstRows) : row);
    }

    private int drawOfCity(int row, List<Integer> firstRows) {
        int height = Math.min(MOST_BAR_ROWS, charts.scored() + ROWS_BESIDE_BARS);
        pages.keepTogether(row, height);
        String title = index.name() + index.year() + "年得分构成";
        draw(
                charts.contributions(Kind.STACKED_BAR, title, CategoryOrder.AS_GIVEN, firstRows),
                row + 1,
                row + height - 1,
                0,
                LAST_COLUMN);
        return row + height + 1;
    }

    private int writeArea(ReportFacts facts, int firstRow) {
        int row = section(firstRow, index.name());
        if (index.standings().isEmpty()) {
            CellWriter.at(sheet, row, 0, theme).text(facts.areaName() + "不参加该指数的计算。", Role.NOTE);
            return lines(index.method(), row + 1);
        }
        int years = lines(index.statements(), row) + 1;
        int chartRow = TableBlock.write(sheet, theme, years, tables.standings(YEAR), index.standings()) + 1;
        pages.keepTogether(chartRow, CHART_ROWS);
        row = chartRow + CHART_ROWS + 1;
        pages.keepTogether(row, index.parts().size() + ROWS_BESIDE_LINES);
        row = section(
                row, index.name() + "的构成（" + index.standings().get(0).score().year() + "年）");
        row = TableBlock.write(sheet, theme, row, tables.parts(), index.parts()) + 1;
        pages.keepTogether(row, charts.scored() + index.method().size() + 2 * ROWS_BESIDE_LINES);
        List<Integer> firstRows = new ArrayList<>();
        row = contributions(YEAR, row, firstRows);
        row = method(row);
        drawOfArea(facts, years + 1, chartRow, firstRows);
        return row;
    }

    private int method(int row) {
        pages.keepTogether(row, index.method().size() + ROWS_BESIDE_LINES);
        return lines(index.method(), section(row, "编制方法"));
    }

    private void drawOfArea(ReportFacts facts, int firstYearRow, int chartRow, List<Integer> firstRows) {
        int lastRow = chartRow + CHART_ROWS - 1;
        if (charts.ranked() > 0) {
            draw(charts.ranks(facts.areaName(), firstYearRow), chartRow, lastRow, 0, MIDDLE_COLUMN);
        }
        if (charts.hasFewParts() && charts.scored() > 0) {
            Chart chart = charts.contributions(
                    Kind.STACKED_COLUMN,
                    facts.areaName() + "：" + index.name() + "历年得分构成",
                    CategoryOrder.REVERSED,
                    firstRows);
            draw(chart, chartRow, lastRow, MIDDLE_COLUMN + 1, LAST_COLUMN);
        }
    }

    /** Tables of what the parts and, where there are dimensions, the indicators contribute. */
    private int contributions(Column<IndexStanding> first, int firstRow, List<Integer> firstRows) {
        int row = contributions(first, "各部分的贡献", IndexStanding::dimensions, firstRow, firstRows);
        return contributions(first, "各项指标的贡献", IndexStanding::indicators, row, new ArrayList<>());
    }

    private int contributions(
            Column<IndexStanding> first,
            String heading,
            Function<IndexStanding, List<Contribution>> parts,
            int firstRow,
            List<Integer> firstRows) {
        List<String> names = index.standings().isEmpty()
                ? List.of()
                : parts.apply(index.standings().get(0)).stream()
                        .map(Contribution::part)
                        .toList();
        if (names.isEmpty()) {
            return firstRow;
        }
        List<IndexStanding> scored = index.standings().stream()
                .filter(standing -> standing.score().score() != null)
                .toList();
        pages.keepTogether(firstRow, scored.size() + ROWS_BESIDE_LINES);
        int row = section(firstRow, heading);
        for (int from = 0; from < names.size(); from += IndexTables.CONTRIBUTIONS_A_BLOCK) {
            if (from > 0) {
                pages.keepTogether(row, scored.size() + ROWS_BESIDE_LINES);
            }
            firstRows.add(row + 1);
            row = 1 + TableBlock.write(sheet, theme, row, tables.contributions(first, parts, names, from), scored);
        }
        return row;
    }

    private int section(int row, String heading) {
        CellWriter.at(sheet, row, 0, theme).text(heading, Role.SECTION);
        return row + 1;
    }

    /** Sentences across the width of the sheet. */
    private int lines(List<String> sentences, int firstRow) {
        int row = firstRow;
        for (String sentence : sentences) {
            CellWriter.at(sheet, row, 0, theme).text(sentence, Role.NOTE);
            sheet.getRow(row).getCell(0).setCellStyle(wrapped);
            sheet.getRow(row).setHeightInPoints(LINE_POINTS * RowHeights.linesOf(sentence, CHARACTERS_A_LINE));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST_COLUMN));
            row++;
        }
        return row;
    }

    private void draw(Chart chart, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        for (int row = firstRow; row <= lastRow; row++) {
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).setHeightInPoints(CHART_ROW_POINTS);
        }
        Charts.draw(sheet, chart, new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
