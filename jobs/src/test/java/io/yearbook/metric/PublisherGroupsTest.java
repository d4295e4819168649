package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.only;
import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.RankReason;
import io.yearbook.model.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rank never mixes publishers that count for themselves. */
class PublisherGroupsTest {

    private static final Indicator AMOUNT = SampleCatalog.indicator(ValueKind.AMOUNT, Direction.HIGHER);

    /** Publishers of the districts a, b, c … in turn; R is ranked, P is of another publisher, T are too few districts. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            one compilation                                   ; 统计局 统计局 统计局 统计局               ; R R R R
            publishers of one series are one compilation      ; 统计局 年鉴 统计局 年鉴                   ; R R R R
            by an alias, too                                  ; 统计局 市统计局 统计局 年鉴               ; R R R R
            each district reports for itself                  ; a政府 b政府 c政府 区政府                  ; R R R R
            a publisher of its own against a compilation      ; 统计局 统计局 统计局 区政府               ; R R R P
            several of their own against a compilation        ; 统计局 统计局 统计局 区政府 街道          ; R R R P P
            more report for themselves than are compiled      ; 区政府 区政府 c政府 d政府 e政府           ; P P R R R
            as many: the compilation, of whatever precedence  ; a政府 区政府 c政府 X X X                   ; P P P R R R
            two compilations: the larger                      ; 统计局 统计局 区政府 区政府 区政府        ; P P R R R
            as large: the smaller precedence                  ; 区政府 统计局 区政府 年鉴 统计局 区政府   ; P R P R R P
            as large and of one precedence: the name          ; 街道 区政府 街道 区政府 区政府 街道       ; P R P R R P
            as large: a registered one first                  ; A A A 街道 街道 街道                      ; P P P R R R
            the largest is too small                          ; 统计局 统计局 c政府                       ; T T P
            """)
    void theContestIsHeldAmongThoseThatCountAlike(String rule, String publishers, String expected) {
        String[] names = publishers.split(" ");
        StringBuilder table = new StringBuilder("|district|period|value|publisher|\n");
        for (int i = 0; i < names.length; i++) {
            table.append("|%s|2021|%d|%s|%n".formatted("abcdefhijk".charAt(i), i, names[i]));
        }
        List<IndicatorYear> rows = rows(AMOUNT, table.toString());

        assertThat(rows).as(rule).extracting(PublisherGroupsTest::outcome).containsExactly(expected.split(" "));
    }

    private static String outcome(IndicatorYear row) {
        RankReason reason = row.rankReason();
        return reason == null
                ? "R"
                : switch (reason) {
                    case PUBLISHER_DIFFERS -> "P";
                    case TOO_FEW_DISTRICTS -> "T";
                    default -> reason.name();
                };
    }

    @Test
    void oneRowOfAPreferredPublisherIsNotRankedAmongTheOthers() {
        List<IndicatorYear> rows = rows(AMOUNT, """
                | district | period | value   | publisher |
                | a        | 2022   | 1       | 统计局    |
                | a        | 2022   | 2297.11 | 街道      |
                | b        | 2022   | 1763.94 | 街道      |
                | c        | 2022   | 1602.76 | 街道      |
                | d        | 2022   | 1558.42 | 街道      |
                """);

        IndicatorYear replaced = only(rows, "a", 2022);
        assertThat(replaced.value()).isEqualByComparingTo("1");
        assertThat(replaced.rankReason()).isEqualTo(RankReason.PUBLISHER_DIFFERS);
        assertThat(replaced.rank()).isNull();
        assertThat(replaced.percentile()).isNull();
        assertThat(replaced.band()).isNull();
        assertThat(replaced.peerRank()).isNull();
        assertThat(replaced.peerGroup()).isEqualTo("inner");
        assertThat(only(rows, "b", 2022).rank()).isEqualTo(1);
        assertThat(only(rows, "d", 2022).rank()).isEqualTo(3);
        assertThat(only(rows, "d", 2022).ranked()).isEqualTo(3);
        assertThat(only(rows, "d", 2022).peerRank()).isEqualTo(3);
        assertThat(only(rows, "d", 2022).percentile()).isEqualByComparingTo("0");
    }

    @Test
    void aCompilationOfWhichOneFigureIsPrintedIsNoReportOfADistrictOnItself() {
        List<IndicatorYear> rows = rows(AMOUNT, """
                | district | period | value | publisher | published  |
                | a        | 2022   | 1     | 某网      | 2023-01-01 |
                | b        | 2022   | 9     | 某网      | 2023-01-01 |
                | b        | 2022   | 2     | b政府     | 2023-02-01 |
                | c        | 2022   | 3     | c政府     | 2023-02-01 |
                | d        | 2022   | 4     | d政府     | 2023-02-01 |
                """);

        assertThat(only(rows, "a", 2022).rankReason()).isEqualTo(RankReason.PUBLISHER_DIFFERS);
        assertThat(only(rows, "b", 2022).value()).isEqualByComparingTo("2");
        assertThat(only(rows, "b", 2022).ranked()).isEqualTo(3);
    }

    @Test
    void aFigureThatCannotBeRankedMakesNoCompilation() {
        List<IndicatorYear> rows = rows(AMOUNT, """
                | district | period | value | publisher |
                | city     | 2022   | 90    | a政府     |
                | b        | 2022   | ≥9    | a政府     |
                | a        | 2022   | 1     | a政府     |
                | c        | 2022   | 3     | c政府     |
                | d        | 2022   | 4     | d政府     |
                """);

        assertThat(only(rows, "a", 2022).rank()).isEqualTo(3);
    }

    @Test
    void theWindowIsChosenBeforeThePublisher() {
        List<IndicatorYear> rows = rows(AMOUNT, """
                | district | period                | value | publisher |
                | a        | 2021-01-01/2021-06-30 | 1     | 统计局    |
                | b        | 2021-01-01/2021-06-30 | 2     | 统计局    |
                | c        | 2021-01-01/2021-06-30 | 3     | 统计局    |
                | d        | 2021-01-01/2021-09-30 | 4     | d政府     |
                | e        | 2021-01-01/2021-09-30 | 5     | 区政府    |
                | f        | 2021-01-01/2021-09-30 | 6     | 区政府    |
                """);

        assertThat(only(rows, "a", 2021).rankReason()).isEqualTo(RankReason.PERIOD_DIFFERS);
        assertThat(only(rows, "d", 2021).rankReason()).isEqualTo(RankReason.PUBLISHER_DIFFERS);
        assertThat(only(rows, "e", 2021).rankReason()).isEqualTo(RankReason.TOO_FEW_DISTRICTS);
    }
}
