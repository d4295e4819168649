package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.job.Explanation;
import io.yearbook.job.Explanation.IndexShare;
import io.yearbook.job.Explanation.Place;
import io.yearbook.job.Explanation.Role;
import io.yearbook.job.Explanation.Statement;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RankShift;
import io.yearbook.model.ScoreReason;
import io.yearbook.model.Severity;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTextTest {

    private final CommandLineFixture yearbook = new CommandLineFixture();

    @Test
    void explainGoesFromTheFigureToTheBytes() {
        yearbook.operations.explanations = List.of(explanation());

        assertThat(yearbook.run(
                        "explain", "--indicator", "gdp", "--district", "渝北", "--year", "2022", "--span", "FULL_YEAR"))
                .isZero();
        assertThat(yearbook.operations.asked)
                .first()
                .isEqualTo("FigureQuestion[district=渝北, indicator=gdp, year=2022, span=FULL_YEAR]");
        assertThat(yearbook.out()).isEqualTo("""
            Figure     渝北区 (500112), 地区生产总值 (gdp)
            Period     2022-01-01 to 2022-12-31, FULL_YEAR 全年
            Value      2297.11 亿元, status A 正常
            Change     +2.75 %, from 2235.61
            Rank       2 of 22, +1 since the year before
                         percentile 95.2380952381, band 非常高, 1 in peer group inner
                         moved by +2 = +1 revisions, +0 leavers, +2 own value, -1 other values, +0 entrants
            Index      economy 经济指数: score 71.46, rank 2 of 22
                         size 规模: score 98.00, 32.67 of the score of the index
                         growth 增速: none: NOT_COMPARABLE There is a value, but it must not be compared with those of others. 数值与其他区县不可比，不计分。
            Finding    ERROR ARITHMETIC, CONTRADICTORY
                         两者不符。
            Observed   printed: o-1
                         2297.11 亿元, 2022-01-01 to 2022-12-31, FULL_YEAR 全年, 统计局, published 2023-03-01
                         known from 2026-03-01T02:00:00Z until now, read by run r-1
            Evidence   gdp.xlsx, 'GDP'!F14
                         reads: 2,297.11
                         from:  统计年鉴, 表 2-1
                         note:  the cached value of a formula
                         bytes: file:///w/archive/ab
                                sha256 ab12
            """);
    }

    private static Explanation explanation() {
        District district = new District(
                "500112", DistrictKind.DISTRICT, "渝北区", "渝北", "Yubei", null, null, List.of(), List.of(), "");
        Indicator indicator = new Indicator(
                "gdp",
                "地区生产总值",
                "GDP",
                "economy",
                "亿元",
                ValueKind.AMOUNT,
                Direction.HIGHER,
                2,
                Comparability.YES,
                null,
                null,
                null,
                "",
                List.of());
        Period year = Period.fullYear(2022);
        BigDecimal value = new BigDecimal("2297.11000000");
        Observation observation = new Observation(
                "500112",
                "gdp",
                year,
                value,
                "亿元",
                2,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "统计局",
                LocalDate.of(2023, 3, 1));
        Evidence evidence = new Evidence(
                "ab12",
                "gdp.xlsx",
                "'GDP'!F14",
                "2,297.11",
                "统计年鉴",
                "表 2-1",
                "the cached value of a formula",
                LocalDate.of(2023, 3, 1));
        IndicatorYear figure = new IndicatorYear(
                "500112",
                "gdp",
                2022,
                Span.FULL_YEAR,
                year.start(),
                year.end(),
                value,
                "亿元",
                2,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                "统计局",
                "o-1",
                new BigDecimal("2235.61"),
                new BigDecimal("2.75000000"),
                "%",
                null,
                ValueQualifier.EXACT,
                null,
                null,
                null,
                null,
                2,
                22,
                1,
                null,
                new RankShift(1, 0, 2, -1, 0),
                null,
                new BigDecimal("95.2380952381"),
                "非常高",
                "inner",
                1,
                null,
                null,
                null);
        Finding finding = new Finding(
                "f-1",
                FindingCode.ARITHMETIC,
                CheckVerdict.CONTRADICTORY,
                Severity.ERROR,
                "rule",
                Finding.Subject.of(observation),
                List.of("o-1"),
                null,
                "两者不符。");
        Statement statement = new Statement(
                Role.PRINTED,
                "o-1",
                observation,
                Instant.parse("2026-03-01T02:00:00Z"),
                null,
                "r-1",
                List.of(new Place(evidence, "file:///w/archive/ab")));
        return new Explanation(district, indicator, figure, shares(), List.of(finding), List.of(statement));
    }

    private static List<IndexShare> shares() {
        return List.of(
                new IndexShare("economy", "economy", "经济指数", 71.456, null, new BigDecimal("2.0"), 22, 71.456),
                new IndexShare("economy", "size", "规模", 98.0, null, null, null, 32.6666),
                new IndexShare("economy", "growth", "增速", null, ScoreReason.NOT_COMPARABLE, null, null, null));
    }
}
