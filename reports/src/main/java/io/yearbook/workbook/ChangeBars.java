package io.yearbook.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/** Bars behind changes, to the right of an axis for what rose and to the left of it for what fell, and their colours. */
public final class ChangeBars {

    /** Leads from a rule to the part of it that Excel 2010 added. */
    private static final String RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

    private static final String BAR = """
            <x14:conditionalFormatting><x14:cfRule type="dataBar" id="%1$s">\
            <x14:dataBar minLength="0" maxLength="100" gradient="0" axisPosition="middle">\
            <x14:cfvo type="num"><xm:f>%2$s</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>%3$s</xm:f></x14:cfvo>\
            <x14:negativeFillColor rgb="%4$s"/><x14:axisColor rgb="%5$s"/></x14:dataBar></x14:cfRule>\
            <xm:sqref>%6$s</xm:sqref></x14:conditionalFormatting>""";

    private ChangeBars() {}

    /**
     * Draws bars of one scale.
     *
     * @param cells changes in one unit
     * @param full the change, of either sign, that fills half of the cell; a greater one is not longer
     */
    public static void draw(SheetExtensions extensions, List<CellRangeAddress> cells, int full, Palette palette) {
        if (cells.isEmpty()) {
            return;
        }
        XSSFSheet sheet = extensions.sheet();
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(Palette.colour(palette.riseBar()));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        limit(bar.getMinThreshold(), -full);
        limit(bar.getMaxThreshold(), full);
        int index = formatting.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
        CTConditionalFormatting written = sheet.getCTWorksheet().getConditionalFormattingArray(index);
        String ranges = ranges(written);
        String id = idOf(sheet, ranges);
        link(written.getCfRuleArray(0), id);
        extensions.add(
                SheetExtensions.Kind.CONDITIONAL_FORMATTINGS,
                BAR.formatted(id, -full, full, Palette.argb(palette.fallBar()), Palette.argb(Palette.QUIET), ranges));
    }

    /** Colours the numbers of the cells by their sign, which is printed too. */
    public static void colour(XSSFSheet sheet, CellRangeAddress cells, Palette palette) {
        colour(sheet, cells, ComparisonOperator.GT, palette.rise());
        colour(sheet, cells, ComparisonOperator.LT, palette.fall());
    }

    private static void colour(XSSFSheet sheet, CellRangeAddress cells, byte comparison, String rgb) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(comparison, "0");
        RuleFonts.colour(sheet, cells, rule, rgb);
    }

    /** As POI joined them: the rule and its extension must name the same cells. */
    private static String ranges(CTConditionalFormatting formatting) {
        StringJoiner ranges = new StringJoiner(" ");
        for (Object range : formatting.getSqref()) {
            ranges.add(range.toString());
        }
        return ranges.toString();
    }

    private static void limit(ConditionalFormattingThreshold threshold, int value) {
        threshold.setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
        threshold.setValue((double) value);
    }

    private static void link(CTCfRule rule, String id) {
        CTExtension extension = rule.addNewExtLst().addNewExt();
        extension.setUri(RULE_URI);
        SheetExtensions.append(extension, "<x14:id xmlns:x14=\"%s\">%s</x14:id>".formatted(SheetExtensions.X14, id));
    }

    /** An identifier that is the same each time and differs for every place of a workbook. */
    private static String idOf(XSSFSheet sheet, String ranges) {
        byte[] place = (sheet.getSheetName() + "!" + ranges).getBytes(StandardCharsets.UTF_8);
        return "{" + UUID.nameUUIDFromBytes(place).toString().toUpperCase(Locale.ROOT) + "}";
    }
}
