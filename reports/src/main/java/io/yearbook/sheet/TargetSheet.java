package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.PlanTexts;
import io.yearbook.content.StatedValue;
import io.yearbook.content.TargetRow;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 目标完成: every promise of the plans with what became of it, those without evidence first. */
final class TargetSheet implements ReportSheet {

    static final String NAME = "目标完成";

    /** As wide as A4 across, read without a glass. */
    private static final List<Column<TargetRow>> PRINTED = List.of(
            new Column<>("完成情况", 8, (row, cell) -> cell.text(row.verdict().nameZh(), Role.CENTERED)),
            new Column<>("指标", 18, (row, cell) -> cell.text(row.indicator())),
            new Column<>("承诺", 6, (row, cell) -> cell.text(row.comparator().nameZh(), Role.CENTERED)),
            new Column<>("承诺值", 12, (row, cell) -> cell.value(row.promised(), ValueQualifier.EXACT)),
            new Column<>("单位", 6, (row, cell) -> cell.text(row.promised().unit(), Role.CENTERED)),
            new Column<>("限定范围", 12, (row, cell) -> cell.text(row.scopeNote())),
            new Column<>("完成期限", 11, (row, cell) -> cell.date(row.dueDate())),
            new Column<>("实际值", 12, (row, cell) -> actual(row, cell)),
            new Column<>("状态/限定", 6, TargetSheet::status),
            new Column<>("实际值数据期", 12, (row, cell) -> cell.text(row.actualPeriod())),
            new Column<>("与承诺值之差", 10, TargetSheet::gap),
            new Column<>("未核对原因", 13, TargetSheet::gapReason),
            new Column<>("牵头单位", 11, (row, cell) -> cell.text(String.join("、", row.leadUnits()))),
            new Column<>("承诺来源", 9, (row, cell) -> EvidenceLinks.cite(cell, row.promiseCitation())),
            new Column<>("实际值来源", 10, (row, cell) -> EvidenceLinks.cite(cell, row.citation())));

    private static final List<Column<TargetRow>> FURTHER = List.of(
            new Column<>("约束", 9, (row, cell) -> cell.text(PlanTexts.firmness(row.firmness()), Role.UNWRAPPED)),
            new Column<>("期限依据", 10, (row, cell) -> cell.text(row.dueDateStated() ? "计划写明" : "年度末", Role.UNWRAPPED)),
            new Column<>("任务号", 8, (row, cell) -> cell.count(row.taskNo())),
            new Column<>("计划（文号）", 40, (row, cell) -> cell.text(PlanTexts.reference(row.plan()), Role.UNWRAPPED)));

    private static final AreaTable<TargetRow> TABLE =
            new AreaTable<>(NAME, TargetRow::district, PRINTED, FURTHER, AnnualReport::targets, "没有收录承诺数字的计划。");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "计划承诺的数字：承诺值、期限、牵头单位、实际值和完成情况，无数据和未完成的在前。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.targets().size());
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        TABLE.writeTo(
                report,
                PlanTexts.count(report.targets())
                        + "“无数据”指没有截至期限日的数据可以核对，不等于没有完成；“年度末”表示计划未写明日期，以计划年度12月31日为限；规则见口径说明；右侧不打印的为约束、期限依据、任务号和计划文号。",
                sheet,
                theme);
    }

    private static void actual(TargetRow row, CellWriter cell) {
        StatedValue actual = row.actual();
        if (actual != null) {
            IndicatorSheet.value(cell, actual);
        }
    }

    private static void status(TargetRow row, CellWriter cell) {
        StatedValue actual = row.actual();
        cell.text(actual == null ? "" : IndicatorSheet.status(actual), Role.CENTERED);
    }

    private static void gapReason(TargetRow row, CellWriter cell) {
        cell.text(row.gapReason() == null ? "" : row.gapReason().sentenceZh());
    }

    private static void gap(TargetRow row, CellWriter cell) {
        StatedValue actual = row.actual();
        cell.change(row.gap(), actual == null ? ValueQualifier.EXACT : actual.qualifier());
    }
}
