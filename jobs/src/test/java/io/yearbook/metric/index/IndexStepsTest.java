package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.RankRules;
import io.yearbook.model.Direction;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.model.RankReason;
import io.yearbook.model.ScoreReason;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexStepsTest {

    private static final String SIMPLE = """
            index: simple
            steps: [denominate, impute, treat, transform, normalise: min_max, aggregate: arithmetic]
            tree:
              parts:
                - {indicator: x, direction: higher, OPTIONS}
            """;

    private static final String FIVE = """
            unit | year | x  | size | @group
            a    | 2020 | 10 | 2    | east
            b    | 2020 | 20 | 0    | east
            c    | 2020 |    | 5    | west
            d    | 2020 | 30 | 10   | west
            e    | 2020 | 60 |      | west
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    denominator: size                                         | DENOMINATE | 5 . . 3 .
                    denominator: {indicator: size, per: 10}                   | DENOMINATE | 50 . . 30 .
                    impute: mean                                              | IMPUTE     | 10 20 30 30 60
                    impute: median                                            | IMPUTE     | 10 20 25 30 60
                    impute: {method: group_mean, group: group}                | IMPUTE     | 10 20 45 30 60
                    impute: {method: group_median, group: group}              | IMPUTE     | 10 20 45 30 60
                    impute: last_value                                        | IMPUTE     | 10 20 . 30 60
                    transform: [cap: 25, add: 1]                              | TRANSFORM  | 11 21 . 26 26
                    transform: [floor: 20, multiply: 2, divide: 4]            | TRANSFORM  | 10 10 . 15 30
                    transform: [add: -10, log]                                | TRANSFORM  | . 2.302585 . 2.995732 3.912023
                    transform: [power: 2, square_root, negate, round: -1]     | TRANSFORM  | -10 -20 . -30 -60
                    normalise: {method: min_max, range: [0, 100]}             | NORMALISE  | 0 20 . 40 100
                    'normalise: min_max, direction: lower'                    | NORMALISE  | 1 0.8 . 0.6 0
                    normalise: {method: z_score, mean: 100, deviation: 10}    | NORMALISE  | 90.741799 95.370900 . 100 113.887301
                    normalise: rank                                           | NORMALISE  | 1 2 . 3 4
                    'normalise: rank, direction: lower'                       | NORMALISE  | 4 3 . 2 1
                    normalise: percentile                                     | NORMALISE  | 0 0.333333 . 0.666667 1
                    normalise: {method: goalposts, goalposts: [20, 40]}       | NORMALISE  | 0 0 . 0.5 1
                    normalise: {method: goalposts, goalposts: [20, 40], outside: extend} | NORMALISE | -0.5 0 . 0.5 2
                    'normalise: {method: goalposts, goalposts: [20, 40]}, direction: lower' | NORMALISE | 1 1 . 0.5 0
                    'transform: [log], normalise: {method: goalposts, goalposts: [10, 1000]}' | NORMALISE | 0 0.150515 . 0.238561 0.389076
                    normalise: {method: distance_to_target, target: 110}      | NORMALISE  | 0 0.1 . 0.2 0.5
                    'normalise: {method: distance_to_target, target: 10}, direction: lower' | NORMALISE | 1 0.8 . 0.6 0
                    normalise: {method: distance_to_reference, reference: d}  | NORMALISE  | 0 0.5 . 1 2.5
                    normalise: distance_to_maximum                            | NORMALISE  | 0 0.2 . 0.4 1
                    normalise: {method: ratio_to_target, target: 20}          | NORMALISE  | 0.5 1 . 1.5 3
                    'normalise: {method: ratio_to_target, target: 20}, direction: lower' | NORMALISE | 2 1 . 0.666667 0.333333
                    normalise: {method: ratio_to_reference, reference: b}     | NORMALISE  | 0.5 1 . 1.5 3
                    normalise: ratio_to_maximum                               | NORMALISE  | 0.166667 0.333333 . 0.5 1
                    normalise: {method: distance_to_reference, reference: z}  | NORMALISE  | . . . . .
                    normalise: {method: min_max, over: 2019}                  | NORMALISE  | . . . . .
                    """)
    void aStepDoesWhatItsNameSays(String options, IndexStep step, String expected) {
        String way = options.contains("direction") ? "" : "direction: higher, ";
        String yaml = SIMPLE.replace("direction: higher, OPTIONS", way + options);
        StageFigures figures = new IndexComputation(SampleIndex.of(yaml), SampleIndex.panel(FIVE))
                .figures(Optional.empty(), Optional.of(step));
        String[] cells = expected.split(" ");
        for (int row = 0; row < cells.length; row++) {
            if (cells[row].equals(".")) {
                assertThat(figures.figure(0, row)).as("row %d", row).isNaN();
            } else {
                assertThat(figures.figure(0, row))
                        .as("row %d", row)
                        .isCloseTo(Double.parseDouble(cells[row]), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 3, 1e9 + 0.7})
    void equalValuesHaveNoZScoreWhateverTheirMeanIsRoundedTo(double value) {
        String row = "| 2020 | " + value + "\n";

        assertThat(SampleIndex.scores("""
                        index: sample
                        steps: [normalise: z_score, aggregate: arithmetic]
                        tree: {parts: [{indicator: x, direction: higher}]}
                        """, "unit | year | x\na " + row + "b " + row + "c " + row))
                .filteredOn(score -> score.nodeCode().equals("x"))
                .extracting(IndexScore::scoreReason)
                .containsOnly(ScoreReason.NORMALISATION_UNDEFINED);
    }

    /** One that is better than all three of the year that is frozen has no more of them below it than there are. */
    @Test
    void aPercentileIsNeverAboveOne() {
        String yaml = SIMPLE.replace("OPTIONS", "normalise: {method: percentile, over: 2019, range: [0, 100]}");
        StageFigures figures = new IndexComputation(SampleIndex.of(yaml), SampleIndex.panel("""
                        unit | year | x
                        a    | 2019 | 1
                        b    | 2019 | 2
                        c    | 2019 | 3
                        a    | 2020 | 4
                        b    | 2020 | 3
                        c    | 2020 | 1.5
                        """))
                .figures(Optional.empty(), Optional.of(IndexStep.NORMALISE));

        assertThat(IntStream.range(0, 6).mapToObj(row -> figures.figure(0, row)))
                .containsExactly(0.0, 50.0, 100.0, 100.0, 100.0, 50.0);
    }

    /** The mean of three tenths, and a tenth of three times three, are a tenth but for the last digit. */
    @ParameterizedTest
    @CsvSource({
        "rank,                1.0",
        "percentile,          0.0",
        "min_max,             NaN",
        "z_score,             NaN",
        "distance_to_maximum, NaN"
    })
    void valuesThatAreEqualButForTheLastDigitAreEqual(String method, double expected) {
        String yaml = SIMPLE.replace("OPTIONS", "impute: mean, transform: [multiply: 3], normalise: " + method);
        StageFigures figures = new IndexComputation(SampleIndex.of(yaml), SampleIndex.panel("""
                        unit | year | x
                        a    | 2020 | 0.1
                        b    | 2020 | 0.10000000000000002
                        c    | 2020 | 0.1
                        d    | 2020 |
                        """))
                .figures(Optional.empty(), Optional.of(IndexStep.NORMALISE));

        assertThat(IntStream.range(0, 4).mapToObj(row -> figures.figure(0, row)))
                .containsOnly(expected);
    }

    @Test
    void theLastValueIsThatOfTheLastYearThatHasOne() {
        String yaml = SIMPLE.replace("OPTIONS", "impute: last_value");
        IndexPanel panel = SampleIndex.panel("""
                unit | year | x
                a    | 2018 | 1
                a    | 2019 | 2
                a    | 2021 |
                b    | 2021 |
                """);
        StageFigures figures = new IndexComputation(SampleIndex.of(yaml), panel)
                .figures(Optional.empty(), Optional.of(IndexStep.IMPUTE));

        assertThat(figures.figure(0, 2)).isEqualTo(2);
        assertThat(figures.isImputed(0, 2)).isTrue();
        assertThat(figures.figure(0, 3)).isNaN();
        assertThat(figures.isImputed(0, 1)).isFalse();
    }

    @Test
    void outliersAreWinsorisedUpToTheLimitAndThenTransformed() {
        String outliers = """
                unit | year | x
                a | 2020 | 1
                b | 2020 | 2
                c | 2020 | 3
                d | 2020 | 4
                e | 2020 | 5
                f | 2020 | 6
                g | 2020 | 7
                h | 2020 | 8
                i | 2020 | 9
                j | 2020 | 10
                k | 2020 | 30
                l | 2020 | 100
                """;
        StageFigures two = treated(outliers, "{method: winsorise, points: 2}");
        StageFigures none = treated(outliers, "{method: winsorise, points: 0, otherwise: log_shifted}");

        assertThat(two.figure(0, 11)).isEqualTo(30);
        assertThat(two.figure(0, 10)).isEqualTo(30);
        assertThat(two.treated()).singleElement().satisfies(entry -> {
            assertThat(entry.changed()).containsExactly(new TreatedIndicator.Change("l", 100, 30));
            assertThat(entry.skewnessBefore()).isGreaterThan(2);
            assertThat(Math.abs(entry.skewnessAfter()) <= 2 || entry.kurtosisAfter() <= 3.5)
                    .isTrue();
        });
        assertThat(none.figure(0, 0)).isCloseTo(Math.log(0.99), within(1e-12));
        assertThat(none.treated())
                .singleElement()
                .satisfies(entry -> assertThat(entry.changed()).isEmpty());
    }

    private static final String TWO_YEARS = """
            unit | year | x  | size | @group
            a    | 2019 | 10 | 5    | east
            b    | 2019 | 20 | 4    |
            c    | 2019 | 7  |      | west
            a    | 2020 |    | 2    | east
            b    | 2020 |    | 1    |
            c    | 2020 | 60 | 3    | west
            d    | 2020 | 1  | 1    | east
            e    | 2020 | 40 | 1    | west
            a    | 2021 | 33 | 1    | east
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            denominator: size                            | DENOMINATE | 2 5 . . . 20 1 40 33
            denominator: {indicator: size, year: 2020}   | DENOMINATE | 5 20 2.333333 . . 20 1 40 16.5
            denominator: {indicator: size, year: 2018}   | DENOMINATE | . . . . . . . . .
            impute: last_value                           | IMPUTE     | 10 20 7 10 20 60 1 40 33
            impute: median                               | IMPUTE     | 10 20 7 40 40 60 1 40 33
            impute: {method: group_mean, group: group}   | IMPUTE     | 10 20 7 1 . 60 1 40 33
            normalise: {method: min_max, over: 2019}     | NORMALISE  | 0.230769 1 0 . . 4.076923 -0.461538 2.538462 2
            normalise: {method: min_max, over: all_years} | NORMALISE | 0.152542 0.322034 0.101695 . . 1 0 0.661017 0.542373
            normalise: {method: goalposts, goalposts: [0, 50], over: 2015} | NORMALISE | 0.2 0.4 0.14 . . 1 0.02 0.8 0.66
            normalise: {method: rank, over: 2015}        | NORMALISE  | . . . . . . . . .
            normalise: {method: rank, over: 2019}        | NORMALISE  | 2 3 1 . . 4 1 4 4
            normalise: {method: distance_to_reference, reference: a, over: 2019} | NORMALISE | 1 4.333333 0 . . 17.666667 -2 11 8.666667
            normalise: {method: ratio_to_reference, reference: c} | NORMALISE | 1.428571 2.857143 1 . . 1 0.016667 0.666667 .
            """)
    void yearsAndGroupsAreKeptApart(String options, IndexStep step, String expected) {
        StageFigures figures = new IndexComputation(
                        SampleIndex.of(SIMPLE.replace("OPTIONS", options)), SampleIndex.panel(TWO_YEARS))
                .figures(Optional.empty(), Optional.of(step));
        String[] cells = expected.split(" ");
        for (int row = 0; row < cells.length; row++) {
            double figure = figures.figure(0, row);
            if (cells[row].equals(".")) {
                assertThat(figure).as("row %d", row).isNaN();
            } else {
                assertThat(figure).as("row %d", row).isCloseTo(Double.parseDouble(cells[row]), within(1e-6));
            }
        }
    }

    @Test
    void outliersAreThoseOfTheirYear() {
        String table = column("1 2 3 4 101").replace("2020", "2019")
                + column("11 12 13 14 15 111").lines().skip(1).collect(Collectors.joining("\n"));
        StageFigures found = treated(table, "{method: winsorise, points: 1}");

        assertThat(found.figure(0, 4)).isEqualTo(4);
        assertThat(found.figure(0, 10)).isEqualTo(15);
        assertThat(found.treated()).extracting(TreatedIndicator::year).containsExactly(2019, 2020);
        assertThat(found.treated())
                .extracting(TreatedIndicator::changed)
                .containsExactly(
                        List.of(new TreatedIndicator.Change("e", 101, 4)),
                        List.of(new TreatedIndicator.Change("f", 111, 15)));
    }

    @Test
    void evenTheMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        StageFigures found = new IndexComputation(
                        SampleIndex.of(SIMPLE.replace("OPTIONS", "impute: median")),
                        SampleIndex.panel(
                                "unit | year | x\na | 2020 | 9\nb | 2020 | 1\nc | 2020 | 4\nd | 2020 | 2\ne | 2020 |\n"))
                .figures(Optional.empty(), Optional.of(IndexStep.IMPUTE));

        assertThat(found.figure(0, 4)).isEqualTo(3);
    }

    private static String column(String figures) {
        StringBuilder table = new StringBuilder("unit | year | x\n");
        char unit = 'a';
        for (String figure : figures.split(" ")) {
            table.append(unit++).append(" | 2020 | ").append(figure).append('\n');
        }
        return table.toString();
    }

    /** The fallbacks are of all figures as they were, from 1 to 101: a hundredth of the range is 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3 4 101     | points: 1, otherwise: none         | 1 2 3 4 4
            1 2 3 4 101     | points: 0, otherwise: none         | 1 2 3 4 101
            1 2 3 4 101     | points: 0, otherwise: log          | 0 0.693147 1.098612 1.386294 4.615121
            0 2 3 4 101     | points: 0, otherwise: log          | 0 2 3 4 101
            1 2 3 4 101     | points: 0, otherwise: log_shifted  | 0 0.693147 1.098612 1.386294 4.615121
            1 2 3 4 101     | points: 0, otherwise: log_shifted_by_one | 0 0.693147 1.098612 1.386294 4.615121
            2 3 4 5 202     | points: 0, otherwise: log_shifted  | 0.693147 1.098612 1.386294 1.609438 5.308268
            2 3 4 5 202     | points: 0, otherwise: log_shifted_by_one | 0 0.693147 1.098612 1.386294 5.303305
            1 2 3 4 101     | points: 0, otherwise: log_reflected | 0 0.693147 1.098612 1.386294 4.615121
            1 98 99 100 101 | points: 0, otherwise: log_reflected | -4.615121 -1.386294 -1.098612 -0.693147 0
            1 98 99 100 101 | points: 1, otherwise: none         | 98 98 99 100 101
            1 2 2 3 101     | points: 1, beyond: either, otherwise: none | 1 2 2 3 3
            -5 0 0 0 5      | points: 1, beyond: either, kurtosis: 1.9, otherwise: none | -5 0 0 0 0
            -5 0 0 0 5      | points: 1, beyond: either, kurtosis: 2, otherwise: none   | -5 0 0 0 5
            -5 0 0 0 5      | points: 1, beyond: both, kurtosis: 1.9, otherwise: none   | -5 0 0 0 5
            0 0 0 9 9       | points: 5, beyond: either, skewness: 0.6, otherwise: none | 0 0 0 0 0
            1 2 101         | points: 1, beyond: either, skewness: 0, otherwise: none   | 1 2 101
            7 7 7 7 7       | points: 1, beyond: either, skewness: 0, kurtosis: 0, otherwise: none | 7 7 7 7 7
            1 1 1 101 101 1 1 1 1 1 | points: 2, skewness: 1, kurtosis: 1, otherwise: none | 1 1 1 1 1 1 1 1 1 1
            """)
    void outliersAreSetToTheNextFigureUntilNoneIsLeft(String figures, String treatment, String expected) {
        StageFigures found = treated(column(figures), "{method: winsorise, " + treatment + "}");

        String[] cells = expected.split(" ");
        for (int row = 0; row < cells.length; row++) {
            assertThat(found.figure(0, row)).as("row %d", row).isCloseTo(Double.parseDouble(cells[row]), within(1e-6));
        }
    }

    /** By the formulas of spreadsheets, SKEW and KURT. */
    @Test
    void theLogTellsSkewnessAndKurtosisOfTheSample() {
        StageFigures found =
                treated(column("1 2 2 3 7 3"), "{method: winsorise, points: 1, beyond: either, skewness: 1}");

        assertThat(found.treated()).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("x");
            assertThat(entry.year()).isEqualTo(2020);
            assertThat(entry.changed()).containsExactly(new TreatedIndicator.Change("e", 7, 3));
            assertThat(entry.skewnessBefore()).isCloseTo(1.7552379483839309, within(1e-9));
            assertThat(entry.kurtosisBefore()).isCloseTo(3.657024793388425, within(1e-9));
        });
    }

    private static StageFigures treated(String table, String treatment) {
        return new IndexComputation(
                        SampleIndex.of(SIMPLE.replace("OPTIONS", "treat: " + treatment)), SampleIndex.panel(table))
                .figures(Optional.empty(), Optional.of(IndexStep.TREAT));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    HIGHER, COMPETITION, 1 2 2 4
                    HIGHER, DENSE,       1 2 2 3
                    HIGHER, MODIFIED,    1 3 3 4
                    HIGHER, ORDINAL,     1 2 3 4
                    HIGHER, FRACTIONAL,  1 2.5 2.5 4
                    LOWER,  COMPETITION, 4 2 2 1
                    LOWER,  DENSE,       3 2 2 1
                    LOWER,  ORDINAL,     4 2 3 1
                    """)
    void tiesAreRankedAsTheMethodSays(Direction better, RankRules.Ties ties, String expected) {
        RankRules rules = new RankRules(better, ties, 1, RoundingMode.HALF_UP, 2);
        double[] ranks = ScoreRanking.ranks(rules, new double[] {0.9, 0.52, 0.48, 0.1, Double.NaN});

        assertThat(Arrays.copyOf(ranks, 4))
                .containsExactly(Arrays.stream(expected.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
        assertThat(ranks[4]).isNaN();
    }

    private static final String TWO = """
            index: two
            steps: [normalise: none, aggregate: {method: METHOD, coverage: {share: SHARE}}]
            rank: {minimum: 3}
            profile: {count: 1}
            tree:
              parts: [{indicator: x, direction: higher}, {indicator: y, direction: higher}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    arithmetic | 1   | 2 8  | 5
                    geometric  | 1   | 2 8  | 4
                    harmonic   | 1   | 2 8  | 3.2
                    geometric  | 1   | 0 8  | 0
                    harmonic   | 1   | 0 8  | 0
                    geometric  | 1   | -1 8 | BELOW_ZERO
                    arithmetic | 1   | -1 8 | 3.5
                    arithmetic | 1   | . 8  | COVERAGE_TOO_LOW
                    arithmetic | 0.5 | . 8  | 8
                    arithmetic | 0   | . .  | VALUE_MISSING
                    """)
    void partsBecomeAScoreOrAReason(String method, String share, String values, String expected) {
        String[] cells = values.replace(".", "").split(" ", -1);
        List<IndexScore> scores = SampleIndex.scores(
                TWO.replace("METHOD", method).replace("SHARE", share), """
                unit | year | x | y
                a | 2020 | %s | %s
                b | 2020 | 1 | 1
                """.formatted(cells[0], cells[1]));
        IndexScore score = SampleIndex.score(scores, "a", 2020, "two");

        if (expected.matches("[A-Z_]+")) {
            assertThat(score.scoreReason()).isEqualTo(ScoreReason.valueOf(expected));
            assertThat(score.rankReason()).isEqualTo(RankReason.VALUE_MISSING);
        } else {
            assertThat(Objects.requireNonNull(score.score())).isCloseTo(Double.parseDouble(expected), within(1e-12));
            assertThat(score.rankReason()).isEqualTo(RankReason.TOO_FEW_DISTRICTS);
        }
    }

    @Test
    void strengthsWeaknessesAndTheEffectOfAPartAreTold() {
        List<IndexScore> scores =
                SampleIndex.scores(TWO.replace("METHOD", "arithmetic").replace("SHARE", "1"), """
                unit | year | x | y
                a | 2020 | 9 | 1
                b | 2020 | 5 | 4
                c | 2020 | 4 | 3
                d | 2020 | 1 | 2
                """);

        assertThat(SampleIndex.score(scores, "a", 2020, "x").profile()).isEqualTo(Profile.STRENGTH);
        assertThat(SampleIndex.score(scores, "a", 2020, "y").profile()).isEqualTo(Profile.WEAKNESS);
        assertThat(SampleIndex.score(scores, "a", 2020, "two").rank()).isEqualTo(1);
        assertThat(SampleIndex.score(scores, "a", 2020, "x").rankWithout()).isEqualTo(4);
        assertThat(SampleIndex.score(scores, "a", 2020, "x").contribution()).isEqualTo(4.5);
    }
}
