package io.yearbook.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;

/** Colours of text that hold under a condition. */
final class RuleFonts {

    private RuleFonts() {}

    /** Adds the rule for the cells. POI leaves out the opacity of such a colour, which the schema asks for. */
    static void colour(XSSFSheet sheet, CellRangeAddress cells, XSSFConditionalFormattingRule rule, String rgb) {
        rule.createFontFormatting().setFontColor(Palette.colour(rgb));
        int index =
                sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        CTCfRule written =
                sheet.getCTWorksheet().getConditionalFormattingArray(index).getCfRuleArray(0);
        sheet.getWorkbook()
                .getStylesSource()
                .getDxfAt((int) written.getDxfId())
                .getFont()
                .getColorArray(0)
                .setRgb(Palette.bytes(rgb));
    }
}
