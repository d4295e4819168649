package io.yearbook.sheet;

import io.yearbook.content.IndexStanding;
import io.yearbook.model.IndexScore;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Charts;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the pages of a composite index are made of: headings, sentences, tables and charts, one below the other. */
final class IndexPage {

    /** The last printed column. */
    static final int LAST_COLUMN = IndexTables.NUMBERS + 1;

    /** Lengths of the intervals stand beside the printed page: charts are drawn of them. */
    static final int LENGTHS_COLUMN = LAST_COLUMN + 2;

    /** Heading, head of the table and an empty row. */
    static final int ROWS_BESIDE_LINES = 3;

    private static final float CHART_ROW_POINTS = 14.5f;
    private static final float LINE_POINTS = 15;
    private static final int CHARACTERS_A_LINE =
            IndexTables.NAME_WIDTH + IndexTables.NUMBERS * IndexTables.NUMBER_WIDTH + IndexTables.NOTE_WIDTH - 4;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final PageFlow pages;
    private final XSSFCellStyle wrapped;

    IndexPage(XSSFSheet sheet, Theme theme, PageFlow pages) {
        this.sheet = sheet;
        this.theme = theme;
        this.pages = pages;
        this.wrapped = sheet.getWorkbook().createCellStyle();
        wrapped.cloneStyleFrom(theme.text(Role.NOTE));
        wrapped.setFont(theme.text(Role.TEXT).getFont());
        wrapped.setWrapText(true);
    }

    /** Starts a new page at this row where so many rows do not fit this one. */
    void keepTogether(int row, int rows) {
        pages.keepTogether(row, rows);
    }

    /** Writes a heading and gives the row below. */
    int section(int row, String heading) {
        CellWriter.at(sheet, row, 0, theme).text(heading, Role.SECTION);
        return row + 1;
    }

    /** Writes a remark on one line. */
    void note(int row, String text) {
        CellWriter.at(sheet, row, 0, theme).text(text, Role.NOTE);
    }

    /** Writes sentences across the width of the page and gives the row below. */
    int lines(List<String> sentences, int firstRow) {
        int row = firstRow;
        for (String sentence : sentences) {
            note(row, sentence);
            sheet.getRow(row).getCell(0).setCellStyle(wrapped);
            sheet.getRow(row).setHeightInPoints(LINE_POINTS * RowHeights.linesOf(sentence, CHARACTERS_A_LINE));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST_COLUMN));
            row++;
        }
        return row;
    }

    /** Writes a table and gives the row below. */
    <T> int table(int headRow, List<Column<T>> columns, List<T> rows) {
        return TableBlock.write(sheet, theme, headRow, columns, rows);
    }

    /** Writes how many places each interval spans, beside the table of the standings. */
    void lengths(int headRow, List<IndexStanding> standings) {
        CellWriter.at(sheet, headRow, LENGTHS_COLUMN, theme).text("图表数据：区间跨度", Role.HEADER);
        for (int i = 0; i < standings.size(); i++) {
            CellWriter cell = CellWriter.at(sheet, headRow + 1 + i, LENGTHS_COLUMN, theme);
            IndexScore score = standings.get(i).score();
            if (score.rankLow() != null && score.rankHigh() != null) {
                IndexTables.rank(cell, score.rankHigh() - score.rankLow());
            }
        }
    }

    void draw(Chart chart, CellRangeAddress place) {
        for (int row = place.getFirstRow(); row <= place.getLastRow(); row++) {
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).setHeightInPoints(CHART_ROW_POINTS);
        }
        Charts.draw(sheet, chart, place);
    }
}
