package io.yearbook.sheet;

import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.ExcelNames;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the cover line by line: a label, a number or short text, and a sentence. */
final class CoverLines {

    private static final int MARGIN_WIDTH = 2;
    private static final int LABEL_WIDTH = 20;
    private static final int SHORT_WIDTH = 12;
    private static final int TEXT_WIDTH = 76;
    private static final int WIDTH_UNIT = 256;

    private static final int LABEL = 1;
    private static final int SHORT = 2;
    private static final int TEXT = 3;
    private static final int TITLE_ROW = 1;

    private static final float TITLE_LINE_POINTS = 36;
    private static final int TITLE_CHARACTERS_A_LINE = 20;
    private static final float GAP_POINTS = 9;

    private final XSSFSheet sheet;
    private final Theme theme;
    private int next = TITLE_ROW + 1;

    CoverLines(XSSFSheet sheet, Theme theme) {
        this.sheet = sheet;
        this.theme = theme;
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setColumnWidth(0, MARGIN_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(LABEL, LABEL_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(SHORT, SHORT_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(TEXT, TEXT_WIDTH * WIDTH_UNIT);
    }

    void title(String title) {
        for (int column = LABEL; column <= TEXT; column++) {
            CellWriter.at(sheet, TITLE_ROW, column, theme).text(column == LABEL ? title : "", Role.DOCUMENT_TITLE);
        }
        sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, LABEL, TEXT));
        int titleLines = 1 + Math.max(0, title.length() - 1) / TITLE_CHARACTERS_A_LINE;
        sheet.getRow(TITLE_ROW).setHeightInPoints(Math.min(RowHeights.MAX_POINTS, TITLE_LINE_POINTS * titleLines));
    }

    void section(String heading) {
        sheet.createRow(next++).setHeightInPoints(GAP_POINTS);
        CellWriter.at(sheet, next, LABEL, theme).text(heading, Role.SECTION);
        for (int column = SHORT; column <= TEXT; column++) {
            CellWriter.at(sheet, next, column, theme).text("", Role.SECTION);
        }
        RowHeights.fit(sheet, sheet.getRow(next++));
    }

    /** A line whose value has a name in the workbook; returns the cell for it. */
    CellWriter named(String label, String name) {
        ExcelNames.define(sheet, name, new CellRangeAddress(next, next, SHORT, SHORT));
        return begin(label, SHORT);
    }

    void text(String label, String text) {
        begin(label, SHORT);
        CellRangeAddress range = new CellRangeAddress(next - 1, next - 1, SHORT, TEXT);
        CellWriter.at(sheet, next - 1, SHORT, theme).text(text);
        sheet.addMergedRegion(range);
        RowHeights.fitAcross(sheet, range, text);
    }

    void count(String label, int count, String text) {
        begin(label, SHORT).labelledCount(count);
        CellWriter.at(sheet, next - 1, TEXT, theme).text(text);
        RowHeights.fit(sheet, sheet.getRow(next - 1));
    }

    /** A sheet of the book, how many lines it has and what they are. */
    void contents(String tab, OptionalInt lines, String purpose) {
        CellWriter count = begin(tab, SHORT);
        lines.ifPresent(count::labelledLines);
        CellWriter.at(sheet, next - 1, LABEL, theme).link(tab, tab, 0, 0);
        CellWriter.at(sheet, next - 1, TEXT, theme).text(purpose);
        RowHeights.fit(sheet, sheet.getRow(next - 1));
    }

    /** Draws the rule below the last line. */
    void end() {
        for (int column = LABEL; column <= TEXT; column++) {
            CellWriter.at(sheet, next, column, theme).text("", Role.CLOSING);
        }
        sheet.setActiveCell(CellAddress.A1);
    }

    private CellWriter begin(String label, int valueColumn) {
        for (int column = LABEL; column <= TEXT; column++) {
            CellWriter.at(sheet, next, column, theme).text(column == LABEL ? label : "");
        }
        RowHeights.fit(sheet, sheet.getRow(next));
        return CellWriter.at(sheet, next++, valueColumn, theme);
    }
}
