package io.yearbook.sheet;

import io.yearbook.content.Change;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Mark;
import io.yearbook.content.Quantity;
import io.yearbook.content.Remarks;
import io.yearbook.content.ReportedChange;
import io.yearbook.content.Words;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of 指标总表 but for the years. */
final class IndicatorColumns {

    static final String CHANGE = "增减";
    static final String RANK_CHANGE = "位次变化";
    static final String IMPROVEMENT = "优劣变化";
    static final String TREND = "走势";

    private static final int RATE_DECIMALS = 2;

    /** As wide as A4 across, read without a glass. */
    static final List<Column<IndicatorRow>> PRINTED = List.of(
            new Column<>("领域", 9, (row, cell) -> cell.text(row.domain())),
            new Column<>("指标", 20, (row, cell) -> cell.text(row.indicator())),
            new Column<>("数据期", 19, (row, cell) -> cell.text(row.period())),
            new Column<>("单位", 6, (row, cell) -> cell.text(row.value().unit(), Role.CENTERED)),
            new Column<>("本期值", 12, (row, cell) -> IndicatorSheet.value(cell, row.value())),
            new Column<>("标注", 4, IndicatorColumns::mark),
            new Column<>("上年同期", 12, (row, cell) -> cell.value(row.change().previous(), ValueQualifier.EXACT)),
            new Column<>(CHANGE, 10, IndicatorColumns::change),
            new Column<>("增减单位", 9, IndicatorColumns::changeUnit),
            new Column<>(IMPROVEMENT, 6, (row, cell) -> cell.improvement(row.improvement())),
            new Column<>(TREND, 10, (row, cell) -> cell.text("", Role.CENTERED)),
            new Column<>("位次", 5, (row, cell) -> cell.count(row.standing().rank())),
            new Column<>("参排数", 5, (row, cell) -> cell.count(row.standing().ranked())),
            new Column<>(
                    RANK_CHANGE,
                    6,
                    (row, cell) -> cell.rankChange(row.standing().rankChange())),
            new Column<>("说明", 29, (row, cell) -> cell.text(Remarks.of(row))),
            new Column<>("来源", 10, (row, cell) -> EvidenceLinks.cite(cell, row.citation())));

    /** For those who filter and compute. */
    static final List<Column<IndicatorRow>> FURTHER = List.of(
            new Column<>("指标代码", 30, (row, cell) -> cell.text(row.indicatorCode(), Role.UNWRAPPED)),
            new Column<>("年份", 8, (row, cell) -> cell.year(row.year())),
            new Column<>("优劣方向", 11, (row, cell) -> cell.text(row.direction().nameZh(), Role.UNWRAPPED)),
            new Column<>("状态/限定", 18, (row, cell) -> cell.text(IndicatorSheet.status(row.value()), Role.UNWRAPPED)),
            new Column<>("另列增减率%", 13, (row, cell) -> rate(cell, row.change())),
            new Column<>(
                    "未比较原因",
                    34,
                    (row, cell) -> IndicatorSheet.reason(cell, row.change().reason())),
            new Column<>(
                    "未排名原因",
                    34,
                    (row, cell) -> IndicatorSheet.reason(cell, row.standing().reason())),
            new Column<>("原文增幅", 10, IndicatorColumns::reportedChange),
            new Column<>("增幅单位", 10, IndicatorColumns::reportedUnit),
            new Column<>("原文增幅核对", 14, IndicatorColumns::verdict),
            new Column<>(
                    "百分位%", 10, (row, cell) -> cell.percentage(row.standing().percentile(), 1)));

    private IndicatorColumns() {}

    private static void mark(IndicatorRow row, CellWriter cell) {
        Mark mark = row.value().mark();
        cell.text(mark == null ? "" : mark.sign(), Role.CENTERED);
    }

    private static void change(IndicatorRow row, CellWriter cell) {
        cell.change(row.change().amount(), row.change().qualifier());
    }

    private static void rate(CellWriter cell, Change change) {
        if (change.percent() != null) {
            cell.change(Quantity.of(change.percent(), "%", RATE_DECIMALS), change.qualifier());
        }
    }

    private static void changeUnit(IndicatorRow row, CellWriter cell) {
        Quantity amount = row.change().amount();
        cell.text(
                amount == null
                        ? ""
                        : Words.changeUnit(amount.unit(), row.change().priceBasis()),
                Role.CENTERED);
    }

    private static void reportedChange(IndicatorRow row, CellWriter cell) {
        ReportedChange reported = row.reportedChange();
        cell.change(reported == null ? null : reported.amount(), ValueQualifier.EXACT);
    }

    private static void reportedUnit(IndicatorRow row, CellWriter cell) {
        ReportedChange reported = row.reportedChange();
        unit(cell, reported == null ? null : reported.amount());
    }

    private static void unit(CellWriter cell, @Nullable Quantity quantity) {
        cell.text(quantity == null ? "" : quantity.unit(), Role.UNWRAPPED);
    }

    private static void verdict(IndicatorRow row, CellWriter cell) {
        ReportedChange reported = row.reportedChange();
        ReportedVerdict verdict = reported == null ? null : reported.verdict();
        cell.text(verdict == null ? "" : verdict.nameZh(), Role.UNWRAPPED);
    }
}
