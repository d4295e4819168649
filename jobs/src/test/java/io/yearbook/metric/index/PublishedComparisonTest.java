package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.index.RankRules;
import io.yearbook.metric.index.PublishedFinding.Kind;
import io.yearbook.model.IndexScore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publisher states of an index, held against what is computed: of a 10, b 5.25, c 1 and d, which has no figure. */
class PublishedComparisonTest {

    private static List<IndexScore> computed() {
        return SampleIndex.scores("""
                        index: one
                        steps: [normalise: none, aggregate: arithmetic]
                        tree: {parts: [{indicator: x, direction: higher}]}
                        """, "unit | year | x\na | 2020 | 10\nb | 2020 | 5.25\nc | 2020 | 1\nd | 2020 |\n")
                .stream()
                .filter(score -> score.parentCode() == null)
                .toList();
    }

    private static Map<UnitYear, Double> stated(@Nullable String numbers) {
        Map<UnitYear, Double> stated = new TreeMap<>();
        if (numbers != null) {
            Arrays.stream(numbers.split(" ")).map(pair -> pair.split("=")).forEach(pair -> {
                stated.put(new UnitYear(pair[0], 2020), Double.valueOf(pair[1]));
            });
        }
        return stated;
    }

    private static List<String> findings(@Nullable String scores, @Nullable String ranks, @Nullable Integer decimals) {
        return new PublishedComparison(RankRules.DEFAULTS, stated(scores), stated(ranks), decimals)
                .with("one", computed()).stream()
                        .map(finding -> "%s %s %s %s"
                                .formatted(
                                        finding.of().unit(), finding.kind(), finding.published(), finding.expected()))
                        .toList();
    }

    /** Without decimals those that any of the scores shows are taken: two here, for 5.26. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=10 b=5.25 c=1     |   |
            a=10 b=5.26 c=1     |   | b SCORE_DIFFERS 5.26 5.25
            a=10 b=5.255 c=1    |   | b SCORE_DIFFERS 5.255 5.25
            a=10 b=5.3 c=1      |   |
            a=10 b=5.2 c=1      |   |
            a=10 b=5.4 c=1      |   | b SCORE_DIFFERS 5.4 5.25
            a=10 b=5 c=1        |   |
            a=10 b=6 c=1        |   | b SCORE_DIFFERS 6.0 5.25
            a=10 b=5.3 c=1      | 2 | b SCORE_DIFFERS 5.3 5.25
            a=10 c=1            |   | b NOT_PUBLISHED null 5.25
            a=10 b=5 c=1 d=7    |   | d NOT_COMPUTED 7.0 null
            a=1000 b=5 c=1      | -2 | a SCORE_DIFFERS 1000.0 10.0
            """)
    void aScoreAgreesWhereItRoundsToTheOnePublished(
            String scores, @Nullable Integer decimals, @Nullable String finding) {
        assertThat(findings(scores, null, decimals)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=1 b=2 c=3     |
            a=1 b=3 c=3     | b RANK_DIFFERS 3.0 2.0
            a=1 c=3         | b NOT_PUBLISHED null 2.0
            a=1 b=2 c=3 d=4 | d NOT_COMPUTED 4.0 null
            """)
    void ranksAloneAreHeldAgainstThoseComputed(String ranks, @Nullable String finding) {
        assertThat(findings(null, ranks, null)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    /** Ranks follow from the published scores at their decimals, whatever ours are; a rank of no unit is no finding then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=10 b=5 c=5 | a=1 b=2 c=2     | c SCORE_DIFFERS 5.0 1.0;c RANK_DIFFERS 2.0 3.0
            a=10 b=5 c=5 | a=1 b=2 c=3     | c SCORE_DIFFERS 5.0 1.0;c RANK_CONTRADICTS_SCORES 3.0 2.0
            a=10 b=5 c=1 | a=2 b=1 c=3     | a RANK_CONTRADICTS_SCORES 2.0 1.0;b RANK_CONTRADICTS_SCORES 1.0 2.0
            a=10 b=5 c=1 | a=1 b=2 c=3 d=4 |
            a=10 b=5 c=1 | a=1 c=3         |
            """)
    void aRankMustFollowFromThePublishedScores(String scores, String ranks, @Nullable String expected) {
        assertThat(findings(scores, ranks, 0))
                .isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(";")));
    }

    @Test
    void findingsAreInTheOrderOfTheUnitsAndSaySoInBothLanguages() {
        assertThat(findings("a=9 b=5 c=2 B=4", null, 0))
                .containsExactly("B NOT_IN_DATA 4.0 null", "a SCORE_DIFFERS 9.0 10.0", "c SCORE_DIFFERS 2.0 1.0");
        assertThat(Kind.SCORE_DIFFERS.sentenceZh()).isEqualTo("公布得分与按定义计算的得分不一致。");
        assertThat(Kind.SCORE_DIFFERS.sentenceEn())
                .isEqualTo("The published score is not the one that follows from the data.");
    }
}
