package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.only;
import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.RankShift;
import io.yearbook.model.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How ranks move between years, and why. */
class RankShiftTest {

    private static final Indicator STOCK = SampleCatalog.indicator(ValueKind.STOCK, Direction.HIGHER);
    private static final String OTHERS = """
            | district | period | value | span | status | unit |
            | b        | 2021   | 9     |      | A      |      |
            | c        | 2021   | 7     |      | A      |      |
            | d        | 2021   | 7.0   |      | A      |      |
            | e        | 2021   | 5     |      | A      |      |
            """;

    @Test
    void aDistrictOfAnotherTerritoryLeavesAndEnters() {
        List<IndicatorYear> rows = rows(STOCK, """
                | district | period | value |
                | b        | 2020   | 6     |
                | c        | 2020   | 5     |
                | d        | 2020   | 4     |
                | h        | 2020   | 9     |
                | b        | 2021   | 6     |
                | c        | 2021   | 5     |
                | d        | 2021   | 4     |
                | h        | 2021   | 5.5   |
                """);

        assertThat(only(rows, "h", 2021).rank()).isEqualTo(2);
        assertThat(only(rows, "h", 2021).rankShift()).isNull();
        assertThat(only(rows, "b", 2021).rankShift()).isEqualTo(new RankShift(0, 1, 0, 0, 0));
        assertThat(only(rows, "c", 2021).rankShift()).isEqualTo(new RankShift(0, 1, 0, 0, -1));
        assertThat(only(rows, "c", 2021).rankChange()).isZero();
    }

    @Test
    void aRankingThatDoesNotCountIsNoYearBefore() {
        MetricSettings half = new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3, 50);
        List<PanelCell> cells = SamplePanel.cells(STOCK, """
                | district | period | value |
                | b        | 2020   | 6     |
                | c        | 2020   | 5     |
                | d        | 2020   | 4     |
                | b        | 2021   | 6     |
                | c        | 2021   | 5     |
                | d        | 2021   | 4     |
                | e        | 2021   | 3     |
                """);

        assertThat(only(rows(half, STOCK, cells, List.of()), "b", 2021).rank()).isEqualTo(1);
        assertThat(only(rows(half, STOCK, cells, List.of()), "b", 2021).rankShift())
                .isNull();
        assertThat(only(rows(MetricSettings.DEFAULTS, STOCK, cells, List.of()), "b", 2021)
                        .rankShift())
                .isEqualTo(new RankShift(0, 0, 0, 0, 0));
    }

    @Test
    void aRevisionOfTheYearBeforeIsPartOfTheShift() {
        String now = """
                | district | period | value |
                | b        | 2020   | 6     |
                | c        | 2020   | 5     |
                | d        | 2020   | 4     |
                | b        | 2021   | 6     |
                | c        | 2021   | 7     |
                | d        | 2021   | 4     |
                """;
        List<PanelCell> cells = SamplePanel.cells(STOCK, now);
        List<PanelCell> atFirst = SamplePanel.cells(STOCK, now.replace("2020   | 5", "2020   | 3"));

        List<IndicatorYear> rows = new IndicatorYears(
                        SampleCatalog.catalog(), MetricSettings.DEFAULTS, SamplePanel.RUN_DATE)
                .of(STOCK, cells, atFirst, List.of());

        assertThat(only(rows, "c", 2021).rankShift()).isEqualTo(new RankShift(1, 0, 1, 0, 0));
        assertThat(only(rows, "b", 2021).rankShift()).isEqualTo(new RankShift(0, 0, 0, -1, 0));
        assertThat(only(rows, "d", 2021).rankShift()).isEqualTo(new RankShift(-1, 0, 0, 0, 0));
        assertThat(only(rows, "c", 2021).rankChange()).isEqualTo(1);
    }

    @Test
    void aDistrictWithoutARankAtFirstHasNoRevision() {
        String now = """
                | district | period | value |
                | b        | 2020   | 6     |
                | c        | 2020   | 5     |
                | d        | 2020   | 4     |
                | e        | 2020   | 3     |
                | b        | 2021   | 2     |
                | c        | 2021   | 5     |
                | d        | 2021   | 4     |
                | e        | 2021   | 3     |
                """;
        List<PanelCell> atFirst = SamplePanel.cells(STOCK, now.replace("2020   | 6", "2020   | ≥6"));

        List<IndicatorYear> rows = new IndicatorYears(
                        SampleCatalog.catalog(), MetricSettings.DEFAULTS, SamplePanel.RUN_DATE)
                .of(STOCK, SamplePanel.cells(STOCK, now), atFirst, List.of());

        assertThat(only(rows, "b", 2021).rankShift()).isEqualTo(new RankShift(null, 0, -3, 0, 0));
        assertThat(only(rows, "c", 2021).rankShift()).isEqualTo(new RankShift(-1, 0, 0, 1, 0));
    }

    @ParameterizedTest(name = "at first {0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            too few districts , 2020   | 4, 2020   | -
            another window    , 2020   , 2020-01-01/2020-12-30
            """)
    void aRankingThatDidNotCountAtFirstHasNoRevisions(String story, String now, String then) {
        String table = """
                | district | period | value |
                | b        | 2020   | 6     |
                | c        | 2020   | 5     |
                | d        | 2020   | 4     |
                | b        | 2021   | 5     |
                | c        | 2021   | 6     |
                | d        | 2021   | 4     |
                """;
        List<PanelCell> atFirst = SamplePanel.cells(STOCK, table.replace(now, then));

        List<IndicatorYear> rows = new IndicatorYears(
                        SampleCatalog.catalog(), MetricSettings.DEFAULTS, SamplePanel.RUN_DATE)
                .of(STOCK, SamplePanel.cells(STOCK, table), atFirst, List.of());

        assertThat(only(rows, "c", 2021).rankShift()).as(story).isEqualTo(new RankShift(null, 0, 1, 0, 0));
    }

    @Test
    void aContestOfAnotherCompilationIsNoYearBefore() {
        List<IndicatorYear> rows = rows(STOCK, """
                | district | period | value | publisher |
                | b        | 2020   | 6     | 区政府    |
                | c        | 2020   | 5     | 区政府    |
                | d        | 2020   | 4     | 区政府    |
                | b        | 2021   | 4     | 统计局    |
                | c        | 2021   | 5     | 统计局    |
                | d        | 2021   | 6     | 年鉴      |
                | b        | 2022   | 4     | 年鉴      |
                | c        | 2022   | 7     | 年鉴      |
                | d        | 2022   | 6     | 统计局    |
                """);

        assertThat(only(rows, "b", 2021).rank()).isEqualTo(3);
        assertThat(only(rows, "b", 2021).rankShift()).isNull();
        assertThat(only(rows, "c", 2022).rankChange()).as("of one series").isEqualTo(1);
    }

    @Test
    void aDistrictWhoseFigureIsOfAnotherSeriesLeavesAndEnters() {
        List<IndicatorYear> rows = rows(STOCK, """
                | district | period | value | publisher |
                | a        | 2020   | 9     | 某局      |
                | b        | 2020   | 6     | b政府     |
                | c        | 2020   | 5     | c政府     |
                | d        | 2020   | 4     | d政府     |
                | a        | 2021   | 5.5   | a政府     |
                | b        | 2021   | 6     | b政府     |
                | c        | 2021   | 5     | c政府     |
                | d        | 2021   | 4     | d政府     |
                """);

        assertThat(only(rows, "a", 2021).rank()).isEqualTo(2);
        assertThat(only(rows, "a", 2021).rankShift()).isNull();
        assertThat(only(rows, "b", 2021).rankShift()).isEqualTo(new RankShift(0, 1, 0, 0, 0));
        assertThat(only(rows, "c", 2021).rankShift()).isEqualTo(new RankShift(0, 1, 0, 0, -1));
    }

    @Test
    void aRankByAFigureOfAnotherSeriesAtFirstIsNoRevision() {
        String now = """
                | district | period | value | publisher |
                | b        | 2020   | 6     | 统计局    |
                | c        | 2020   | 5     | 统计局    |
                | d        | 2020   | 4     | 统计局    |
                | b        | 2021   | 6     | 统计局    |
                | c        | 2021   | 7     | 统计局    |
                | d        | 2021   | 4     | 统计局    |
                """;
        List<PanelCell> atFirst = SamplePanel.cells(STOCK, now.replace("统计局", "区政府"));

        List<IndicatorYear> rows = new IndicatorYears(
                        SampleCatalog.catalog(), MetricSettings.DEFAULTS, SamplePanel.RUN_DATE)
                .of(STOCK, SamplePanel.cells(STOCK, now), atFirst, List.of());

        assertThat(only(rows, "c", 2021).rankShift()).isEqualTo(new RankShift(null, 0, 1, 0, 0));
    }

    @Test
    void rankChangeIsOverDistrictsRankedInBothYears() {
        String before = """
                | b | 2020 | 4 | | A | |
                | c | 2020 | 6 | | A | |
                | e | 2020 | 5 | | A | |
                | f | 2020 | 9 | | A | |
                """;
        List<IndicatorYear> rows = rows(STOCK, OTHERS + before);

        assertThat(only(rows, "b", 2021).rankChange()).isEqualTo(2);
        assertThat(only(rows, "c", 2021).rankChange()).isEqualTo(-1);
        assertThat(only(rows, "e", 2021).rankChange()).isEqualTo(-1);
        assertThat(only(rows, "d", 2021).rankChange()).isNull();
        assertThat(only(rows, "b", 2020).rankChange()).isNull();
    }

    @Test
    void rankChangeNeedsTheWindowOfTheYearBefore() {
        String table = """
                | district | period     | value |
                | a        | 2021-06-30 | 1     |
                | b        | 2021-06-30 | 2     |
                | c        | 2021-06-30 | 3     |
                | a        | 2020-12-31 | 3     |
                | b        | 2020-12-31 | 2     |
                | c        | 2020-12-31 | 1     |
                """;

        assertThat(rows(STOCK, table)).extracting(IndicatorYear::rankChange).containsOnlyNulls();
    }
}
