package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.only;
import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.RankReason;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {

    private static final Indicator STOCK = SampleCatalog.indicator(ValueKind.STOCK, Direction.HIGHER);
    private static final String OTHERS = """
            | district | period | value | span | status | unit |
            | b        | 2021   | 9     |      | A      |      |
            | c        | 2021   | 7     |      | A      |      |
            | d        | 2021   | 7.0   |      | A      |      |
            | e        | 2021   | 5     |      | A      |      |
            """;

    @Test
    void ranksAndSaysAmongHowMany() {
        List<IndicatorYear> rows = rows(STOCK, OTHERS);

        IndicatorYear third = only(rows, "d", 2021);
        assertThat(third.rank()).isEqualTo(2);
        assertThat(third.ranked()).isEqualTo(4);
        assertThat(third.tied()).isEqualTo(2);
        assertThat(third.percentile()).isEqualByComparingTo("66.6666666667");
        assertThat(only(rows, "e", 2021).rank()).isEqualTo(4);
        assertThat(only(rows, "b", 2021).percentile()).isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            NOT_A_DISTRICT     ; the city               ; city |2021                  |8  |           |A|
            NOT_A_DISTRICT     ; a functional area      ; zone |2021                  |8  |           |A|
            NOT_A_DISTRICT     ; an unknown code        ; x    |2021                  |8  |           |A|
            NOT_A_DISTRICT     ; before any other reason; city |/2021-12-31           |-  |           |O|
            DISTRICT_NOT_VALID ; abolished before       ; g    |2021                  |8  |           |A|
            DISTRICT_NOT_VALID ; missing as well        ; g    |2021                  |-  |           |O|
            VALUE_MISSING      ; missing                ; a    |2021                  |-  |           |O|
            VALUE_MISSING      ; suppressed             ; a    |2021                  |-  |           |Q|
            PERIOD_UNSTATED    ; span unstated          ; a    |/2021-12-31           |8  |           |A|
            PERIOD_UNSTATED    ; dates unsure           ; a    |2021                  |8  |UNSTATED   |A|
            PERIOD_UNSTATED    ; running total, no start; a    |/2021-12-31           |8  |CUMULATIVE |A|
            NOT_COMPARABLE     ; another unit           ; a    |2021                  |8  |           |A|万元
            DEFINITION_BREAK   ; definition differs     ; a    |2021                  |8  |           |D|
            DEFINITION_BREAK   ; and a bound            ; a    |2021                  |≥8 |           |D|
            DEFINITION_BREAK   ; another category too   ; a    |2021                  |8  |           |W|
            FORECAST           ; not an outcome yet     ; a    |2021                  |8  |           |F|
            FORECAST           ; and a bound            ; a    |2021                  |≥8 |           |F|
            BOUND_ONLY         ; at least               ; a    |2021                  |≥8 |           |A|
            BOUND_ONLY         ; about                  ; a    |2021                  |约8|           |A|
            TOO_FEW_DISTRICTS  ; alone in its span      ; a    |2021-01-01/2021-09-30 |8  |           |A|
            TOO_FEW_DISTRICTS  ; alone in its year      ; a    |2020                  |8  |           |A|
            """)
    void refusesWithReason(RankReason reason, String situation, String row) {
        List<IndicatorYear> rows = rows(STOCK, OTHERS + "|" + row + "|");
        String district = row.substring(0, row.indexOf('|')).strip();
        IndicatorYear refused = rows.stream()
                .filter(each -> each.districtCode().equals(district))
                .findFirst()
                .orElseThrow();

        assertThat(refused.rankReason()).as(situation).isEqualTo(reason);
        assertThat(refused.rank()).isNull();
        assertThat(refused.ranked()).isNull();
        assertThat(refused.percentile()).isNull();
        assertThat(refused.peerRank()).isNull();
        assertThat(only(rows, "b", 2021).ranked()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "NEUTRAL, YES, NEUTRAL",
        "NEUTRAL, NO, NEUTRAL",
        "HIGHER, NO, NOT_COMPARABLE",
        "LOWER, NO, NOT_COMPARABLE",
        "HIGHER, PER_CAPITA, PER_CAPITA_ONLY",
        "LOWER, PER_CAPITA, PER_CAPITA_ONLY"
    })
    void theCatalogueForbidsRanks(Direction direction, Comparability comparability, RankReason reason) {
        Indicator indicator = SampleCatalog.indicator(ValueKind.STOCK, direction, comparability, null, BigDecimal.ZERO);

        assertThat(rows(indicator, OTHERS))
                .extracting(IndicatorYear::rankReason)
                .containsOnly(reason);
    }

    @Test
    void aBreakInTimeIsRankedWithinTheYear() {
        assertThat(only(rows(STOCK, OTHERS + "| a | 2021 | 10 | | B | |"), "a", 2021)
                        .rank())
                .isEqualTo(1);
    }

    @Test
    void aDistrictIsRankedUntilItsLastDay() {
        String table = """
                | district | period     | value |
                | a        | 2021-06-30 | 1     |
                | b        | 2021-06-30 | 2     |
                | g        | 2021-06-30 | 3     |
                """;

        assertThat(only(rows(STOCK, table), "g", 2021).rank()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            the window of most          ; 2021-06-30 2021-06-30 2021-06-30 2021-12-31 2021-12-31      ; RANKED RANKED RANKED PERIOD_DIFFERS PERIOD_DIFFERS
            equally many, the later end ; 2021-06-30 2021-06-30 2021-06-30 2021-12-31 2021-12-31 2021-12-31; PERIOD_DIFFERS PERIOD_DIFFERS PERIOD_DIFFERS RANKED RANKED RANKED
            fewer than the minimum      ; 2021-06-30 2021-06-30 2021-12-31                            ; TOO_FEW_DISTRICTS TOO_FEW_DISTRICTS PERIOD_DIFFERS
            """)
    void oneWindowIsRanked(String rule, String windows, String expected) {
        String[] days = windows.split(" ");
        StringBuilder table = new StringBuilder("|district|period|value|\n");
        for (int i = 0; i < days.length; i++) {
            table.append("|%s|%s|%d|%n".formatted("abcdef".charAt(i), days[i], i));
        }

        assertThat(rows(STOCK, table.toString()))
                .as(rule)
                .extracting(row ->
                        row.rankReason() == null ? "RANKED" : row.rankReason().name())
                .containsExactly(expected.split(" "));
    }

    @Test
    void longerOfTwoWindowsWithOneEndIsRanked() {
        String table = """
                | district | period                | value |
                | a        | 2021-04-01/2021-09-30 | 1     |
                | b        | 2021-04-01/2021-09-30 | 1     |
                | c        | 2021-04-01/2021-09-30 | 1     |
                | d        | 2021-07-01/2021-09-30 | 1     |
                | e        | 2021-07-01/2021-09-30 | 1     |
                | f        | 2021-07-01/2021-09-30 | 1     |
                """;

        assertThat(rows(STOCK, table))
                .filteredOn(row -> row.rankReason() == RankReason.PERIOD_DIFFERS)
                .extracting(IndicatorYear::districtCode)
                .containsExactly("d", "e", "f");
    }

    @Test
    void runningTotalsOfOneStartAreRanked() {
        String table = """
                | district | period                | value | span       |
                | a        | 2019-01-01/2021-09-30 | 1     | CUMULATIVE |
                | b        | 2019-01-01/2021-09-30 | 2     | CUMULATIVE |
                | c        | 2019-01-01/2021-09-30 | 3     | CUMULATIVE |
                | d        | 2020-01-01/2021-09-30 | 4     | CUMULATIVE |
                """;
        List<IndicatorYear> rows = rows(STOCK, table);

        assertThat(only(rows, "c", 2021).rank()).isEqualTo(1);
        assertThat(only(rows, "d", 2021).rankReason()).isEqualTo(RankReason.PERIOD_DIFFERS);
    }

    @ParameterizedTest(name = "{0} % of 7 districts")
    @CsvSource(nullValues = "-", textBlock = """
            0,  -
            42, -
            57, -
            58, COVERAGE_TOO_LOW
            100, COVERAGE_TOO_LOW
            """)
    void rankingNeedsTheShareOfTheDistrictsThatExist(int percent, @Nullable RankReason reason) {
        MetricSettings settings = new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3, percent);
        List<IndicatorYear> rows = rows(settings, STOCK, SamplePanel.cells(STOCK, OTHERS), List.of());

        assertThat(rows).extracting(IndicatorYear::rankReason).containsOnly(reason);
    }

    @ParameterizedTest(name = "{0} % of 4 peers")
    @CsvSource({"0, 2", "75, 2", "76,"})
    void peersNeedTheShareOfTheirGroup(int percent, @Nullable Integer peerRank) {
        MetricSettings settings = new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3, percent);
        String more = "| f | 2021 | 3 | | A | |\n| h | 2021 | 4 | | A | |";
        List<IndicatorYear> rows = rows(settings, STOCK, SamplePanel.cells(STOCK, OTHERS + more), List.of());

        assertThat(only(rows, "c", 2021).rank()).isEqualTo(2);
        assertThat(only(rows, "c", 2021).peerRank()).isEqualTo(peerRank);
    }

    @Test
    void everyReasonIsReached() {
        String refused = """
                | city | 2021                  | 8  | | A |      |
                | g    | 2021                  | 8  | | A |      |
                | a    | 2021                  | -  | | O |      |
                | f    | 2021                  | 8  | | F |      |
                | h    | 2021                  | 8  | | D |      |
                | a    | 2021-07-01/2021-09-30 | ≥8 | | A |      |
                | a    | 2021-01-01/2021-09-30 | 8  | | A | 万元 |
                | b    | 2021-01-01/2021-09-30 | 8  | | A |      |
                | a    | 2021-12-31            | 8  | | A |      |
                | b    | 2021-06-30            | 8  | | A |      |
                | c    | 2021-06-30            | 8  | | A |      |
                | f    | /2021-12-31           | 8  | | A |      |
                """;
        MetricSettings all = new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3, 100);
        Indicator neutral = SampleCatalog.indicator(ValueKind.STOCK, Direction.NEUTRAL);
        Indicator perHead = SampleCatalog.indicator(
                ValueKind.STOCK, Direction.HIGHER, Comparability.PER_CAPITA, null, BigDecimal.ZERO);
        String ofAnother = """
                | district | period | value | publisher |
                | a        | 2021   | 8     | 统计局    |
                | b        | 2021   | 8     | 统计局    |
                | c        | 2021   | 8     | 区政府    |
                """;
        List<IndicatorYear> rows = new ArrayList<>(rows(STOCK, OTHERS + refused));
        rows.addAll(rows(STOCK, ofAnother));
        rows.addAll(rows(all, STOCK, SamplePanel.cells(STOCK, OTHERS), List.of()));
        rows.addAll(rows(neutral, OTHERS));
        rows.addAll(rows(perHead, OTHERS));

        assertThat(rows)
                .extracting(IndicatorYear::rankReason)
                .filteredOn(Objects::nonNull)
                .contains(RankReason.values());
    }

    @Test
    void bandFollowsFromThePercentile() {
        assertThat(rows(STOCK, OTHERS)).extracting(IndicatorYear::band).containsExactly("非常高", "中等", "中等", "非常低");
    }

    @Test
    void fractionalRanksStandBesideWholeOnes() {
        MetricSettings settings = new MetricSettings(TieMethod.FRACTIONAL, RankPrecision.PUBLISHED, 3);
        List<IndicatorYear> rows = rows(settings, STOCK, SamplePanel.cells(STOCK, OTHERS), List.of());

        assertThat(rows).extracting(IndicatorYear::rank).containsExactly(1, 2, 2, 4);
        assertThat(rows)
                .extracting(row -> String.valueOf(row.fractionalRank()))
                .containsExactly("1.0", "2.5", "2.5", "4.0");
        assertThat(only(rows(STOCK, OTHERS), "c", 2021).fractionalRank()).isNull();
    }

    @Test
    void peersAreRankedAmongThemselves() {
        List<IndicatorYear> rows = rows(STOCK, OTHERS + "| city | 2021 | 28 | | A | |");

        assertThat(only(rows, "c", 2021).peerGroup()).isEqualTo("inner");
        assertThat(only(rows, "c", 2021).peerRank()).isEqualTo(2);
        assertThat(only(rows, "e", 2021).peerGroup()).isEqualTo("outer");
        assertThat(only(rows, "e", 2021).peerRank())
                .as("one outer district is no ranking")
                .isNull();
        assertThat(only(rows, "city", 2021).peerGroup()).isNull();
    }

    @Test
    void publishedPrecisionDecidesUnlessSetOtherwise() {
        List<PanelCell> cells = SamplePanel.cells(STOCK, """
                | district | period | value |
                | a        | 2021   | 85.60 |
                | b        | 2021   | 85.63 |
                | c        | 2021   | 85.64 |
                """);
        List<PanelCell> converted =
                cells.stream().map(StandingsTest::publishedToOneDecimal).toList();

        assertThat(ranks(RankPrecision.PUBLISHED, cells)).containsExactly(3, 2, 1);
        assertThat(ranks(RankPrecision.PUBLISHED, converted)).containsExactly(1, 1, 1);
        assertThat(ranks(RankPrecision.UNROUNDED, converted)).containsExactly(3, 2, 1);
    }

    private static PanelCell publishedToOneDecimal(PanelCell cell) {
        Observation o = cell.observation();
        return new PanelCell(
                cell.observationId(),
                new Observation(
                        o.districtCode(),
                        o.indicatorCode(),
                        o.period(),
                        o.value(),
                        o.unit(),
                        1,
                        o.status(),
                        o.qualifier(),
                        null,
                        null,
                        o.publisher(),
                        o.publishedAt()));
    }

    private static List<Integer> ranks(RankPrecision precision, List<PanelCell> cells) {
        MetricSettings settings = new MetricSettings(TieMethod.STANDARD, precision, 3);
        return rows(settings, STOCK, cells, List.of()).stream()
                .map(IndicatorYear::rank)
                .toList();
    }
}
