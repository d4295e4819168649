package io.yearbook.accessible;

import static io.yearbook.accessible.PlainCells.count;
import static io.yearbook.accessible.PlainCells.day;
import static io.yearbook.accessible.PlainCells.number;
import static io.yearbook.accessible.PlainCells.outcome;
import static io.yearbook.accessible.PlainCells.qualifier;
import static io.yearbook.accessible.PlainCells.text;
import static io.yearbook.accessible.PlainCells.texts;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.FindingRow;
import io.yearbook.content.PlanTexts;
import io.yearbook.content.TargetRow;
import io.yearbook.content.TaskRow;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import java.util.List;

/** Targets, tasks and findings as plain tables. */
final class PlanTables {

    static final ReportSheet TARGETS = new PlainSheet<>(
            "目标完成", "计划中的承诺，一行一个：承诺值、期限、牵头单位、完成情况和依据。", targets(), AnnualReport::targets, "没有可列出的承诺。", 2);

    static final ReportSheet TASKS =
            new PlainSheet<>("任务台账", "计划中的任务，一行一个牵头单位。", tasks(), AnnualReport::tasks, "没有可列出的任务。", 2);

    static final ReportSheet FINDINGS =
            new PlainSheet<>("核查发现", "对数据的核查，一行一项：程度、结论和说明。", findings(), AnnualReport::findings, "没有核查发现。");

    private PlanTables() {}

    private static List<Column<TargetRow>> targets() {
        return List.of(
                text("区县", 14, TargetRow::district),
                text("指标", 26, TargetRow::indicator),
                text("适用范围", 20, TargetRow::scopeNote),
                text("承诺限定", 10, row -> row.comparator().nameZh()),
                number("承诺值", 14, TargetRow::promised),
                text("单位", 10, row -> row.promised().unit()),
                day("期限", TargetRow::dueDate),
                text("期限依据", 14, row -> row.dueDateStated() ? "计划写明" : "年度末"),
                text("约束", 12, row -> PlanTexts.firmness(row.firmness())),
                texts("牵头单位", 24, TargetRow::leadUnits),
                text("完成情况", 16, row -> row.verdict().nameZh()),
                number(
                        "实际值",
                        14,
                        row -> row.actual() == null ? null : row.actual().quantity()),
                text(
                        "实际值单位",
                        10,
                        row -> row.actual() == null ? null : row.actual().unit()),
                text(
                        "实际值限定",
                        10,
                        row -> row.actual() == null
                                ? null
                                : qualifier(row.actual().qualifier())),
                text("实际值数据期", 22, TargetRow::actualPeriod),
                number("与承诺值之差", 14, TargetRow::gap),
                text("核对情况", 30, row -> outcome(row.gapReason(), "已核对")),
                SourceTables.firstSource(TargetRow::citation),
                SourceTables.sources(TargetRow::citation),
                SourceTables.link("承诺来源", TargetRow::promiseCitation),
                text("计划", 40, TargetRow::plan),
                count("任务序号", 10, TargetRow::taskNo),
                text("承诺编号", 24, TargetRow::targetId));
    }

    private static List<Column<TaskRow>> tasks() {
        return List.of(
                text("牵头单位", 24, TaskRow::leadUnit),
                count("任务序号", 10, TaskRow::taskNo),
                text("区县", 14, TaskRow::district),
                text("计划", 36, TaskRow::plan),
                text("部分", 22, TaskRow::part),
                text("章节", 22, TaskRow::section),
                text("任务", 44, TaskRow::title),
                texts("责任单位", 34, TaskRow::responsibleUnits),
                day("期限", TaskRow::deadline),
                texts("共同牵头单位", 22, TaskRow::otherLeads),
                count("承诺个数", 10, TaskRow::targets),
                SourceTables.firstSource(TaskRow::citation),
                SourceTables.sources(TaskRow::citation));
    }

    private static List<Column<FindingRow>> findings() {
        return List.of(
                text("程度", 8, row -> row.severity().nameZh()),
                text("核查内容", 20, row -> row.code().sentenceZh()),
                text(
                        "结论",
                        10,
                        row -> row.verdict() == null ? null : row.verdict().nameZh()),
                text("区县", 9, FindingRow::district),
                text("指标", 18, FindingRow::indicator),
                text("数据期", 14, FindingRow::period),
                text("说明", 40, FindingRow::sentence),
                count("核查项数", 8, FindingRow::checks),
                text("位置", 12, FindingRow::place),
                SourceTables.firstSource(row ->
                        row.citations().isEmpty() ? null : row.citations().get(0)),
                count("依据个数", 5, row -> row.observationIds().size()),
                text("规则编号", 16, FindingRow::ruleId));
    }
}
