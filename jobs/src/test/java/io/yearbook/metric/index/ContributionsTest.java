package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.model.IndexScore;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionsTest {

    private static final String DEFINITION = """
            index: pair
            steps: [normalise: none, aggregate: METHOD]
            rank: {minimum: 2}
            UNCERTAINTY
            tree:
              OPTIONS
              parts: [{indicator: x, direction: higher, weight: 1}, {indicator: y, direction: higher, weight: 3}]
            """;

    private static List<IndexScore> scores(String method, String options, String before, String now) {
        String table = """
                unit | year | x | y
                a    | 2020 | %s
                a    | 2021 | %s
                b    | 2020 | 1 | 1
                b    | 2021 | 1 | 1
                """.formatted(before, now);
        String yaml =
                DEFINITION.replace("METHOD", method).replace("OPTIONS", options).replace("UNCERTAINTY\n", "");
        return SampleIndex.scores(yaml, table);
    }

    /** Weights are 1/4 and 3/4. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    arithmetic | name: i           | '4 , 8'  | 7   | 1    | 6
                    geometric  | name: i           | '16 , 1' | 2   | 0.5  | 1.5
                    harmonic   | name: i           | '1 , 3'  | 2   | 1    | 1
                    arithmetic | transform: [cap: 3.5] | '4 , 8' | 3.5 | 0.5 | 3
                    arithmetic | transform: [add: 2]   | '4 , -1.3333333333333333' | 2.0 | 1.5 | 0.5
                    arithmetic | name: i           | '4 , '   | 4   | 4    |
                    """)
    void aScoreIsDividedByDerivatives(
            String method, String options, String cells, double score, double ofX, Double ofY) {
        List<IndexScore> scores = scores(method, options, cells.replace(',', '|'), "1 | 1");

        assertThat(Objects.requireNonNull(
                        SampleIndex.score(scores, "a", 2020, "pair").score()))
                .isCloseTo(score, within(1e-9));
        assertThat(Objects.requireNonNull(
                        SampleIndex.score(scores, "a", 2020, "x").contribution()))
                .isCloseTo(ofX, within(1e-9));
        Double contributionOfY = SampleIndex.score(scores, "a", 2020, "y").contribution();
        if (ofY == null) {
            assertThat(contributionOfY).isNull();
        } else {
            assertThat(Objects.requireNonNull(contributionOfY)).isCloseTo(ofY, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    arithmetic | '4 , 8'  | '8 , 8'  | 1    | 0
                    arithmetic | '4 , 8'  | '8 , 4'  | 1    | -3
                    arithmetic | '4 , '   | '4 , 8'  | -3   | 6
                    arithmetic | '4 , 8'  | ' , 8'   | -1   | 2
                    geometric  | '1 , 4'  | '16 , 4' | 2.8284271247461903 | 0
                    geometric  | '1 , 1'  | '16 , 16' | 3.75 | 11.25
                    geometric  | '0 , 4'  | '16 , 4' | 5.656854249492381 | 0
                    geometric  | '16 , 4' | '0 , 4'  | -5.656854249492381 | 0
                    harmonic   | '1 , 1'  | '2 , 1'  | 0.14285714285714285 | 0
                    harmonic   | '0 , 3'  | '1 , 3'  | 2    | 0
                    """)
    void aChangeIsDividedExactly(String method, String before, String now, double ofX, double ofY) {
        List<IndexScore> scores = scores(method, "name: i", before.replace(',', '|'), now.replace(',', '|'));

        assertThat(Objects.requireNonNull(
                        SampleIndex.score(scores, "a", 2021, "x").contributionToChange()))
                .isCloseTo(ofX, within(1e-9));
        assertThat(Objects.requireNonNull(
                        SampleIndex.score(scores, "a", 2021, "y").contributionToChange()))
                .isCloseTo(ofY, within(1e-9));
        assertThat(Objects.requireNonNull(
                        SampleIndex.score(scores, "a", 2021, "pair").scoreChange()))
                .isCloseTo(ofX + ofY, within(1e-9));
    }

    @Test
    void aGapYearHasNoChange() {
        List<IndexScore> scores = SampleIndex.scores(
                DEFINITION
                        .replace("METHOD", "arithmetic")
                        .replace("OPTIONS", "name: i")
                        .replace("UNCERTAINTY\n", ""),
                """
                unit | year | x | y
                a    | 2019 | 1 | 1
                a    | 2021 | 2 | 2
                """);

        assertThat(SampleIndex.score(scores, "a", 2021, "pair").scoreChange()).isNull();
        assertThat(SampleIndex.score(scores, "a", 2021, "x").contributionToChange())
                .isNull();
    }

    @Test
    void anIntervalIsAsWideAsTheChoicesThatAreLeftOpen() {
        String panel = """
                unit | year | x | y
                a    | 2020 | 9 | 9
                b    | 2020 | 6 | 4
                c    | 2020 | 3 | 5.2
                d    | 2020 | 1 | 1
                """;
        String open = DEFINITION.replace("METHOD", "arithmetic").replace("OPTIONS", "name: i");
        List<IndexScore> fixed = SampleIndex.scores(
                open.replace("UNCERTAINTY", "uncertainty: {seed: 1, replicates: 200, weights: 0}"), panel);
        List<IndexScore> varied = SampleIndex.scores(
                open.replace("UNCERTAINTY", "uncertainty: {seed: 1, replicates: 200, weights: 0.5}"), panel);

        assertThat(fixed.stream().filter(score -> score.parentCode() == null))
                .allMatch(score -> Objects.equals(score.rankLow(), score.rankHigh())
                        && Objects.equals(score.rankLow(), score.rank()));
        assertThat(varied.stream()
                        .filter(score -> score.parentCode() == null)
                        .map(score -> "%s %.0f %.0f".formatted(score.unitCode(), score.rankLow(), score.rankHigh())))
                .containsExactly("a 1 1", "b 2 3", "c 2 3", "d 4 4");
    }
}
