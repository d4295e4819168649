package io.yearbook.sheet;

import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table anywhere on a sheet that holds several: widths are those of the sheet. */
final class TableBlock {

    private static final float LINE_POINTS = 14;
    private static final float TWO_LINES_POINTS = 20;

    private TableBlock() {}

    /** Writes head and rows from this row on, and returns the first row after them. */
    static <T> int write(XSSFSheet sheet, Theme theme, int headRow, List<Column<T>> columns, List<T> rows) {
        for (int column = 0; column < columns.size(); column++) {
            CellWriter.at(sheet, headRow, column, theme)
                    .text(columns.get(column).header(), Role.HEADER);
        }
        RowHeights.fit(sheet, sheet.getRow(headRow));
        int row = headRow + 1;
        for (T each : rows) {
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).content().accept(each, CellWriter.at(sheet, row, column, theme));
            }
            fit(sheet, row);
            row++;
        }
        return row;
    }

    /** Lines of one row stand closer than on data sheets, so that a page holds all districts. */
    private static void fit(XSSFSheet sheet, int row) {
        RowHeights.fit(sheet, sheet.getRow(row));
        if (sheet.getRow(row).getHeightInPoints() < TWO_LINES_POINTS) {
            sheet.getRow(row).setHeightInPoints(LINE_POINTS);
        }
    }
}
