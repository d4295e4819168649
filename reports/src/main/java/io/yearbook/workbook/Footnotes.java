package io.yearbook.workbook;

import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The strong rule that ends a table, and the notes and sources below it, as wide as the table is printed. */
final class Footnotes {

    private Footnotes() {}

    /**
     * Writes the rule and the notes.
     *
     * @param row below the table, from 0
     * @param columns that are printed
     * @return the last row written
     */
    static int write(XSSFSheet sheet, Theme theme, int row, int columns, List<String> notes) {
        for (int column = 0; column < columns; column++) {
            CellWriter.at(sheet, row, column, theme).text("", Role.CLOSING);
        }
        for (int i = 0; i < notes.size(); i++) {
            Role role = i == 0 ? Role.CLOSING : Role.FOOTNOTE;
            line(sheet, theme, new CellRangeAddress(row + i, row + i, 0, columns - 1), notes.get(i), role);
        }
        return row + Math.max(0, notes.size() - 1);
    }

    /** Writes a text over all cells of the range, which are one row, as high as it needs. */
    static void line(XSSFSheet sheet, Theme theme, CellRangeAddress range, String text, Role role) {
        CellWriter.at(sheet, range.getFirstRow(), range.getFirstColumn(), theme).text(text, role);
        if (range.getNumberOfCells() > 1) {
            for (int column = range.getFirstColumn() + 1; column <= range.getLastColumn(); column++) {
                CellWriter.at(sheet, range.getFirstRow(), column, theme).text("", role);
            }
            sheet.addMergedRegion(range);
        }
        RowHeights.fitAcross(sheet, range, text);
    }
}
