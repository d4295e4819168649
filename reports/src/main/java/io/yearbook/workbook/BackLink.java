package io.yearbook.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The way from a sheet back to the first one, at the beginning of a line. */
public final class BackLink {

    private static final int TEXT_CHARACTERS = 11;

    private BackLink() {}

    /**
     * Writes the link into the first cell of the row.
     *
     * @return the column, from 0, where other text may begin: 0 on the first sheet itself, which needs no link
     */
    public static int write(XSSFSheet sheet, Theme theme, int row) {
        String first = sheet.getWorkbook().getSheetAt(0).getSheetName();
        if (first.equals(sheet.getSheetName())) {
            return 0;
        }
        CellWriter.at(sheet, row, 0, theme).link("返回" + first, first, 0, 0);
        int column = 0;
        while (RowHeights.charactersIn(sheet, 0, column) < TEXT_CHARACTERS) {
            column++;
        }
        return column + 1;
    }
}
