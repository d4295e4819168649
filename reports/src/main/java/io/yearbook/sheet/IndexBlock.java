package io.yearbook.sheet;

import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding;
import io.yearbook.content.IndexStanding.Contribution;
import io.yearbook.content.ReportFacts;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One composite index: its pages begin with what matters most, and no chart lies across the end of a page. */
final class IndexBlock {

    private static final Column<IndexStanding> DISTRICT =
            new Column<>("区县", IndexTables.NAME_WIDTH, (row, cell) -> cell.text(row.district()));
    private static final Column<IndexStanding> YEAR = new Column<>(
            "年度", IndexTables.NAME_WIDTH, (row, cell) -> cell.text(row.score().year() + "年", Role.CENTERED));

    private static final int LAST_COLUMN = IndexPage.LAST_COLUMN;
    private static final int MIDDLE_COLUMN = 5;
    private static final int CHART_ROWS = 20;

    /** Rows that a bar of a district takes, and those beside the bars. */
    private static final int ROWS_BESIDE_BARS = 8;

    private static final int LEAST_BAR_ROWS = 16;
    private static final int MOST_BAR_ROWS = 43;
    private static final int INTERVAL_ROWS = 17;
    private static final int ROWS_BESIDE_LINES = IndexPage.ROWS_BESIDE_LINES;

    private final IndexPage page;
    private final IndexReport index;
    private final IndexTables tables;
    private final IndexCharts charts;

    IndexBlock(XSSFSheet sheet, IndexPage page, IndexReport index) {
        this.page = page;
        this.index = index;
        this.tables = new IndexTables(index);
        this.charts = new IndexCharts(sheet, index);
    }

    /** Writes the index from this row on, and returns the first row after it. */
    int write(ReportFacts facts, int firstRow) {
        return facts.isCity() ? writeCity(firstRow) : writeArea(facts, firstRow);
    }

    private int writeCity(int firstRow) {
        int head = 1 + page.lines(index.statements(), page.section(firstRow, index.name() + "（" + index.year() + "年）"));
        int row = standings(DISTRICT, head) + 1;
        if (charts.hasIntervals() && charts.ranked() > 0) {
            boolean shared = charts.scored() + INTERVAL_ROWS + ROWS_BESIDE_LINES < IndexScoreSheet.ROWS_A_PAGE;
            int height = shared ? INTERVAL_ROWS : 2 * INTERVAL_ROWS;
            page.keepTogether(row, height);
            draw(charts.intervals(head + 1), row + 1, row + height - 1, 0, LAST_COLUMN);
            row += height + 1;
        }
        List<Integer> firstRows = new ArrayList<>();
        row = contributions(DISTRICT, row, firstRows);
        return method(charts.hasFewParts() && charts.scored() > 0 ? drawOfCity(row, firstRows) : row);
    }

    /** The table of the standings, of which charts are drawn; gives the row below. */
    private int standings(Column<IndexStanding> first, int headRow) {
        if (charts.hasIntervals()) {
            page.lengths(headRow, index.standings());
        }
        return page.table(headRow, tables.standings(first), index.standings());
    }

    private int drawOfCity(int row, List<Integer> firstRows) {
        int height = Math.max(LEAST_BAR_ROWS, Math.min(MOST_BAR_ROWS, charts.scored() + ROWS_BESIDE_BARS));
        page.keepTogether(row, height);
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
        int row = page.section(firstRow, index.name());
        if (index.standings().isEmpty()) {
            page.note(row, facts.areaName() + "不参加该指数的计算。");
            return page.lines(index.method(), row + 1);
        }
        int years = page.lines(index.statements(), row) + 1;
        int chartRow = standings(YEAR, years) + 1;
        page.keepTogether(chartRow, CHART_ROWS);
        row = chartRow + CHART_ROWS + 1;
        page.keepTogether(row, index.parts().size() + ROWS_BESIDE_LINES);
        row = page.section(
                row, index.name() + "的构成（" + index.standings().get(0).score().year() + "年）");
        row = page.table(row, tables.parts(), index.parts()) + 1;
        page.keepTogether(row, charts.scored() + index.method().size() + 2 * ROWS_BESIDE_LINES);
        List<Integer> firstRows = new ArrayList<>();
        row = contributions(YEAR, row, firstRows);
        row = method(row);
        drawOfArea(facts, years + 1, chartRow, firstRows);
        return row;
    }

    private int method(int row) {
        page.keepTogether(row, index.method().size() + ROWS_BESIDE_LINES);
        return page.lines(index.method(), page.section(row, "编制方法"));
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
        page.keepTogether(firstRow, scored.size() + ROWS_BESIDE_LINES);
        int row = page.section(firstRow, heading);
        for (int from = 0; from < names.size(); from += IndexTables.CONTRIBUTIONS_A_BLOCK) {
            if (from > 0) {
                page.keepTogether(row, scored.size() + ROWS_BESIDE_LINES);
            }
            firstRows.add(row + 1);
            row = 1 + page.table(row, tables.contributions(first, parts, names, from), scored);
        }
        return row;
    }

    private void draw(Chart chart, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        page.draw(chart, new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
