package io.yearbook.sheet;

import io.yearbook.comparison.CellDifference;
import io.yearbook.comparison.EditionComparison;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.Quantity;
import io.yearbook.content.ReportFacts;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 比较: each cell that differs from an earlier edition, and why. */
final class ComparisonSheet implements ReportSheet {

    static final String NAME = "比较";

    private static final int FROZEN_COLUMNS = 2;

    private static final List<Column<CellDifference>> COLUMNS = List.of(
            new Column<>("工作表", 12, (row, cell) -> cell.text(row.sheet())),
            new Column<>("行", 34, (row, cell) -> cell.text(row.line())),
            new Column<>("栏", 14, (row, cell) -> cell.text(row.column().isEmpty() ? "整行" : row.column())),
            new Column<>("原版", 28, (row, cell) -> cell.text(row.before())),
            new Column<>("本版", 28, (row, cell) -> cell.text(row.after())),
            new Column<>("相差", 13, ComparisonSheet::difference),
            new Column<>("原因", 24, (row, cell) -> cell.text(row.cause().nameZh())),
            new Column<>("依据", 46, (row, cell) -> cell.text(row.detail())));

    private final EditionComparison comparison;

    ComparisonSheet(EditionComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "与运行 " + comparison.before().runId() + " 的一版不同的每个单元格及其原因。";
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        new Table<>(
                        SheetTexts.title(report, NAME),
                        "原版：" + edition(comparison.before()) + "；本版：" + edition(comparison.after()) + "。共"
                                + comparison.differences().size() + "处不同。",
                        COLUMNS,
                        FROZEN_COLUMNS,
                        comparison.differences(),
                        "两版没有不同。")
                .writeTo(sheet, theme);
    }

    private static String edition(ReportFacts facts) {
        return "资料截至" + SheetTexts.instant(facts.dataAsOf()) + "，运行 " + facts.runId() + "，指标目录 "
                + facts.shortCatalogueHash();
    }

    private static void difference(CellDifference row, CellWriter cell) {
        if (row.difference() != null) {
            cell.change(
                    Quantity.of(
                            row.difference(),
                            "",
                            row.difference().stripTrailingZeros().scale()),
                    ValueQualifier.EXACT);
        }
    }
}
