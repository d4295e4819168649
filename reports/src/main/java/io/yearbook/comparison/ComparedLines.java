package io.yearbook.comparison;

import io.yearbook.comparison.ComparedCell.Concern;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.FindingRow;
import io.yearbook.content.IndexReport;
import io.yearbook.content.IndexStanding;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Quantity;
import io.yearbook.content.RankRow;
import io.yearbook.content.ReportedChange;
import io.yearbook.content.Standing;
import io.yearbook.content.StatedValue;
import io.yearbook.content.TargetRow;
import io.yearbook.content.TaskRow;
import io.yearbook.content.Words;
import io.yearbook.model.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a report as they are compared, sheet by sheet. What only repeats or explains them is left out. */
final class ComparedLines {

    /** Head of the column that says when a promise falls due. */
    static final String DUE = "期限";

    private ComparedLines() {}

    static List<ComparedLine> of(AnnualReport report) {
        List<ComparedLine> lines = new ArrayList<>();
        report.figures().forEach(row -> lines.add(figure(row)));
        report.rankings().forEach(row -> lines.add(ranking(row)));
        report.indexes().forEach(index -> index.standings().forEach(row -> lines.add(index(index, row))));
        report.targets().forEach(row -> lines.add(target(row)));
        report.tasks().forEach(row -> lines.add(task(row)));
        report.findings().forEach(row -> lines.add(finding(row)));
        return lines;
    }

    private static ComparedLine figure(IndicatorRow row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        putValue(cells, row.value());
        cells.put("上年同期", quantity(row.change().previous(), Concern.PREVIOUS));
        cells.put("增减", quantity(row.change().amount(), Concern.PREVIOUS));
        cells.put("未比较原因", reason(row.change().reason(), Concern.PREVIOUS));
        ReportedChange reported = row.reportedChange();
        cells.put("原文增幅", quantity(reported == null ? null : reported.amount(), Concern.FIGURE));
        putStanding(cells, row.standing());
        return new ComparedLine(
                "指标总表",
                List.of(row.indicatorCode(), row.period()),
                ComparedLine.words(List.of(row.indicator(), row.period())),
                row.citation(),
                cells);
    }

    private static ComparedLine ranking(RankRow row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        putValue(cells, row.value());
        putStanding(cells, row.standing());
        cells.put("区县", ComparedCell.text(String.join("、", row.collected()), Concern.ALL_DISTRICTS));
        String district = row.collected().isEmpty() ? row.district() : "其余区县";
        return ComparedLine.named("排名", List.of(row.indicator(), row.period(), district), row.citation(), cells);
    }

    private static ComparedLine index(IndexReport index, IndexStanding row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        cells.put("得分", number(row.score().score()));
        cells.put("位次", number(row.score().rank()));
        cells.put("未评分原因", reason(row.score().scoreReason(), Concern.OTHER_DATA));
        cells.put("未排名原因", reason(row.score().rankReason(), Concern.OTHER_DATA));
        return ComparedLine.named("综合指数", List.of(index.name(), row.score().year() + "年", row.district()), null, cells);
    }

    private static ComparedLine target(TargetRow row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        cells.put("承诺值", quantity(row.promised(), Concern.FIGURE));
        cells.put(DUE, ComparedCell.text(row.dueDate().toString(), Concern.FIGURE));
        StatedValue actual = row.actual();
        cells.put("实际值", quantity(actual == null ? null : actual.quantity(), Concern.FIGURE));
        cells.put("结论", ComparedCell.text(row.verdict().nameZh(), Concern.TARGET));
        String task = row.taskNo() == null ? "" : "第" + row.taskNo() + "项";
        String promise = row.comparator().nameZh() + row.promised().number().toPlainString();
        return new ComparedLine(
                "目标完成",
                List.of(row.targetId()),
                ComparedLine.words(
                        List.of(row.district(), row.plan(), task, row.indicator(), promise, row.scopeNote())),
                row.citation(),
                cells);
    }

    private static ComparedLine task(TaskRow row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        cells.put("任务", ComparedCell.text(row.title(), Concern.FIGURE));
        cells.put("责任单位", ComparedCell.text(String.join("、", row.responsibleUnits()), Concern.FIGURE));
        cells.put(
                "期限",
                ComparedCell.text(row.deadline() == null ? "" : row.deadline().toString(), Concern.FIGURE));
        return new ComparedLine(
                "任务台账",
                List.of(row.leadUnit(), row.district(), row.planId(), String.valueOf(row.taskNo())),
                ComparedLine.words(List.of(row.leadUnit(), row.district(), row.plan(), "第" + row.taskNo() + "项")),
                row.citation(),
                cells);
    }

    private static ComparedLine finding(FindingRow row) {
        Map<String, ComparedCell> cells = new LinkedHashMap<>();
        cells.put("级别", ComparedCell.text(row.severity().nameZh(), Concern.OTHER_DATA));
        cells.put("说明", ComparedCell.text(row.sentence(), Concern.OTHER_DATA));
        cells.put("核查数", ComparedCell.count(row.checks(), Concern.OTHER_DATA));
        return new ComparedLine(
                "核查发现",
                List.of(row.findingId()),
                ComparedLine.words(List.of(
                        row.code().sentenceZh(),
                        row.verdict() == null ? "" : row.verdict().nameZh(),
                        row.district(),
                        row.indicator(),
                        row.period(),
                        row.place())),
                row.citations().isEmpty() ? null : row.citations().get(0),
                cells);
    }

    private static void putValue(Map<String, ComparedCell> cells, StatedValue value) {
        cells.put("本期值", quantity(value.quantity(), Concern.FIGURE));
        cells.put("状态/限定", ComparedCell.text(Words.status(value.status(), value.qualifier()), Concern.FIGURE));
    }

    private static void putStanding(Map<String, ComparedCell> cells, Standing standing) {
        cells.put("位次", ComparedCell.count(standing.rank(), Concern.ALL_DISTRICTS));
        cells.put("参排数", ComparedCell.count(standing.ranked(), Concern.ALL_DISTRICTS));
        cells.put("位次变化", ComparedCell.count(standing.rankChange(), Concern.OTHER_DATA));
        cells.put("未排名原因", reason(standing.reason(), Concern.ALL_DISTRICTS));
    }

    private static ComparedCell quantity(@Nullable Quantity quantity, Concern concern) {
        return quantity == null
                ? ComparedCell.text("", concern)
                : new ComparedCell(
                        quantity.number().stripTrailingZeros().toPlainString() + quantity.unit(),
                        quantity.number(),
                        quantity.unit(),
                        concern);
    }

    private static ComparedCell number(@Nullable Double number) {
        if (number == null) {
            return ComparedCell.text("", Concern.OTHER_DATA);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        return new ComparedCell(exact.stripTrailingZeros().toPlainString(), exact, "", Concern.OTHER_DATA);
    }

    private static ComparedCell reason(@Nullable Reason reason, Concern concern) {
        return ComparedCell.text(reason == null ? "" : reason.sentenceZh(), concern);
    }
}
