package io.yearbook.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFIconMultiStateFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Icons of three shapes beside numbers whose sign matters: a circle above 0, a triangle at 0, a diamond below 0. */
public final class SignIcons {

    private SignIcons() {}

    public static void draw(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(IconSet.GYR_3_SHAPES);
        XSSFIconMultiStateFormatting icons = rule.getMultiStateFormatting();
        XSSFConditionalFormattingThreshold[] thresholds = icons.getThresholds();
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue((double) i - 1);
        }
        icons.setThresholds(thresholds);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
