package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.model.IndexScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every index, over random panels of three years with missing figures. */
class IndexLawsTest {

    private static final double NOISE = 1e-9;
    private static final List<String> COLUMNS = List.of("a", "b", "c", "d", "e");
    private static final List<String> METHODS = List.of(
            "min_max, range: [1, 100]",
            "min_max, range: [1, 100], over: all_years",
            "z_score, mean: 100, deviation: 10",
            "rank",
            "percentile, range: [10, 100]",
            "distance_to_maximum, range: [1, 2]");
    private static final List<String> AGGREGATIONS = List.of("arithmetic", "geometric", "harmonic");

    /** A definition, and figures of all columns by unit and year. */
    private record Case(Map<String, String> words, TreeMap<UnitYear, double[]> figures) {

        Case with(String word, String value) {
            Map<String, String> changed = new HashMap<>(words);
            changed.put(word, value);
            return new Case(changed, figures);
        }

        String yaml() {
            String yaml = """
                    index: law
                    steps: [impute: IMPUTE, normalise: {method: METHOD}, aggregate: {method: OUTER, coverage: {share: 0.3}}]
                    rank: {minimum: 2}
                    uncertainty: {seed: 11, replicates: 40, weights: 0.5, aggregate: [arithmetic, geometric]}
                    tree:
                      parts:
                        - code: left
                          aggregate: INNER
                          weight: 1.5
                          parts:
                            - {indicator: a, direction: WAY_A, weight: WEIGHT_A}
                            - {indicator: b, direction: lower, weight: WEIGHT_B}
                        - code: right
                          parts:
                            - {indicator: c, direction: higher}
                            - code: deep
                              parts: [{indicator: d, direction: higher}, {indicator: e, direction: higher}]
                    """;
            for (Map.Entry<String, String> word : words.entrySet()) {
                yaml = yaml.replace(word.getKey(), word.getValue());
            }
            return yaml;
        }

        List<IndexScore> scores(List<UnitYear> order) {
            Map<String, double[]> columns = new TreeMap<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                int place = column;
                columns.put(
                        COLUMNS.get(column),
                        order.stream()
                                .mapToDouble(row -> Objects.requireNonNull(figures.get(row))[place])
                                .toArray());
            }
            IndexDefinition index = SampleIndex.of(yaml());
            return new IndexComputation(index, new IndexPanel(order, columns, Map.of(), Map.of()))
                    .result()
                    .scores();
        }

        List<IndexScore> scores() {
            return scores(List.copyOf(figures.keySet()));
        }

        Case scaled(double factor) {
            TreeMap<UnitYear, double[]> scaled = new TreeMap<>();
            figures.forEach((row, values) -> {
                double[] copy = values.clone();
                copy[0] = copy[0] * factor;
                scaled.put(row, copy);
            });
            return new Case(words, scaled);
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            TreeMap<UnitYear, double[]> figures = new TreeMap<>();
            for (int unit = 0; unit < 4 + random.nextInt(8); unit++) {
                for (int year = 2019; year <= 2021; year++) {
                    figures.put(
                            new UnitYear("u" + unit, year),
                            IntStream.range(0, COLUMNS.size())
                                    .mapToDouble(
                                            i -> random.nextInt(10) == 0 ? Double.NaN : 1 + random.nextInt(500) / 7.0)
                                    .toArray());
                }
            }
            Map<String, String> words = new HashMap<>();
            words.put("METHOD", METHODS.get(random.nextInt(METHODS.size())));
            words.put("OUTER", AGGREGATIONS.get(random.nextInt(3)));
            words.put("INNER", AGGREGATIONS.get(random.nextInt(3)));
            words.put("IMPUTE", random.nextBoolean() ? "none" : "last_value");
            words.put("WAY_A", "higher");
            words.put("WEIGHT_A", "2");
            words.put("WEIGHT_B", "3");
            cases.add(new Case(words, figures));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfRowsChangesNothing(Case law) {
        List<UnitYear> shuffled = new ArrayList<>(law.figures().keySet());
        Collections.shuffle(shuffled, new Random(1));

        assertThat(law.scores(shuffled)).isEqualTo(law.scores());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theUnitOfAnIndicatorChangesNoRank(Case law) {
        assertThat(ranks(law.scaled(10_000).scores())).isEqualTo(ranks(law.scores()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyTheProportionOfWeightsCounts(Case law) {
        Case doubled = law.with("WEIGHT_A", "4").with("WEIGHT_B", "6");

        assertThat(ranks(doubled.scores())).isEqualTo(ranks(law.scores()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reversingADirectionMirrorsTheRanksOfTheIndicator(Case law) {
        List<IndexScore> one = law.scores();
        List<IndexScore> other = law.with("WAY_A", "lower").scores();
        for (int i = 0; i < one.size(); i++) {
            IndexScore higher = one.get(i);
            IndexScore lower = other.get(i);
            if (higher.nodeCode().equals("a") && higher.rank() != null) {
                long level = one.stream()
                        .filter(score -> score.nodeCode().equals("a")
                                && score.year() == higher.year()
                                && Objects.equals(score.rank(), higher.rank()))
                        .count();
                assertThat(Objects.requireNonNull(lower.rank()))
                        .isEqualTo(Objects.requireNonNull(higher.ranked()) + 2 - level - higher.rank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void contributionsSumToTheScoreAndToItsChange(Case law) {
        List<IndexScore> scores = law.scores();
        for (IndexScore whole : scores) {
            if (whole.parentCode() == null && whole.score() != null) {
                List<IndexScore> indicators = scores.stream()
                        .filter(part -> part.unitCode().equals(whole.unitCode())
                                && part.year() == whole.year()
                                && COLUMNS.contains(part.nodeCode()))
                        .toList();
                double sum = indicators.stream()
                        .map(IndexScore::contribution)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(sum).isCloseTo(whole.score(), within(NOISE));
                if (whole.scoreChange() != null) {
                    double change = indicators.stream()
                            .map(IndexScore::contributionToChange)
                            .filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    assertThat(change).isCloseTo(whole.scoreChange(), within(NOISE));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void intervalsHoldTheRankAndAreTheSameEachTime(Case law) {
        List<IndexScore> scores = law.scores();

        assertThat(law.scores()).isEqualTo(scores);
        for (IndexScore score : scores) {
            if (score.parentCode() == null && score.rank() != null) {
                assertThat(score.rank())
                        .isBetween(Objects.requireNonNull(score.rankLow()), Objects.requireNonNull(score.rankHigh()));
            }
        }
    }

    /** A unit with half of its figures scores as one that has the rest at the level of these, not at 0. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMissingNeverCountsAsZero(Case law) {
        for (IndexScore score : law.scores()) {
            if (score.nodeCode().equals("left") && score.score() != null && score.coverage() < 1) {
                double known = law.scores().stream()
                        .filter(part -> part.unitCode().equals(score.unitCode())
                                && part.year() == score.year()
                                && "left".equals(part.parentCode())
                                && part.score() != null)
                        .mapToDouble(part -> Objects.requireNonNull(part.score()))
                        .sum();
                assertThat(score.score()).isCloseTo(known, within(NOISE));
            }
        }
    }

    private static List<String> ranks(List<IndexScore> scores) {
        return scores.stream()
                .map(score -> "%s %d %s %s".formatted(score.unitCode(), score.year(), score.nodeCode(), score.rank()))
                .toList();
    }
}
