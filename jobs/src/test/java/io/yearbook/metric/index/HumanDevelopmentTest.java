package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.yearbook.metric.index.PublishedFinding.Kind;
import io.yearbook.model.IndexScore;
import io.yearbook.model.ScoreReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An index like that of human development: capped goalposts, log income, geometric mean, ranks at three decimals. */
class HumanDevelopmentTest {

    private static final String DEFINITION = """
            index: hdi
            steps: [transform, normalise: min_max, aggregate: {method: geometric, coverage: {share: 1}}]
            rank: {ties: competition, decimals: 3, minimum: 2}
            tree:
              parts:
                - indicator: life
                  direction: higher
                  normalise: {method: goalposts, goalposts: [20, 85]}
                - code: education
                  aggregate: arithmetic
                  parts:
                    - {indicator: expected, direction: higher, normalise: {method: goalposts, goalposts: [0, 18]}}
                    - {indicator: mean, direction: higher, normalise: {method: goalposts, goalposts: [0, 15]}}
                - indicator: income
                  direction: higher
                  transform: [log]
                  normalise: {method: goalposts, goalposts: [100, 75000]}
            """;

    /** Indicators of five countries for 2021 as the Human Development Report 2021/22 states them. */
    private static final String COUNTRIES = """
            unit | year | life   | expected | mean   | income
            AUS  | 2021 | 84.527 | 21.055   | 12.727 | 49238.43
            CHE  | 2021 | 83.987 | 16.500   | 13.860 | 66933.00
            HKG  | 2021 | 85.473 | 17.278   | 12.226 | 62606.85
            ISL  | 2021 | 82.678 | 19.163   | 13.767 | 55782.05
            NOR  | 2021 | 83.234 | 18.185   | 13.004 | 64660.11
            """;

    @Test
    void scoresAndRanksAreThoseOfTheReport() {
        Map<String, String> found = index().stream()
                .collect(Collectors.toMap(
                        IndexScore::unitCode,
                        score -> BigDecimal.valueOf(Objects.requireNonNull(score.score()))
                                        .setScale(3, RoundingMode.HALF_UP)
                                + " " + Objects.requireNonNull(score.rank()).intValue()));

        assertThat(found)
                .isEqualTo(Map.of(
                        "CHE", "0.962 1", "NOR", "0.961 2", "ISL", "0.959 3", "HKG", "0.952 4", "AUS", "0.951 5"));
    }

    @Test
    void valuesBeyondAGoalpostCountAsTheGoalpost() {
        List<IndexScore> scores = SampleIndex.scores(DEFINITION, COUNTRIES);

        assertThat(SampleIndex.score(scores, "HKG", 2021, "life").score()).isEqualTo(1);
        assertThat(SampleIndex.score(scores, "AUS", 2021, "expected").score()).isEqualTo(1);
    }

    @Test
    void aCountryWithoutIncomeHasNoIndexAndIsNotLast() {
        List<IndexScore> scores = SampleIndex.scores(DEFINITION, COUNTRIES.replace("49238.43", ""));
        IndexScore australia = SampleIndex.score(scores, "AUS", 2021, "hdi");

        assertThat(australia.scoreReason()).isEqualTo(ScoreReason.COVERAGE_TOO_LOW);
        assertThat(australia.rank()).isNull();
        assertThat(australia.coverage()).isEqualTo(2 / 3.0);
        assertThat(SampleIndex.score(scores, "AUS", 2021, "education").score()).isNotNull();
        assertThat(SampleIndex.score(scores, "CHE", 2021, "hdi").ranked()).isEqualTo(4);
    }

    @Test
    void ranksThatThePublisherGotWrongAreFindings() {
        List<PublishedFinding> findings = findings(
                Map.of("CHE", 0.962, "NOR", 0.961, "ISL", 0.959, "HKG", 0.952, "AUS", 0.951),
                Map.of("CHE", 1.0, "NOR", 2.0, "ISL", 3.0, "HKG", 5.0, "AUS", 4.0));

        assertThat(findings)
                .extracting(
                        finding -> finding.of().unit(),
                        PublishedFinding::kind,
                        PublishedFinding::published,
                        PublishedFinding::expected)
                .containsExactly(
                        tuple("AUS", Kind.RANK_CONTRADICTS_SCORES, 4.0, 5.0),
                        tuple("HKG", Kind.RANK_CONTRADICTS_SCORES, 5.0, 4.0));
    }

    @Test
    void aScoreThatDoesNotFollowFromTheDataIsAFindingOfItsOwn() {
        List<PublishedFinding> findings = findings(
                Map.of("CHE", 0.962, "NOR", 0.961, "ISL", 0.949, "HKG", 0.952),
                Map.of("CHE", 1.0, "NOR", 2.0, "ISL", 4.0, "HKG", 3.0));

        assertThat(findings)
                .extracting(finding -> finding.of().unit(), PublishedFinding::kind)
                .containsExactly(
                        tuple("AUS", Kind.NOT_PUBLISHED),
                        tuple("HKG", Kind.RANK_DIFFERS),
                        tuple("ISL", Kind.SCORE_DIFFERS),
                        tuple("ISL", Kind.RANK_DIFFERS));
    }

    @Test
    void aCountryThatTheDataHaveNotIsAFindingAndItsRankIsCheckedAgainstThePublishedScores() {
        List<PublishedFinding> findings = findings(
                Map.of("CHE", 0.962, "NOR", 0.961, "ISL", 0.959, "HKG", 0.952, "AUS", 0.951, "XXX", 0.9, "YYY", 0.8),
                Map.of("CHE", 1.0, "NOR", 2.0, "ISL", 3.0, "HKG", 4.0, "AUS", 5.0, "XXX", 7.0, "YYY", 7.0, "ZZZ", 8.0));

        assertThat(findings)
                .extracting(
                        finding -> finding.of().unit(),
                        PublishedFinding::nodeCode,
                        PublishedFinding::kind,
                        PublishedFinding::published,
                        PublishedFinding::expected)
                .containsExactly(
                        tuple("XXX", "hdi", Kind.NOT_IN_DATA, 0.9, null),
                        tuple("XXX", "hdi", Kind.RANK_CONTRADICTS_SCORES, 7.0, 6.0),
                        tuple("YYY", "hdi", Kind.NOT_IN_DATA, 0.8, null),
                        tuple("ZZZ", "hdi", Kind.NOT_IN_DATA, 8.0, null));
    }

    @Test
    void aYearThatTheDataHaveNotIsNotCompared() {
        PublishedComparison published = new PublishedComparison(
                SampleIndex.of(DEFINITION).ranking(), Map.of(new UnitYear("CHE", 2020), 0.956), Map.of(), 3);

        assertThat(published.with("hdi", index()))
                .allMatch(finding -> finding.of().year() == 2021 && finding.kind() == Kind.NOT_PUBLISHED);
    }

    private static List<PublishedFinding> findings(Map<String, Double> scores, Map<String, Double> ranks) {
        return new PublishedComparison(SampleIndex.of(DEFINITION).ranking(), keyed(scores), keyed(ranks), 3)
                .with("hdi", index());
    }

    private static Map<UnitYear, Double> keyed(Map<String, Double> byUnit) {
        return byUnit.entrySet().stream()
                .collect(Collectors.toMap(entry -> new UnitYear(entry.getKey(), 2021), Map.Entry::getValue));
    }

    private static List<IndexScore> index() {
        return SampleIndex.scores(DEFINITION, COUNTRIES).stream()
                .filter(score -> score.parentCode() == null)
                .toList();
    }
}
