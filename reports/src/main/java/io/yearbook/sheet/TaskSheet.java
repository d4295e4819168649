package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.PlanTexts;
import io.yearbook.content.TaskRow;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 任务台账: the measures of the plans by the office in the lead. */
final class TaskSheet implements ReportSheet {

    static final String NAME = "任务台账";

    /** As wide as A4 across, read without a glass. */
    private static final List<Column<TaskRow>> PRINTED = List.of(
            new Column<>("牵头单位", 14, TaskSheet::lead),
            new Column<>("任务号", 6, (row, cell) -> cell.count(row.taskNo())),
            new Column<>("任务", 46, (row, cell) -> cell.text(row.title())),
            new Column<>("所属部分", 18, (row, cell) -> cell.text(heading(row))),
            new Column<>("共同牵头、其他责任单位", 28, (row, cell) -> cell.text(others(row))),
            new Column<>("完成期限", 11, TaskSheet::deadline),
            new Column<>("承诺数字", 6, (row, cell) -> cell.count(row.targets() == 0 ? null : row.targets())),
            new Column<>("计划（文号）", 16, (row, cell) -> cell.text(PlanTexts.reference(row.plan()))),
            new Column<>("来源", 10, (row, cell) -> EvidenceLinks.cite(cell, row.citation())));

    private static final AreaTable<TaskRow> TABLE =
            new AreaTable<>(NAME, TaskRow::district, PRINTED, List.of(), AnnualReport::tasks, "没有收录列有任务的计划。");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "计划的各项任务，按牵头单位排列：责任单位、完成期限和承诺数字的项数。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.tasks().size());
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        TABLE.writeTo(
                report,
                PlanTexts.countTasks(report.tasks()) + "按牵头单位排列，可在表头筛选；承诺数字的完成情况见“" + TargetSheet.NAME + "”。",
                sheet,
                theme);
    }

    private static void lead(TaskRow row, CellWriter cell) {
        cell.text(row.leadUnit().isEmpty() ? "（未写明）" : row.leadUnit());
    }

    private static String heading(TaskRow row) {
        return Stream.of(row.part(), row.section())
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Offices that share the lead are told from those that only answer for a part. */
    private static String others(TaskRow row) {
        String leads = String.join("、", row.otherLeads());
        String responsible = String.join("、", row.responsibleUnits());
        if (leads.isEmpty()) {
            return responsible;
        }
        return "共同牵头：" + leads + (responsible.isEmpty() ? "" : "\n责任单位：" + responsible);
    }

    private static void deadline(TaskRow row, CellWriter cell) {
        LocalDate deadline = row.deadline();
        if (deadline == null) {
            cell.text("未写明", Role.CENTERED);
        } else {
            cell.date(deadline);
        }
    }
}
