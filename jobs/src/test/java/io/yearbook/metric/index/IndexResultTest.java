package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.catalog.index.IndexStep;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.model.ScoreReason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an index says beside its scores: what they rest on, what they are made of, and how far ranks can be trusted. */
class IndexResultTest {

    private static final double NOISE = 1e-9;

    /** A dimension that is tripled and counts a quarter, and an indicator that counts three. */
    private static final String NESTED = """
            index: nested
            steps: [impute: IMPUTE, normalise: none, aggregate: METHOD]
            rank: {minimum: 2}
            tree:
              parts:
                - code: d
                  transform: [multiply: 3]
                  parts: [{indicator: x, direction: higher}, {indicator: z, direction: higher}]
                - {indicator: y, direction: higher, weight: 3}
            """;

    private static List<IndexScore> nested(String method, String imputation, String table) {
        return SampleIndex.scores(
                NESTED.replace("METHOD", method).replace("IMPUTE", imputation), "unit | year | x | z | y\n" + table);
    }

    private static IndexScore of(List<IndexScore> scores, int year, String node) {
        return SampleIndex.score(scores, "a", year, node);
    }

    private static void assertNumber(@Nullable Double found, @Nullable Double expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(Objects.requireNonNull(found)).isCloseTo(expected, within(NOISE));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | 4 | 5 | 9   | 6    | 0.75 | 1.5  | 3.75
            2 |   | 5 | 6   | 5.25 | 1.5  |      | 3.75
              |   | 5 |     | 5    |      |      | 5
            """)
    void contributionsGoThroughTheFunctionOfADimension(
            @Nullable Double x,
            @Nullable Double z,
            double y,
            @Nullable Double d,
            double whole,
            @Nullable Double ofX,
            @Nullable Double ofZ,
            double ofY) {
        List<IndexScore> scores = nested(
                "arithmetic",
                "none",
                "a | 2020 | %s | %s | %s\n".formatted(cell(x), cell(z), y) + "b | 2020 | 1 | 1 | 1\n");

        assertNumber(of(scores, 2020, "d").score(), d);
        assertNumber(of(scores, 2020, "nested").score(), whole);
        assertNumber(of(scores, 2020, "nested").contribution(), whole);
        assertNumber(of(scores, 2020, "x").contribution(), ofX);
        assertNumber(of(scores, 2020, "z").contribution(), ofZ);
        assertNumber(of(scores, 2020, "y").contribution(), ofY);
    }

    private static String cell(@Nullable Double figure) {
        return figure == null ? "" : figure.toString();
    }

    /** What a new part brings, less what the weight of the others loses by it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arithmetic | '1,1,1' | '3,1,1' | 0.75  | 0     | 0
            arithmetic | '2,,1'  | '2,4,1' | -0.75 | 1.5   | 0
            arithmetic | '2,4,1' | '2,,1'  | 0.75  | -1.5  | 0
            arithmetic | '1,1,1' | '1,1,5' | 0     | 0     | 3
            geometric  | '0,4,4' | ',4,4'  | 0     | 3     | 0
            """)
    void whatPartsBringAndTakeSumsToTheChange(
            String inner, String before, String now, double ofX, double ofZ, double ofY) {
        List<IndexScore> scores = SampleIndex.scores(
                NESTED.replace("IMPUTE", "none")
                        .replace("METHOD", "arithmetic")
                        .replace("- code: d", "- code: d\n      aggregate: " + inner),
                "unit | year | x | z | y\na | 2020 | %s\na | 2021 | %s\n"
                        .formatted(before.replace(",", " | "), now.replace(",", " | ")));

        assertNumber(of(scores, 2021, "x").contributionToChange(), ofX);
        assertNumber(of(scores, 2021, "z").contributionToChange(), ofZ);
        assertNumber(of(scores, 2021, "y").contributionToChange(), ofY);
        assertNumber(of(scores, 2021, "nested").contributionToChange(), ofX + ofZ + ofY);
        assertNumber(of(scores, 2021, "nested").scoreChange(), ofX + ofZ + ofY);
    }

    @Test
    void anIndexThatHadNoScoreTheYearBeforeHasNoContributionsToItsChange() {
        List<IndexScore> scores = SampleIndex.scores(
                NESTED.replace("IMPUTE", "none").replace("METHOD", "{method: arithmetic, coverage: {share: 1}}"),
                "unit | year | x | z | y\na | 2020 | 1 | 1 | \na | 2021 | 2 | 2 | 2\n");

        assertThat(of(scores, 2021, "nested").contributionToChange()).isNull();
        assertThat(of(scores, 2021, "x").contributionToChange()).isNull();
        assertThat(of(scores, 2021, "x").scoreChange()).isEqualTo(1);
        assertThat(of(scores, 2020, "x").contribution()).isNull();
    }

    /** Of the two figures of d one is imputed; d counts a quarter. */
    @Test
    void theShareOfImputedFiguresIsWeighed() {
        List<IndexScore> scores =
                nested("arithmetic", "mean", "a | 2020 | | 4 | 5\nb | 2020 | 2 | 2 | \nc | 2020 | 3 | | 1\n");

        assertNumber(of(scores, 2020, "x").imputed(), 1.0);
        assertNumber(of(scores, 2020, "z").imputed(), 0.0);
        assertNumber(of(scores, 2020, "d").imputed(), 0.5);
        assertNumber(of(scores, 2020, "nested").imputed(), 0.125);
        assertNumber(SampleIndex.score(scores, "b", 2020, "nested").imputed(), 0.75);
        assertNumber(of(scores, 2020, "x").figure(), 2.5);
        assertThat(of(scores, 2020, "d").figure()).isNull();
    }

    @Test
    void theShareOfImputedFiguresIsThatOfWhatIsKnown() {
        List<IndexScore> scores = SampleIndex.scores(
                NESTED.replace("IMPUTE", "last_value").replace("METHOD", "arithmetic"),
                "unit | year | x | z | y\na | 2020 | 1 | | 2\na | 2021 | | | 2\n");

        assertNumber(of(scores, 2021, "d").imputed(), 1.0);
        assertNumber(of(scores, 2021, "nested").imputed(), 0.25);
        assertThat(of(scores, 2021, "z").imputed()).isNull();
        assertThat(of(scores, 2021, "z").coverage()).isZero();
        assertThat(of(scores, 2021, "x").coverage()).isEqualTo(1);
        assertThat(of(scores, 2021, "d").coverage()).isEqualTo(0.5);
    }

    @Test
    void scoresThatAreGivenAreRankedAndThoseThatAreNotHaveAReason() {
        IndexPanel given = SampleIndex.panel("""
                unit | year | nested | d | x | z | y
                a    | 2020 | 5      |   | 1 | 1 | 1
                b    | 2020 | 7      | 3 | 1 | 1 | 1
                """);
        List<IndexScore> scores = new IndexComputation(
                        SampleIndex.of(NESTED.replace("IMPUTE", "none").replace("METHOD", "arithmetic")), given)
                .result(Optional.of(IndexStep.AGGREGATE))
                .scores();

        assertThat(of(scores, 2020, "nested").rank()).isEqualTo(2);
        assertThat(of(scores, 2020, "nested").coverage()).isEqualTo(1);
        assertThat(of(scores, 2020, "d").scoreReason()).isEqualTo(ScoreReason.VALUE_MISSING);
        assertThat(of(scores, 2020, "d").coverage()).isZero();
        assertThat(of(scores, 2020, "nested").imputed()).isNull();
        assertThat(of(scores, 2020, "x").figure()).isNull();
    }

    private static final String SCALED = """
            index: scaled
            steps: [denominate, impute: mean, transform, normalise: {method: min_max, range: [0, 10]}, aggregate: arithmetic]
            tree:
              parts: [{indicator: x, code: density, direction: higher, denominator: size, transform: [multiply: 2]}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       | density | 5 2.5 0 10
            DENOMINATE | density | 5 2.5 0 10
            NORMALISE  | density | 2 1 0 4
            NORMALISE  | x       | 2 1 0 4
            """)
    void stepsGoOnFromDataThatHaveSomeBehindThem(@Nullable IndexStep done, String column, String expected) {
        String x = done == null
                ? "2 | 2\nb | 2020 | 3 | 6\nc | 2020 | 0 | 9\nd | 2020 | 8 | 4"
                : "2 | 9\nb | 2020 | 1 | 9\nc | 2020 | 0 | 9\nd | 2020 | 4 | 9";
        IndexPanel panel =
                SampleIndex.panel("unit | year | %s | size\na | 2020 | %s\n".formatted(done == null ? "x" : column, x));
        IndexComputation computation = new IndexComputation(SampleIndex.of(SCALED), panel);

        String[] scores = expected.split(" ");
        List<IndexScore> found = computation.result(Optional.ofNullable(done)).scores();
        for (int unit = 0; unit < scores.length; unit++) {
            IndexScore score = SampleIndex.score(found, String.valueOf((char) ('a' + unit)), 2020, "density");
            assertNumber(score.score(), Double.valueOf(scores[unit]));
        }
        double figure = Objects.requireNonNull(
                SampleIndex.score(found, "d", 2020, "density").figure());
        assertThat(figure).isEqualTo(done == IndexStep.NORMALISE ? 4 : done == null ? 4 : 8);
    }

    private static final String PAIR = """
            index: pair
            steps: [normalise: none, aggregate: {method: METHOD, coverage: {count: COUNT}}]
            rank: {minimum: 2}
            uncertainty: {seed: 4, replicates: 400, VARIED}
            tree:
              parts: [{indicator: x, direction: higher}, {indicator: y, direction: higher}]
            """;

    private static List<IndexScore> pair(String method, int count, String varied, String table) {
        return SampleIndex.scores(
                PAIR.replace("METHOD", method)
                        .replace("COUNT", String.valueOf(count))
                        .replace("VARIED", varied),
                "unit | year | x | y\n" + table);
    }

    @Test
    void aZeroThatIsLeftOutNoLongerMakesAGeometricMeanZero() {
        List<IndexScore> scores =
                pair("geometric", 1, "weights: 0", "a | 2020 | 0 | 9\nb | 2020 | 4 | 4\nc | 2020 | 1 | 1\n");

        assertThat(of(scores, 2020, "pair").rank()).isEqualTo(3);
        assertThat(of(scores, 2020, "x").rankWithout()).isEqualTo(1);
        assertThat(of(scores, 2020, "y").rankWithout()).isEqualTo(3);
    }

    @Test
    void whatIsLeftOutIsNotAskedForButWhatNothingRemainsOfHasNoRank() {
        List<IndexScore> both =
                pair("arithmetic", 2, "weights: 0", "a | 2020 | 1 | 9\nb | 2020 | 4 | 4\nc | 2020 | 5 | 1\n");
        List<IndexScore> one =
                pair("arithmetic", 1, "weights: 0", "a | 2020 | 1 | \nb | 2020 | 4 | 4\nc | 2020 | 5 | 1\n");

        assertThat(of(both, 2020, "x").rankWithout()).isEqualTo(1);
        assertThat(of(both, 2020, "y").rankWithout()).isEqualTo(3);
        assertThat(of(one, 2020, "x").rankWithout()).isNull();
        assertThat(of(one, 2020, "y").rankWithout()).isEqualTo(3);
    }

    /** a is first while its weight is more than a share of the other; a fifth up and down makes two thirds of it at least. */
    @ParameterizedTest(name = "second to a at {0} tenths: rank {1} to {2}")
    @CsvSource({"6.5, 1, 1", "8, 1, 2", "9, 1, 2"})
    void weightsVaryByTheSpreadAndNoMore(double other, double low, double high) {
        List<IndexScore> scores = pair(
                "arithmetic",
                1,
                "weights: 0.2",
                "a | 2020 | 10 | 0\nb | 2020 | 0 | %s\nc | 2020 | 0 | 0\n".formatted(other));

        assertThat(of(scores, 2020, "pair").rankLow()).isEqualTo(low);
        assertThat(of(scores, 2020, "pair").rankHigh()).isEqualTo(high);
        assertThat(of(scores, 2020, "pair").rankMedian()).isEqualTo(1);
        assertThat(of(scores, 2020, "x").rankLow()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [min_max]                                                         | true
            [min_max, rank, {method: distance_to_reference, reference: z}]    | true
            [rank, {method: distance_to_reference, reference: y}, {method: distance_to_reference, reference: z}] | false
            """)
    void anIntervalNeedsHalfOfTheRandomIndices(String alternatives, boolean given) {
        List<IndexScore> scores = pair(
                "arithmetic",
                1,
                "normalise: " + alternatives,
                "a | 2020 | 9 | 9\nb | 2020 | 5 | 5\nc | 2020 | 1 | 1\nd | 2020 | | \n");

        assertThat(of(scores, 2020, "pair").rankHigh()).isEqualTo(given ? 1.0 : null);
        assertThat(SampleIndex.score(scores, "c", 2020, "pair").rankLow()).isEqualTo(given ? 3.0 : null);
        assertThat(SampleIndex.score(scores, "d", 2020, "pair").rankLow()).isNull();
    }

    private static final String SIX = """
            index: six
            steps: [impute: last_value, normalise: none, aggregate: arithmetic]
            rank: {minimum: 2, better: BETTER}
            profile: {count: 5}
            tree:
              parts:
                - {indicator: p, direction: higher}
                - {indicator: q, direction: higher}
                - {indicator: r, direction: higher}
                - {indicator: s, direction: higher}
                - {indicator: t, direction: higher}
                - {indicator: u, direction: higher}
            """;

    /** Shares of others that are below, half of those level: of a 1, 3/4, 5/8, 1/2, 1/8, 0. A third of six are two. */
    @ParameterizedTest
    @CsvSource({"higher, p q, u t", "lower, u t, p q"})
    void aThirdOfTheIndicatorsAreStrengthsOrWeaknessesAndNoneInTheMiddle(
            String better, String strengths, String weaknesses) {
        List<IndexScore> scores = SampleIndex.scores(SIX.replace("BETTER", better), """
                unit | year | p | q | r | s | t | u
                a    | 2020 | 9 | 5 | 5 | 5 | 5 | 1
                b    | 2020 | 1 | 1 | 1 | 1 | 5 | 2
                c    | 2020 | 2 | 2 | 2 | 2 | 6 | 3
                d    | 2020 | 3 | 3 | 5 | 6 | 7 | 4
                e    | 2020 | 4 | 6 | 9 | 7 | 8 | 5
                """);

        assertThat(profiled(scores, Profile.STRENGTH)).containsExactlyInAnyOrder(strengths.split(" "));
        assertThat(profiled(scores, Profile.WEAKNESS)).containsExactlyInAnyOrder(weaknesses.split(" "));
    }

    private static List<String> profiled(List<IndexScore> scores, Profile profile) {
        return scores.stream()
                .filter(score -> score.unitCode().equals("a") && score.year() == 2020 && score.profile() == profile)
                .map(IndexScore::nodeCode)
                .toList();
    }

    @Test
    void whatIsInTheMiddleOrImputedOrAloneIsNeither() {
        List<IndexScore> scores = SampleIndex.scores(SIX.replace("BETTER", "higher"), """
                unit | year | p | q | r | s | t | u
                a    | 2019 | 9 | 1 | 1 | 1 | 1 | 1
                a    | 2020 |   | 5 | 5 | 5 | 5 | 5
                b    | 2020 | 1 | 5 | 1 | 4 |   | 5
                c    | 2020 | 2 | 5 | 9 | 6 |   |
                """);

        assertThat(profiled(scores, Profile.STRENGTH)).isEmpty();
        assertThat(profiled(scores, Profile.WEAKNESS)).isEmpty();
    }
}
