package io.yearbook.workbook;

import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A data sheet: title, note, head and one line a row, in the order given.
 *
 * @param title of the sheet
 * @param note small print below the title
 * @param columns from the left
 * @param frozenColumns how many stay when scrolling sideways
 * @param rows in print order
 * @param whenEmpty what is printed where there are no rows
 * @param printedColumns how many, from the left, are printed; the others are for those who filter and compute
 * @param footnotes printed below the rows
 */
public record Table<T>(
        String title,
        String note,
        List<Column<T>> columns,
        int frozenColumns,
        List<T> rows,
        String whenEmpty,
        int printedColumns,
        List<String> footnotes) {

    private static final int TITLE_ROW = 0;
    private static final int NOTE_ROW = 1;
    private static final int HEADER_ROW = 2;
    private static final int FIRST_ROW = 3;

    private static final float TITLE_HEIGHT_POINTS = 28;
    private static final int WIDTH_UNIT = 256;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        footnotes = List.copyOf(footnotes);
    }

    /** A table that is printed as a whole, without notes below. */
    public Table(
            String title, String note, List<Column<T>> columns, int frozenColumns, List<T> rows, String whenEmpty) {
        this(title, note, columns, frozenColumns, rows, whenEmpty, columns.size(), List.of());
    }

    /** Sheet row, from 0, of the table's row with this index, from 0. */
    public static int sheetRowOf(int index) {
        return FIRST_ROW + index;
    }

    /** The cells of the rows in these columns, from 0; of the first row where there is none. */
    public CellRangeAddress cells(int firstColumn, int lastColumn) {
        return new CellRangeAddress(FIRST_ROW, lastRow(), firstColumn, lastColumn);
    }

    /** Index, from 0, of the column with this head. */
    public int indexOf(String header) {
        return columns.stream().map(Column::header).toList().indexOf(header);
    }

    /** Writes a sheet of a report: an Excel table with a way back to the first sheet, ruled and with its notes below. */
    public void writeTo(XSSFSheet sheet, Theme theme) {
        writeCells(sheet, theme);
        int noteColumn = BackLink.write(sheet, theme, NOTE_ROW);
        writeNote(sheet, theme, noteColumn);
        if (rows.isEmpty()) {
            sheet.setAutoFilter(heads());
        } else {
            ExcelTable.make(sheet, heads(), columns.stream().map(Column::header).toList());
        }
        int end = Footnotes.write(sheet, theme, lastRow() + 1, printedColumns, footnotes);
        if (printedColumns < columns.size()) {
            XSSFWorkbook workbook = sheet.getWorkbook();
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printedColumns - 1, 0, end);
        }
    }

    /** Writes a plain range with a filter, which can be locked. */
    public void writePlainTo(XSSFSheet sheet, Theme theme) {
        writeCells(sheet, theme);
        CellWriter.at(sheet, NOTE_ROW, 0, theme).text(note, Role.NOTE);
        sheet.setAutoFilter(heads());
    }

    private CellRangeAddress heads() {
        return new CellRangeAddress(HEADER_ROW, lastRow(), 0, columns.size() - 1);
    }

    private int lastRow() {
        return sheetRowOf(Math.max(0, rows.size() - 1));
    }

    private void writeCells(XSSFSheet sheet, Theme theme) {
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
        // Quotes such as "2297.11" are texts on purpose.
        sheet.addIgnoredErrors(cells(0, columns.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.createFreezePane(frozenColumns, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    private void writeHead(XSSFSheet sheet, Theme theme) {
        CellWriter.at(sheet, TITLE_ROW, 0, theme).text(title, Role.SHEET_TITLE);
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * WIDTH_UNIT);
            CellWriter.at(sheet, HEADER_ROW, column, theme)
                    .text(columns.get(column).header(), Role.HEADER);
        }
        sheet.getRow(TITLE_ROW).setHeightInPoints(TITLE_HEIGHT_POINTS);
        RowHeights.fit(sheet, sheet.getRow(HEADER_ROW));
    }

    /** A note that is longer than the table is wide goes over several lines: it would be cut in print. */
    private void writeNote(XSSFSheet sheet, Theme theme, int firstColumn) {
        int lastColumn = Math.max(firstColumn, printedColumns - 1);
        boolean fits = RowHeights.linesOf(note, RowHeights.charactersIn(sheet, firstColumn, lastColumn)) == 1;
        if (fits || firstColumn == lastColumn) {
            CellWriter.at(sheet, NOTE_ROW, firstColumn, theme).text(note, Role.NOTE);
        } else {
            CellRangeAddress range = new CellRangeAddress(NOTE_ROW, NOTE_ROW, firstColumn, lastColumn);
            Footnotes.line(sheet, theme, range, note, Role.FOOTNOTE);
        }
    }
}
