package io.yearbook.accessible;

import static io.yearbook.accessible.PlainCells.count;
import static io.yearbook.accessible.PlainCells.number;
import static io.yearbook.accessible.PlainCells.outcome;
import static io.yearbook.accessible.PlainCells.qualifier;
import static io.yearbook.accessible.PlainCells.text;
import static io.yearbook.accessible.PlainCells.texts;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Change;
import io.yearbook.content.CitedFigure;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Quantity;
import io.yearbook.content.RankRow;
import io.yearbook.content.ReportedChange;
import io.yearbook.content.Trend;
import io.yearbook.content.Words;
import io.yearbook.model.RankShift;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures, their history and the ranks as plain tables. */
final class FigureTables {

    private static final int RATE_DECIMALS = 2;
    private static final int PERCENTILE_DECIMALS = 1;

    static final ReportSheet INDICATORS = new PlainSheet<>(
            "指标总表", "各领域全部指标，一行一个，数值、单位、限定和原因分列。", indicators(), AnnualReport::figures, "本期没有指标数据。", 2);

    static final ReportSheet TRENDS =
            new PlainSheet<>("历年数值", "各指标历年的数值、增减和位次，一行一年；图中所画的就是这些数。", trends(), FigureTables::points, "没有历年数据。", 1);

    static final ReportSheet RANKS = new PlainSheet<>(
            "排名", "参加排名的指标，一行一个区县：位次、增减、参排数、并列和位次变化。", ranks(), AnnualReport::rankings, "没有参加排名的指标。", 3);

    private FigureTables() {}

    private static List<Column<IndicatorRow>> indicators() {
        return List.of(
                text("领域", 12, IndicatorRow::domain),
                text("指标", 24, IndicatorRow::indicator),
                text("数据期", 18, IndicatorRow::period),
                number("本期值", 14, row -> row.value().quantity()),
                text("单位", 8, row -> row.value().unit()),
                text("状态", 10, row -> row.value().status().nameZh()),
                text("限定", 8, row -> qualifier(row.value().qualifier())),
                number("上年同期", 14, row -> row.change().previous()),
                number("增减", 12, row -> row.change().amount()),
                text("增减单位", 10, row -> changeUnit(row.change())),
                text("增减限定", 8, row -> changeQualifier(row.change())),
                number("另列增减率（%）", 12, row -> rate(row.change())),
                text("比较情况", 24, row -> outcome(row.change().reason(), "已比较")),
                number("原文增幅", 12, row -> reported(row.reportedChange())),
                text("原文增幅单位", 10, row -> reportedUnit(row.reportedChange())),
                text("原文增幅核对", 12, row -> verdict(row.reportedChange())),
                count("位次", 8, row -> row.standing().rank()),
                count("参排数", 8, row -> row.standing().ranked()),
                count("位次变化（正数为前移）", 10, row -> row.standing().rankChange()),
                text("排名情况", 24, row -> outcome(row.standing().reason(), "已排名")),
                SourceTables.firstSource(CitedFigure::citation),
                SourceTables.sources(CitedFigure::citation));
    }

    private static List<Column<RankRow>> ranks() {
        return List.of(
                text("指标", 26, RankRow::indicator),
                text("数据期", 16, RankRow::period),
                text("区县", 18, RankRow::district),
                count("位次", 8, row -> row.standing().rank()),
                number("数值", 14, row -> row.value().quantity()),
                text("单位", 10, row -> row.value().unit()),
                text("状态", 12, row -> row.value().status().nameZh()),
                text("限定", 10, row -> qualifier(row.value().qualifier())),
                number("增减", 12, row -> row.change().amount()),
                text("增减单位", 12, row -> changeUnit(row.change())),
                text("增减限定", 10, row -> changeQualifier(row.change())),
                text("比较情况", 30, row -> outcome(row.change().reason(), "已比较")),
                count("参排数", 8, row -> row.standing().ranked()),
                count("同位次区县数（含本区县）", 12, row -> row.standing().tied()),
                count("位次变化（正数为前移）", 12, row -> row.standing().rankChange()),
                shift("其中：自身", RankShift::own),
                shift("其中：其他区县", RankShift::others),
                shift("新进", RankShift::entrants),
                shift("退出", RankShift::leavers),
                shift("修订", RankShift::revisions),
                number("百分位（%）", 10, FigureTables::percentile),
                text("档次", 12, row -> row.standing().band()),
                text("同类组", 22, row -> row.standing().peerGroup()),
                count("同组位次", 10, row -> row.standing().peerRank()),
                count("未参排数", 10, RankRow::unranked),
                text("排名情况", 30, row -> outcome(row.standing().reason(), "已排名")),
                texts("合并列出的区县", 40, RankRow::collected),
                SourceTables.firstSource(CitedFigure::citation),
                SourceTables.sources(CitedFigure::citation));
    }

    private static Column<RankRow> shift(String header, Function<RankShift, @Nullable Integer> part) {
        return count(header, 10, row -> row.shift() == null ? null : part.apply(row.shift()));
    }

    /** A year of an indicator. */
    private record TrendPoint(IndicatorRow row, Trend.Point point) {}

    private static List<TrendPoint> points(AnnualReport report) {
        return report.figures().stream()
                .flatMap(row -> row.trend().points().stream().map(point -> new TrendPoint(row, point)))
                .toList();
    }

    private static List<Column<TrendPoint>> trends() {
        return List.of(
                text("指标", 26, line -> line.row().indicator()),
                text("最近数据期", 22, line -> line.row().period()),
                text("年度", 10, line -> line.point().year() + "年"),
                number("数值", 14, line -> line.point().value()),
                text("单位", 10, line -> line.row().value().unit()),
                text("限定", 10, line -> qualifier(line.point().qualifier())),
                text("与上年", 12, FigureTables::yearBefore),
                number("增减", 12, line -> line.point().change()),
                text("增减单位", 12, FigureTables::changeUnit),
                count("位次", 8, line -> line.point().rank()),
                count("参排数", 8, line -> line.point().ranked()));
    }

    private static String yearBefore(TrendPoint line) {
        if (line.point().comparable()) {
            return "可比";
        }
        boolean any = line.row().trend().points().stream()
                .anyMatch(point -> point.year() == line.point().year() - 1);
        return any ? "不可比" : "上年无数据";
    }

    private static String changeUnit(TrendPoint line) {
        Quantity change = line.point().change();
        return change == null
                ? PlainCells.NONE
                : Words.changeUnit(change.unit(), line.row().change().priceBasis());
    }

    private static String changeUnit(Change change) {
        Quantity amount = change.amount();
        return amount == null ? PlainCells.NONE : Words.changeUnit(amount.unit(), change.priceBasis());
    }

    private static String changeQualifier(Change change) {
        return change.amount() == null ? PlainCells.NONE : qualifier(change.qualifier());
    }

    private static @Nullable Quantity rate(Change change) {
        return change.percent() == null ? null : Quantity.of(change.percent(), "%", RATE_DECIMALS);
    }

    private static @Nullable Quantity reported(@Nullable ReportedChange reported) {
        return reported == null ? null : reported.amount();
    }

    private static String reportedUnit(@Nullable ReportedChange reported) {
        return reported == null ? PlainCells.NONE : reported.amount().unit();
    }

    private static String verdict(@Nullable ReportedChange reported) {
        ReportedVerdict verdict = reported == null ? null : reported.verdict();
        return verdict == null ? PlainCells.NONE : verdict.nameZh();
    }

    private static @Nullable Quantity percentile(RankRow row) {
        return row.standing().percentile() == null
                ? null
                : Quantity.of(row.standing().percentile(), "%", PERCENTILE_DECIMALS);
    }
}
