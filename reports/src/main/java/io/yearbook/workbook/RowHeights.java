package io.yearbook.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows high enough for their wrapped texts. Excel fits rows by itself only where it has the fonts and a screen;
 * printing and conversion on a server do not, and would lay one text over the next.
 */
public final class RowHeights {

    private static final float LINE_POINTS = 14.5f;
    private static final float PADDING_POINTS = 3;
    /** The highest row that Excel allows. */
    public static final float MAX_POINTS = 409;

    private static final int WIDTH_UNIT = 256;
    /** Cells keep this much of their width, in characters, free at their sides. */
    private static final int PADDING_CHARACTERS = 1;

    private RowHeights() {}

    /** Sets the height of the row from the texts in it and the widths of its columns. */
    public static void fit(XSSFSheet sheet, Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                int width = sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_UNIT - PADDING_CHARACTERS;
                lines = Math.max(lines, linesOf(cell.getStringCellValue(), width));
            }
        }
        row.setHeightInPoints(Math.min(MAX_POINTS, lines * LINE_POINTS + PADDING_POINTS));
    }

    /** Lines that the text takes in a column so many characters wide; a Chinese character takes two. */
    static int linesOf(String text, int width) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            int needed = widthOf(character);
            if (character == '\n' || used + needed > width) {
                lines++;
                used = 0;
            }
            used += needed;
        }
        return lines;
    }

    /** From the arrows and mathematical signs on, characters are as wide as Chinese ones in Chinese fonts. */
    private static int widthOf(int character) {
        if (character == '\n') {
            return 0;
        }
        return character >= 0x2000 ? 2 : 1;
    }
}
