package io.yearbook.accessible;

import io.yearbook.content.AnnualReport;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * One table on a sheet of its own: heads in row 1 from A1, then one line a row, nothing merged, hidden or frozen, no row
 * or column left blank. It is an Excel table too, which is how a screen reader knows the head of a cell.
 *
 * @param name on the tab, and of the Excel table: letters only
 * @param purpose what it holds, as one Chinese sentence
 * @param columns from the left; no two have the same head
 * @param rows what it prints of a report, in print order
 * @param whenEmpty what is printed where there are no rows
 * @param nameColumns how many columns, from the left, name the row: they are printed again where it goes over pages
 */
record PlainSheet<T>(
        String name,
        String purpose,
        List<Column<T>> columns,
        Function<AnnualReport, List<T>> rows,
        String whenEmpty,
        int nameColumns)
        implements ReportSheet {

    private static final int HEADER_ROW = 0;
    private static final int FIRST_ROW = 1;
    private static final int WIDTH_UNIT = 256;
    /** Texts of 10 points are shown as large as 13. */
    private static final int ZOOM_PERCENT = 130;

    /** What fits across a page at a scale of one percent: programs without the fonts need more room than Excel. */
    private static final int CHARACTERS_AT_ONE_PERCENT = 11_600;
    /** Texts of 10 points are printed as large as 7.5, and never smaller than 7. */
    private static final short SCALE_PERCENT = 75;

    private static final short LEAST_SCALE_PERCENT = 70;

    PlainSheet {
        columns = List.copyOf(columns);
    }

    /** A table whose first column names the row. */
    PlainSheet(
            String name,
            String purpose,
            List<Column<T>> columns,
            Function<AnnualReport, List<T>> rows,
            String whenEmpty) {
        this(name, purpose, columns, rows, whenEmpty, 1);
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        List<T> lines = rows.apply(report);
        writeHead(sheet, theme);
        for (int i = 0; i < lines.size(); i++) {
            T line = lines.get(i);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).content().accept(line, CellWriter.at(sheet, FIRST_ROW + i, column, theme));
            }
            RowHeights.fit(sheet, sheet.getRow(FIRST_ROW + i));
        }
        if (lines.isEmpty()) {
            CellWriter.at(sheet, FIRST_ROW, 0, theme).text(whenEmpty);
        }
        int lastRow = Math.max(FIRST_ROW, lines.size());
        // Quotes such as "2297.11" are texts on purpose.
        sheet.addIgnoredErrors(
                new CellRangeAddress(FIRST_ROW, lastRow, 0, columns.size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        layOut(sheet);
        sheet.setZoom(ZOOM_PERCENT);
        declareTable(sheet, lastRow);
    }

    /** A table that is too wide to be read on one page is printed on pages beside each other, its names on each. */
    private void layOut(XSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        if (pagesAcross(SCALE_PERCENT) > 1) {
            boolean fewer = pagesAcross(LEAST_SCALE_PERCENT) < pagesAcross(SCALE_PERCENT);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, nameColumns - 1));
            sheet.setFitToPage(false);
            sheet.getPrintSetup().setScale(fewer ? LEAST_SCALE_PERCENT : SCALE_PERCENT);
            sheet.getPrintSetup().setLeftToRight(true);
        }
    }

    /** Pages beside each other that the columns take at this scale, with the names on each. */
    private int pagesAcross(int scalePercent) {
        int names = width(columns.subList(0, nameColumns));
        int room = CHARACTERS_AT_ONE_PERCENT / scalePercent - names;
        return (width(columns) - names + room - 1) / room;
    }

    private static int width(List<? extends Column<?>> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }

    private void writeHead(XSSFSheet sheet, Theme theme) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * WIDTH_UNIT);
            CellWriter.at(sheet, HEADER_ROW, column, theme)
                    .text(columns.get(column).header(), Role.HEADER);
        }
        RowHeights.fit(sheet, sheet.getRow(HEADER_ROW));
    }

    private void declareTable(XSSFSheet sheet, int lastRow) {
        AreaReference area = new AreaReference(
                new CellReference(HEADER_ROW, 0),
                new CellReference(lastRow, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().setComment(purpose);
        for (int column = 0; column < columns.size(); column++) {
            table.getColumns().get(column).setName(columns.get(column).header());
        }
    }
}
