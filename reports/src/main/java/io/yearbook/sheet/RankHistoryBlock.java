package io.yearbook.sheet;

import io.yearbook.content.RankHistory;
import io.yearbook.content.RankHistory.Position;
import io.yearbook.content.RankOverview;
import io.yearbook.content.ReportFacts;
import io.yearbook.model.RankShift;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Charts;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The positions of the reported area over the years, why the last one moved, and a chart of those that moved most. */
final class RankHistoryBlock {

    private static final int CHART_ROWS = 20;
    private static final int LEAST_CHART_COLUMNS = 14;
    private static final List<String> SHIFT_HEADS = List.of("公布位次变动", "自身", "其他区县", "新进", "退出", "修订");
    private static final int FIRST_YEAR = 1;
    private static final int HEAD_ROWS = 2;
    /** A line and the room that names of two lines take elsewhere on the page. */
    private static final int LINE_ROWS = 5;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final RankStyles styles;
    private final RankOverview overview;
    private final List<Integer> years;
    private final Map<RankHistory, Integer> rows = new HashMap<>();

    RankHistoryBlock(XSSFSheet sheet, Theme theme, RankStyles styles, RankOverview overview) {
        this.sheet = sheet;
        this.theme = theme;
        this.styles = styles;
        this.overview = overview;
        this.years = overview.years();
    }

    /** Columns that the block takes. */
    int columns() {
        return shiftColumn() + SHIFT_HEADS.size();
    }

    /** Writes the block from this row on, and returns the first row after it. */
    int write(ReportFacts facts, int firstRow, PageFlow pages) {
        boolean drawn = !overview.telling().isEmpty();
        int head = drawn ? firstRow + CHART_ROWS + 1 : firstRow;
        writeHead(head);
        int row = head + HEAD_ROWS;
        for (RankHistory history : overview.histories()) {
            if (pages.isStartedFor(row, LINE_ROWS)) {
                writeHead(row);
                row += HEAD_ROWS;
            }
            rows.put(history, row);
            writeHistory(history, row++);
        }
        if (drawn) {
            int lastColumn = Math.max(LEAST_CHART_COLUMNS, columns()) - 1;
            Charts.draw(
                    sheet,
                    new RankHistoryChart(overview, this::yearsIn).of(facts, head + 1, rows),
                    new CellRangeAddress(firstRow, firstRow + CHART_ROWS - 1, 0, lastColumn));
        }
        return row;
    }

    private void writeHead(int row) {
        head(row, 0, "指标");
        innerHead(row + 1, 0, "");
        sheet.addMergedRegion(new CellRangeAddress(row, row + 1, 0, 0));
        for (int i = 0; i < years.size(); i++) {
            head(row, FIRST_YEAR + i, i == 0 ? "历年位次" : "");
            innerHead(row + 1, FIRST_YEAR + i, "");
            number(row + 1, FIRST_YEAR + i, years.get(i), styles.innerHead(RankStyles.YEAR));
        }
        merge(row, FIRST_YEAR, years.size());
        head(row, rankedColumn(), "最近一年");
        innerHead(row + 1, rankedColumn(), "参排数");
        for (int i = 0; i < SHIFT_HEADS.size(); i++) {
            head(row, shiftColumn() + i, i == 0 ? "最近一年位次变动及其构成" : "");
            innerHead(row + 1, shiftColumn() + i, SHIFT_HEADS.get(i));
        }
        merge(row, shiftColumn(), SHIFT_HEADS.size());
        RowHeights.fit(sheet, sheet.getRow(row + 1));
    }

    private void writeHistory(RankHistory history, int row) {
        CellWriter.at(sheet, row, 0, theme).text(history.indicator());
        for (int column = 1; column < columns(); column++) {
            CellWriter.at(sheet, row, column, theme).text("", Role.CENTERED);
        }
        for (Position position : history.positions()) {
            int year = years.indexOf(position.year());
            if (year >= 0) {
                String format = position.isTied() ? RankStyles.TIED_RANK : RankStyles.RANK;
                number(row, FIRST_YEAR + year, position.rank(), styles.number(format));
            }
        }
        number(row, rankedColumn(), history.newest().ranked(), styles.number(RankStyles.RANK));
        writeShift(history.newest().shift(), row);
        RowHeights.fit(sheet, sheet.getRow(row));
    }

    private void writeShift(@Nullable RankShift shift, int row) {
        if (shift == null) {
            return;
        }
        List<@Nullable Integer> parts = new ArrayList<>();
        parts.add(shift.total());
        parts.add(shift.own());
        parts.add(shift.others());
        parts.add(shift.entrants());
        parts.add(shift.leavers());
        parts.add(shift.revisions());
        for (int i = 0; i < parts.size(); i++) {
            Integer places = parts.get(i);
            if (places != null) {
                number(row, shiftColumn() + i, places, styles.number(RankStyles.RANK_CHANGE));
            }
        }
    }

    private Cells yearsIn(int row) {
        return Cells.ofRow(sheet, row, FIRST_YEAR, FIRST_YEAR + years.size() - 1);
    }

    private int rankedColumn() {
        return FIRST_YEAR + years.size();
    }

    private int shiftColumn() {
        return rankedColumn() + 1;
    }

    private void head(int row, int column, String text) {
        CellWriter.at(sheet, row, column, theme).text(text, Role.HEADER);
    }

    private void innerHead(int row, int column, String text) {
        head(row, column, text);
        sheet.getRow(row).getCell(column).setCellStyle(styles.innerHead(""));
    }

    private void merge(int row, int column, int columns) {
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + columns - 1));
        }
    }

    private void number(int row, int column, int number, XSSFCellStyle style) {
        sheet.getRow(row).getCell(column).setCellValue(number);
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }
}
