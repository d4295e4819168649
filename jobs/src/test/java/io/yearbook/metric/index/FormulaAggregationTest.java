package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.yearbook.model.IndexScore;
import io.yearbook.model.ScoreReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indices in which parts are added, multiplied, or held against each other. The figures are made up. */
class FormulaAggregationTest {

    private static final double NOISE = 1e-12;

    private static final String PAIR = """
            index: pair
            steps: [normalise: none, aggregate: METHOD]
            rank: {minimum: 2}
            tree:
              OPTIONS
              parts: [{indicator: x, direction: higher, weight: WX}, {indicator: y, direction: higher, weight: WY}]
            """;

    private static String pair(String method, String options, int weightOfX, int weightOfY) {
        return PAIR.replace("METHOD", method)
                .replace("OPTIONS", options)
                .replace("WX", String.valueOf(weightOfX))
                .replace("WY", String.valueOf(weightOfY));
    }

    private static IndexScore of(List<IndexScore> scores, int year, String node) {
        return SampleIndex.score(scores, "a", year, node);
    }

    /** One unit with figures of x and y; an empty year is left out. */
    private static List<IndexScore> scores(String yaml, String before, String now) {
        return SampleIndex.scores(
                yaml,
                "unit | year | x | y\na | 2020 | %s\nb | 2020 | 1 | 1\na | 2021 | %s\nb | 2021 | 1 | 1\n"
                        .formatted(before.replace(',', '|'), now.replace(',', '|')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum        | name: i                  | 1 | 1 | '3 , 5'   | 8
            sum        | name: i                  | 2 | 3 | '3 , 5'   | 21
            sum        | name: i                  | 1 | 1 | '-3 , 1'  | -2
            difference | name: i                  | 1 | 1 | '3 , 5'   | -2
            difference | name: i                  | 2 | 3 | '3 , 5'   | -9
            difference | 'transform: [absolute]'  | 1 | 1 | '3 , 5'   | 2
            product    | name: i                  | 1 | 1 | '3 , 5'   | 15
            product    | name: i                  | 2 | 3 | '3 , 5'   | 1125
            product    | name: i                  | 1 | 1 | '0 , 5'   | 0
            ratio      | name: i                  | 1 | 1 | '3 , 5'   | 0.6
            ratio      | name: i                  | 2 | 3 | '3 , 5'   | 0.072
            ratio      | name: i                  | 1 | 1 | '0 , 5'   | 0
            ratio      | 'transform: [negate, add: 1]' | 1 | 1 | '3 , 5' | 0.4
            ratio      | name: i                  | 1 | 1 | '3 , 0'   | DENOMINATOR_MISSING
            ratio      | name: i                  | 1 | 1 | '0 , 0'   | DENOMINATOR_MISSING
            ratio      | name: i                  | 1 | 1 | '-3 , 5'  | BELOW_ZERO
            product    | name: i                  | 1 | 1 | '-3 , -5' | BELOW_ZERO
            product    | name: i                  | 1 | 1 | ' , 5'    | COVERAGE_TOO_LOW
            sum        | name: i                  | 1 | 1 | '3 , '    | COVERAGE_TOO_LOW
            difference | name: i                  | 1 | 1 | ' , '     | VALUE_MISSING
            """)
    void aFormulaTakesWeightsAsStatedAndNeedsEveryPart(
            String method, String options, int weightOfX, int weightOfY, String cells, String expected) {
        IndexScore score = of(scores(pair(method, options, weightOfX, weightOfY), cells, "1 , 1"), 2020, "pair");

        if (expected.matches("[A-Z_]+")) {
            assertThat(score.scoreReason()).isEqualTo(ScoreReason.valueOf(expected));
        } else {
            assertThat(Objects.requireNonNull(score.score())).isCloseTo(Double.parseDouble(expected), within(NOISE));
        }
    }

    /** What a ratio is made of works against each other: nothing is shared. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum        | 2 | 3 | '3 , 5'  | 6   | 15
            difference | 2 | 3 | '3 , 5'  | 6   | -15
            difference | 1 | 1 | '5 , 5'  | 5   | -5
            product    | 1 | 1 | '3 , 5'  | 7.5 | 7.5
            product    | 1 | 2 | '3 , 5'  | 25  | 50
            product    | 1 | 2 | '0 , 5'  | 0   | 0
            ratio      | 1 | 1 | '3 , 5'  |     |
            """)
    void aScoreIsSharedByTermsOrExponentsButARatioIsNot(
            String method, int weightOfX, int weightOfY, String cells, @Nullable Double ofX, @Nullable Double ofY) {
        List<IndexScore> scores = scores(pair(method, "name: i", weightOfX, weightOfY), cells, "1 , 1");

        assertContribution(of(scores, 2020, "x").contribution(), ofX);
        assertContribution(of(scores, 2020, "y").contribution(), ofY);
        assertThat(of(scores, 2020, "pair").contribution())
                .isEqualTo(of(scores, 2020, "pair").score());
    }

    private static void assertContribution(@Nullable Double found, @Nullable Double expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(Objects.requireNonNull(found)).isCloseTo(expected, within(NOISE));
        }
    }

    /** From 2 : 4 to 8 : 4 a ratio rises by 1.5 for x alone; if both double, x adds what y takes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum        | 2 | 3 | '3 , 5' | '4 , 4' | 2    | -3
            difference | 1 | 1 | '3 , 5' | '4 , 4' | 1    | 1
            product    | 1 | 1 | '2 , 4' | '4 , 8' | 12   | 12
            product    | 1 | 1 | '0 , 4' | '4 , 8' | 32   | 0
            ratio      | 1 | 1 | '2 , 4' | '8 , 4' | 1.5  | 0
            ratio      | 1 | 1 | '4 , 2' | '4 , 8' | 0    | -1.5
            ratio      | 1 | 1 | '0 , 2' | '4 , 8' | 0.5  | 0
            ratio      | 1 | 1 | '4 , 8' | '0 , 2' | -0.5 | 0
            ratio      | 1 | 2 | '4 , 2' | '16 , 4' | 1.3862943611198906 | -1.3862943611198906
            """)
    void aChangeOfAFormulaIsDividedExactly(
            String method, int weightOfX, int weightOfY, String before, String now, double ofX, double ofY) {
        List<IndexScore> scores = scores(pair(method, "name: i", weightOfX, weightOfY), before, now);
        IndexScore whole = of(scores, 2021, "pair");
        double x = Objects.requireNonNull(of(scores, 2021, "x").contributionToChange());
        double y = Objects.requireNonNull(of(scores, 2021, "y").contributionToChange());

        assertThat(x + y).isCloseTo(Objects.requireNonNull(whole.scoreChange()), within(NOISE));
        assertThat(x).isCloseTo(ofX, within(NOISE));
        assertThat(y).isCloseTo(ofY, within(NOISE));
    }

    @Test
    void bothSidesOfARatioThatStaysWorkAgainstEachOther() {
        List<IndexScore> scores = scores(pair("ratio", "name: i", 1, 1), "4 , 2", "8 , 4");
        double x = Objects.requireNonNull(of(scores, 2021, "x").contributionToChange());

        assertThat(x).isCloseTo(2 * Math.log(2), within(NOISE));
        assertThat(of(scores, 2021, "y").contributionToChange()).isCloseTo(-x, within(NOISE));
    }

    /** Gender development: the achievement of women ÷ that of men, each a geometric mean of life, and of income in logs. */
    private static final String GENDER_DEVELOPMENT = """
            index: gdi
            steps: [transform, normalise: none, aggregate: geometric]
            rank: {decimals: 3, minimum: 2}
            uncertainty: {seed: 3, replicates: 50, weights: 0.9, normalise: [rank], aggregate: [arithmetic]}
            tree:
              aggregate: ratio
              decimals: 3
              parts:
                - code: women
                  parts:
                    - {indicator: life_f, direction: higher, normalise: {method: goalposts, goalposts: [20, 80]}}
                    - {indicator: income_f, direction: higher, transform: [log], normalise: {method: goalposts, goalposts: [100, 10000]}}
                - code: men
                  parts:
                    - {indicator: life_m, direction: higher, normalise: {method: goalposts, goalposts: [20, 80]}}
                    - {indicator: income_m, direction: higher, transform: [log], normalise: {method: goalposts, goalposts: [100, 10000]}}
            """;

    private static final String WOMEN_AND_MEN = """
            unit | year | life_f | income_f | life_m | income_m
            a    | 2021 | 80     | 1000     | 68     | 1000
            b    | 2021 | 50     | 1000     | 68     | 10000
            c    | 2021 | 68     | 1000     | 68     | 1000
            """;

    /** a: √(1 · ½) ÷ √(0.8 · ½) = √1.25; b: √(½ · ½) ÷ √(0.8 · 1) = ½ ÷ √0.8. */
    @Test
    void anIndexMayBeTheRatioOfTwoOthers() {
        List<IndexScore> scores = SampleIndex.scores(GENDER_DEVELOPMENT, WOMEN_AND_MEN);

        assertThat(whole(scores)).isEqualTo(new TreeMap<>(Map.of("a", "1.118 1.0", "b", "0.559 3.0", "c", "1.0 2.0")));
        assertThat(SampleIndex.score(scores, "b", 2021, "women").score()).isEqualTo(0.5, within(NOISE));
        assertThat(SampleIndex.score(scores, "a", 2021, "life_f").contribution())
                .isNull();
    }

    private static Map<String, String> whole(List<IndexScore> scores) {
        return scores.stream()
                .filter(score -> score.parentCode() == null)
                .collect(Collectors.toMap(
                        IndexScore::unitCode, score -> score.score() + " " + score.rank(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void whatARatioComparesCannotBeLeftOutButWhatIsBelowCan() {
        List<IndexScore> scores = SampleIndex.scores(GENDER_DEVELOPMENT, WOMEN_AND_MEN);

        assertThat(SampleIndex.score(scores, "a", 2021, "men").rankWithout()).isNull();
        assertThat(SampleIndex.score(scores, "a", 2021, "life_m").rankWithout()).isEqualTo(1);
        assertThat(SampleIndex.score(scores, "c", 2021, "life_f").rankWithout()).isEqualTo(1);
    }

    /** Ranks instead of goalposts, or exponents at random, would be another formula; the means below are varied. */
    @Test
    void intervalsVaryMeansAndTheirWeightsAndNoFormula() {
        List<IndexScore> alike = SampleIndex.scores(
                GENDER_DEVELOPMENT,
                WOMEN_AND_MEN.replace("a    | 2021 | 80     | 1000", "a    | 2021 | 68     | 1000"));
        List<IndexScore> pairs = SampleIndex.scores(
                pair("ratio", "name: i", 1, 1)
                        .replace(
                                "rank:",
                                "uncertainty: {seed: 1, replicates: 40, weights: 0.9, normalise: [rank]}\nrank:"),
                "unit | year | x | y\na | 2020 | 2 | 1\nb | 2020 | 90 | 50\nc | 2020 | 600 | 400\n");

        assertThat(alike.stream()
                        .filter(score ->
                                score.parentCode() == null && score.unitCode().equals("a")))
                .allMatch(score -> Objects.equals(score.rankLow(), 1.0) && Objects.equals(score.rankHigh(), 1.0));
        assertThat(pairs.stream().filter(score -> score.parentCode() == null))
                .allMatch(score -> score.rank() != null
                        && Objects.equals(score.rankLow(), score.rank())
                        && Objects.equals(score.rankHigh(), score.rank()));
    }

    /** One less the harmonic mean over the sexes ÷ what it would be if both were alike; lower is better. */
    private static final String GENDER_INEQUALITY = """
            index: gii
            steps: [transform, aggregate: geometric]
            rank: {better: lower, decimals: 3, minimum: 2}
            tree:
              aggregate: ratio
              transform: [negate, add: 1]
              parts:
                - code: both
                  aggregate: harmonic
                  parts:
                    - code: women
                      parts:
                        - code: health_f
                          parts:
                            - {indicator: mmr, direction: higher, transform: [floor: 10, cap: 1000, reciprocal, multiply: 10]}
                            - {indicator: abr, direction: higher, transform: [reciprocal]}
                        - code: power_f
                          parts: [{indicator: seats_f, direction: higher}, {indicator: school_f, direction: higher}]
                        - {indicator: work_f, direction: higher}
                    - code: men
                      parts:
                        - {indicator: work_m, code: health_m, direction: higher, transform: [multiply: 0, add: 1]}
                        - code: power_m
                          parts: [{indicator: seats_m, direction: higher}, {indicator: school_m, direction: higher}]
                        - {indicator: work_m, direction: higher}
                - code: alike
                  parts:
                    - code: health
                      transform: [add: 1, divide: 2]
                      parts:
                        - {indicator: mmr, code: mmr_2, direction: higher, transform: [floor: 10, cap: 1000, reciprocal, multiply: 10]}
                        - {indicator: abr, code: abr_2, direction: higher, transform: [reciprocal]}
                    - code: power
                      aggregate: arithmetic
                      parts:
                        - code: power_f_2
                          parts: [{indicator: seats_f, code: seats_f_2, direction: higher}, {indicator: school_f, code: school_f_2, direction: higher}]
                        - code: power_m_2
                          parts: [{indicator: seats_m, code: seats_m_2, direction: higher}, {indicator: school_m, code: school_m_2, direction: higher}]
                    - code: work
                      aggregate: arithmetic
                      parts: [{indicator: work_f, code: work_f_2, direction: higher}, {indicator: work_m, code: work_m_2, direction: higher}]
            """;

    /** a: 1 − HARM(0.04^⅓, 0.64^⅓) ÷ (0.6 · 0.6 · 0.65)^⅓; b: health of women √(1 · 0.1), all else alike. */
    @Test
    void inequalityIsOneLessARatioOfMeansOfMeans() {
        List<IndexScore> scores = SampleIndex.scores(GENDER_INEQUALITY, """
                unit | year | mmr  | abr | seats_f | school_f | work_f | seats_m | school_m | work_m
                a    | 2021 | 25   | 10  | 0.2     | 0.8      | 0.5    | 0.8     | 0.8      | 0.8
                b    | 2021 | 5    | 10  | 0.5     | 0.9      | 0.6    | 0.5     | 0.9      | 0.6
                c    | 2021 | 2000 | 100 | 0.1     | 0.1      | 0.3    | 0.9     | 0.4      | 0.9
                """);

        assertThat(SampleIndex.score(scores, "a", 2021, "women").score()).isEqualTo(Math.cbrt(0.04), within(NOISE));
        assertThat(SampleIndex.score(scores, "a", 2021, "men").score()).isEqualTo(Math.cbrt(0.64), within(NOISE));
        assertThat(SampleIndex.score(scores, "a", 2021, "alike").score())
                .isEqualTo(Math.cbrt(0.6 * 0.6 * 0.65), within(NOISE));
        assertThat(SampleIndex.score(scores, "a", 2021, "gii").score()).isEqualTo(0.20537628938825, within(1e-9));
        assertThat(SampleIndex.score(scores, "b", 2021, "gii").score()).isEqualTo(0.06827772052482, within(1e-9));
        assertThat(SampleIndex.score(scores, "c", 2021, "gii").score()).isEqualTo(0.73862954746422, within(1e-9));
        assertThat(SampleIndex.score(scores, "b", 2021, "gii").rank()).isEqualTo(1);
        assertThat(SampleIndex.score(scores, "c", 2021, "gii").rank()).isEqualTo(3);
    }

    /** What inequality takes from each dimension: index × (1 − loss in percent), then the geometric mean. */
    @Test
    void anIndexMayBeDiscountedByInequality() {
        List<IndexScore> scores = SampleIndex.scores("""
                index: ihdi
                steps: [transform, aggregate: product]
                rank: {decimals: 3, minimum: 2}
                tree:
                  aggregate: geometric
                  parts:
                    - code: health
                      parts:
                        - {indicator: life, direction: higher}
                        - {indicator: loss_of_life, direction: higher, transform: [divide: 100, negate, add: 1]}
                    - code: living
                      parts:
                        - {indicator: income, direction: higher}
                        - {indicator: loss_of_income, direction: higher, transform: [divide: 100, negate, add: 1]}
                """, """
                unit | year | life | loss_of_life | income | loss_of_income
                a    | 2021 | 0.8  | 10           | 0.9    | 50
                b    | 2021 | 0.7  | 0            | 0.7    | 0
                """);

        assertThat(SampleIndex.score(scores, "a", 2021, "health").score()).isEqualTo(0.72, within(NOISE));
        assertThat(SampleIndex.score(scores, "a", 2021, "ihdi").score()).isEqualTo(Math.sqrt(0.324), within(NOISE));
        assertThat(SampleIndex.score(scores, "b", 2021, "ihdi").rank()).isEqualTo(1);
    }

    /** Every change of an index of formulas in means in formulas, over random figures. */
    @ParameterizedTest
    @CsvSource({"sum, ratio", "difference, product", "ratio, sum", "product, ratio", "ratio, product", "harmonic, ratio"
    })
    void contributionsToTheChangeSumToItWhateverIsNested(String outer, String inner) {
        String yaml = """
                index: nested
                steps: [normalise: none, aggregate: geometric]
                rank: {minimum: 2}
                tree:
                  aggregate: OUTER
                  parts:
                    - code: left
                      aggregate: INNER
                      weight: 2
                      parts: [{indicator: a, direction: higher, weight: 1.5}, {indicator: b, direction: higher}]
                    - code: right
                      parts: [{indicator: c, direction: higher, weight: 2}, {indicator: d, direction: higher}]
                """.replace("OUTER", outer).replace("INNER", inner);
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            StringBuilder table = new StringBuilder("unit | year | a | b | c | d\n");
            for (int year = 2020; year <= 2021; year++) {
                table.append("a | ").append(year);
                random.doubles(4, 0.5, 9).forEach(figure -> table.append(" | ").append(figure));
                table.append('\n');
            }
            List<IndexScore> scores = SampleIndex.scores(yaml, table.toString());
            double sum = List.of("a", "b", "c", "d").stream()
                    .mapToDouble(node ->
                            Objects.requireNonNull(of(scores, 2021, node).contributionToChange()))
                    .sum();
            assertThat(sum)
                    .isCloseTo(
                            Objects.requireNonNull(of(scores, 2021, "nested").scoreChange()), withinPercentage(1e-9));
        }
    }
}
