package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Direction;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.RankReason;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # status, change refused,   rank refused,      remark
        A,        -,                -,                 ''
        A,        NO_PREVIOUS,      NEUTRAL,           上年无数据，不计算增减。该指标不评优劣，不排名。
        A,        PERIOD_UNSTATED,  PERIOD_UNSTATED,   数据起止时间未明示，不可比，不参加排名。
        E,        -,                BOUND_ONLY,        估计值。数值为约数或界限值，不参加排名。
        O,        VALUE_MISSING,    VALUE_MISSING,     缺失，不计算增减，不排名。
        """)
    void reasonsAreSaidOnce(
            ObservationStatus status, @Nullable ChangeReason unchanged, @Nullable RankReason unranked, String remark) {
        assertThat(Remarks.of(row(status, unchanged, unranked, null, Direction.HIGHER, "1")))
                .isEqualTo(remark);
    }

    @Test
    void whatTheSourceSaysOfItselfIsQuotedWithTheVerdict() {
        ReportedChange reported =
                new ReportedChange(Quantity.of(new BigDecimal("17.30"), "%", 1), ReportedVerdict.CONTRADICTORY);
        assertThat(Remarks.of(row(ObservationStatus.A, null, null, reported, Direction.HIGHER, "1")))
                .isEqualTo("原文增幅+17.3%，与公布数矛盾。");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            HIGHER,  2.5, EXACT, -,       1
            HIGHER, -2.5, EXACT, -,       -1
            LOWER,   2.5, GE,    -,       -1
            LOWER,  -2.5, EXACT, -,       1
            LOWER,   0,   EXACT, -,       0
            HIGHER,  0,   GE,    -,       -
            NEUTRAL, 2.5, EXACT, -,       -
            HIGHER,  2.5, EXACT, REAL,    1
            HIGHER,  2.5, EXACT, NOMINAL, -
            LOWER,  -2.5, EXACT, NOMINAL, -
            HIGHER, -2.5, EXACT, NOMINAL_WITH_REAL_GROWTH, -
            """)
    void improvementIsTheSignOfTheChangeInTheBetterDirection(
            Direction direction,
            String amount,
            ValueQualifier qualifier,
            @Nullable PriceBasis prices,
            @Nullable Integer improvement) {
        IndicatorRow row = row(ObservationStatus.A, null, null, null, direction, amount);
        Change change = new Change(null, row.change().amount(), null, qualifier, null, prices);
        IndicatorRow qualified = new IndicatorRow(
                row.domain(),
                row.indicatorCode(),
                row.indicator(),
                direction,
                row.year(),
                row.period(),
                row.value(),
                change,
                null,
                row.standing(),
                Trend.NONE,
                null);
        assertThat(qualified.improvement()).isEqualTo(improvement);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        0.3,  0, A, BELOW_UNIT
        0.5,  0, A, -
        0,    0, A, -
        0.04, 1, A, BELOW_UNIT
        85.6, 1, A, -
        85.6, 1, P, REMARKED
        -,    0, N, BELOW_UNIT
        -,    0, O, NO_FIGURE
        """)
    void valuesBearTheSignsOfYearbooks(
            @Nullable String number, int decimals, ObservationStatus status, @Nullable Mark mark) {
        Quantity quantity = number == null ? null : Quantity.of(new BigDecimal(number), "个", decimals);
        assertThat(new StatedValue(quantity, "个", status, ValueQualifier.EXACT).mark())
                .isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # years with a value (c: comparable with the year before), years of the series
        '2018, 2019c, 2020c', '2018 2019 2020'
        '2018, 2019, 2020c',  '2019 2020'
        '2018, 2020, 2021c',  '2018 2020 2021'
        '2018, 2019c, 2020',  '2020'
        '2022',               '2022'
        """)
    void seriesBeginsAnewWhereYearsMayNotBeCompared(String years, String series) {
        Trend trend = new Trend(List.of(years.split(", ", -1)).stream()
                .map(year -> new Trend.Point(
                        Integer.parseInt(year.replace("c", "")),
                        Quantity.of(BigDecimal.ONE, "个", 0),
                        ValueQualifier.EXACT,
                        year.endsWith("c"),
                        null,
                        null,
                        null))
                .toList());
        assertThat(trend.series())
                .extracting(point -> String.valueOf(point.year()))
                .containsExactly(series.split(" ", -1));
    }

    private static IndicatorRow row(
            ObservationStatus status,
            @Nullable ChangeReason unchanged,
            @Nullable RankReason unranked,
            @Nullable ReportedChange reported,
            Direction direction,
            String amount) {
        Quantity change = unchanged == null ? Quantity.of(new BigDecimal(amount), "%", 2) : null;
        Standing standing = unranked == null
                ? new Standing(1, 3, 1, null, null, null, null, null, null)
                : Standing.refused(unranked);
        return new IndicatorRow(
                "领域",
                "code",
                "指标",
                direction,
                2022,
                "2022年",
                new StatedValue(
                        status.isMissing() ? null : Quantity.of(BigDecimal.TEN, "个", 0),
                        "个",
                        status,
                        ValueQualifier.EXACT),
                new Change(null, change, null, ValueQualifier.EXACT, unchanged, null),
                reported,
                standing,
                Trend.NONE,
                null);
    }
}
