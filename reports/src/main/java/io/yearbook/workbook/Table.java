package io.yearbook.workbook;

import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A data sheet: title, note, head and one line a row, in the order given.
 *
 * @param title of the sheet
 * @param note small print below the title
 * @param columns from the left
 * @param frozenColumns how many stay when scrolling sideways
 * @param rows in print order
 * @param whenEmpty what is printed where there are no rows
 */
public record Table<T>(
        String title, String note, List<Column<T>> columns, int frozenColumns, List<T> rows, String whenEmpty) {

    private static final int TITLE_ROW = 0;
    private static final int NOTE_ROW = 1;
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = 3;

    private static final float TITLE_HEIGHT_POINTS = 28;
    private static final int WIDTH_UNIT = 256;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Sheet row, from 0, of the table's row with this index, from 0. */
    public static int sheetRowOf(int index) {
        return FIRST_ROW + index;
    }

    public void writeTo(XSSFSheet sheet, Theme theme) {
        writeHead(sheet, theme);
        for (int i = 0; i < rows.size(); i++) {
            T row = rows.get(i);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).content().accept(row, CellWriter.at(sheet, sheetRowOf(i), column, theme));
            }
            RowHeights.fit(sheet, sheet.getRow(sheetRowOf(i)));
        }
        if (rows.isEmpty()) {
            CellWriter.at(sheet, FIRST_ROW, 0, theme).text(whenEmpty, Role.NOTE);
        }
        int lastRow = sheetRowOf(Math.max(0, rows.size() - 1));
        // Quotes such as "2297.11" are texts on purpose.
        sheet.addIgnoredErrors(
                new CellRangeAddress(FIRST_ROW, lastRow, 0, columns.size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(frozenColumns, FIRST_ROW);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, lastRow, 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    private void writeHead(XSSFSheet sheet, Theme theme) {
        CellWriter.at(sheet, TITLE_ROW, 0, theme).text(title, Role.SHEET_TITLE);
        CellWriter.at(sheet, NOTE_ROW, 0, theme).text(note, Role.NOTE);
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * WIDTH_UNIT);
            CellWriter.at(sheet, HEADER_ROW, column, theme)
                    .text(columns.get(column).header(), Role.HEADER);
        }
        sheet.getRow(TITLE_ROW).setHeightInPoints(TITLE_HEIGHT_POINTS);
        RowHeights.fit(sheet, sheet.getRow(HEADER_ROW));
    }
}
