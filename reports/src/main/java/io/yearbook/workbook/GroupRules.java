package io.yearbook.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFBorderFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** A rule above each first row of a group, and the name of the group quiet in the others. It holds when rows are sorted. */
public final class GroupRules {

    private GroupRules() {}

    /**
     * Draws the rules of a table.
     *
     * @param rows the data rows; the first column of them names the group
     */
    public static void draw(XSSFSheet sheet, CellRangeAddress rows) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String name = cell(rows.getFirstRow(), rows.getFirstColumn());
        String above = cell(rows.getFirstRow() - 1, rows.getFirstColumn());
        XSSFConditionalFormattingRule first = formatting.createConditionalFormattingRule(name + "<>" + above);
        XSSFBorderFormatting border = first.createBorderFormatting();
        border.setBorderTop(BorderStyle.THIN);
        border.setTopBorderColor(Palette.colour(Palette.LINE));
        // Some programs replace all rules of the cell by those stated here.
        border.setBorderBottom(BorderStyle.THIN);
        border.setBottomBorderColor(Palette.colour(Palette.ROW_RULE));
        formatting.addConditionalFormatting(new CellRangeAddress[] {rows}, first);
        XSSFConditionalFormattingRule other = formatting.createConditionalFormattingRule(name + "=" + above);
        CellRangeAddress names = new CellRangeAddress(
                rows.getFirstRow(), rows.getLastRow(), rows.getFirstColumn(), rows.getFirstColumn());
        RuleFonts.colour(sheet, names, other, Palette.QUIET);
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column, false, true).formatAsString();
    }
}
