package io.yearbook.content;

import io.yearbook.content.ChangeChart.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a report as bars: of the indicators of the area, of its key figures over the years, and for the city
 * of the districts. Percent and percentage points have charts of their own.
 */
final class ChangeCharts {

    private static final int MOST_INDICATORS = 20;
    private static final int MOST_YEARS = 10;
    private static final int MOST_KEY_FIGURES = 2;
    private static final int RATE_DECIMALS = 2;

    private ChangeCharts() {}

    static List<ChangeChart> of(
            ReportFacts facts, List<KeyFigure> keyFigures, List<IndicatorRow> figures, List<RankRow> rankings) {
        List<ChangeChart> charts = new ArrayList<>();
        ofIndicators(facts, figures, "各项指标较上年增减幅度", ChangeCharts::percent).ifPresent(charts::add);
        ofIndicators(facts, figures, "各项比率较上年增减", ChangeCharts::points).ifPresent(charts::add);
        if (facts.isCity()) {
            charts.addAll(DistrictChanges.of(keyFigures, rankings));
        }
        charts.addAll(overYears(facts, keyFigures));
        return charts;
    }

    /** Of the reported year alone: changes of other years say nothing of this one. */
    private static Optional<ChangeChart> ofIndicators(
            ReportFacts facts, List<IndicatorRow> figures, String what, Function<Change, @Nullable Quantity> change) {
        List<Bar> all = figures.stream()
                .filter(row -> row.year() == facts.year())
                .flatMap(row -> Bar.ofKnown(
                        nameOf(row, facts.year()), change.apply(row.change()), row.change(), row.direction(), row))
                .toList();
        List<Bar> drawn = all.stream()
                .sorted(Comparator.comparing((Bar bar) -> bar.number().abs()).reversed())
                .limit(MOST_INDICATORS)
                .sorted(Comparator.comparing(Bar::number).reversed())
                .toList();
        String remark = drawn.size() < all.size() ? "可比的" + all.size() + "项中变动最大的" + drawn.size() + "项，其余见指标总表。" : "";
        return drawn.size() < ChangeChart.WORTH_DRAWING
                ? Optional.empty()
                : Optional.of(new ChangeChart(
                        PlainText.name(facts.areaName()) + facts.year() + "年" + what,
                        drawn.get(0).change().unit(),
                        remark,
                        drawn));
    }

    /** The newest years of the key figures, from the oldest. */
    private static List<ChangeChart> overYears(ReportFacts facts, List<KeyFigure> keyFigures) {
        return keyFigures.stream()
                .map(KeyFigure::row)
                .flatMap(row -> overYears(facts, row).stream())
                .limit(MOST_KEY_FIGURES)
                .toList();
    }

    private static Optional<ChangeChart> overYears(ReportFacts facts, IndicatorRow row) {
        List<Trend.Point> points = row.trend().points().stream()
                .filter(point -> point.change() != null && point.year() > row.year() - MOST_YEARS)
                .toList();
        Quantity newest =
                points.isEmpty() ? null : points.get(points.size() - 1).change();
        if (newest == null) {
            return Optional.empty();
        }
        List<Bar> bars = points.stream()
                .flatMap(point -> Stream.ofNullable(point.change())
                        .filter(change -> change.unit().equals(newest.unit()))
                        .map(change -> Bar.of(
                                point.year() + "年",
                                change,
                                row.change().better(row.direction()),
                                point.year() == row.year() ? row : null)))
                .toList();
        return bars.size() < ChangeChart.WORTH_DRAWING
                ? Optional.empty()
                : Optional.of(new ChangeChart(
                        PlainText.name(facts.areaName()) + PlainText.name(row.indicator()) + "历年较上年增减",
                        Words.changeUnit(newest.unit(), row.change().priceBasis()),
                        "",
                        bars));
    }

    private static @Nullable Quantity percent(Change change) {
        Quantity amount = change.amount();
        if (amount != null && amount.unit().equals(ChangeText.PERCENT)) {
            return amount;
        }
        return change.percent() == null ? null : Quantity.of(change.percent(), ChangeText.PERCENT, RATE_DECIMALS);
    }

    private static @Nullable Quantity points(Change change) {
        Quantity amount = change.amount();
        return amount != null && amount.unit().equals(ChangeText.POINTS) ? amount : null;
    }

    private static String nameOf(IndicatorRow row, int year) {
        String name = PlainText.label(row.indicator());
        String prices = row.change().priceBasis() == null
                ? ""
                : "（" + Words.prices(row.change().priceBasis()) + "）";
        String period = row.period().equals(year + "年") ? "" : "（" + PlainText.label(row.period()) + "）";
        return name + prices + period;
    }
}
