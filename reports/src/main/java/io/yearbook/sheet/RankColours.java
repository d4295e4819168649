package io.yearbook.sheet;

import io.yearbook.workbook.Palette;
import java.util.List;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The colours of a heat map of ranks: the quarter of the ranked that a rank lies in, from blue for the best to orange, which
 * people with colour blindness can tell. They follow the cells, whatever is edited or sorted.
 */
final class RankColours {

    /**
     * One quarter.
     *
     * @param name in the key to the colours
     * @param share of the other ranked districts that are not better, at least
     * @param fill as RRGGBB
     */
    record Quarter(String name, String share, String fill) {}

    static final List<Quarter> QUARTERS = List.of(
            new Quarter("前1/4", "0.75", "9CC5E6"),
            new Quarter("中上1/4", "0.5", "DCEBF7"),
            new Quarter("中下1/4", "0.25", "FDE9D3"),
            new Quarter("后1/4", "0", "F6B87E"));

    private RankColours() {}

    /**
     * Colours the ranks in these cells.
     *
     * @param ranks cells with ranks; other cells among them are left alone
     * @param rankedRow row, from 0, that holds above each rank how many are ranked, and above other cells nothing
     */
    static void apply(XSSFSheet sheet, CellRangeAddress ranks, int rankedRow) {
        var formatting = sheet.getSheetConditionalFormatting();
        String rank = new CellReference(ranks.getFirstRow(), ranks.getFirstColumn()).formatAsString();
        String ranked = new CellReference(rankedRow, ranks.getFirstColumn(), true, false).formatAsString();
        XSSFConditionalFormattingRule[] rules = QUARTERS.stream()
                .map(quarter -> {
                    XSSFConditionalFormattingRule rule =
                            formatting.createConditionalFormattingRule("AND(ISNUMBER(%s),ISNUMBER(%s),%s-%s>=%s*(%s-1))"
                                    .formatted(ranked, rank, ranked, rank, quarter.share(), ranked));
                    PatternFormatting fill = rule.createPatternFormatting();
                    fill.setFillBackgroundColor(Palette.colour(quarter.fill()));
                    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                    return rule;
                })
                .toArray(XSSFConditionalFormattingRule[]::new);
        formatting.addConditionalFormatting(new CellRangeAddress[] {ranks}, rules);
    }
}
