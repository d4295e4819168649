package io.yearbook.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.catalog.index.IndexIndicator.Measure;
import io.yearbook.catalog.index.Normalisation.Base;
import io.yearbook.catalog.index.Normalisation.Goalposts;
import io.yearbook.catalog.index.Normalisation.Outside;
import io.yearbook.catalog.index.Transformation.Operation;
import io.yearbook.model.Direction;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexDefinitionParserTest {

    private static final String EVERYTHING = """
            index: human_development
            name_zh: 人类发展指数
            name_en: Human development
            description: As the publisher defines it.
            data: {unit: iso3, name: country, year: year}
            steps:
              - denominate
              - impute: {method: group_median, group: region}
              - treat: {method: winsorise, skewness: 2, kurtosis: 3.5, beyond: either, points: 4, otherwise: log_reflected}
              - transform
              - normalise: {method: min_max, range: [1, 100], over: 2015}
              - aggregate: {method: geometric, coverage: {share: 0.75, count: 2}}
            rank: {better: lower, ties: dense, decimals: 3, rounding: half_even, minimum: 5}
            uncertainty:
              seed: 7
              replicates: 100
              weights: 0.2
              normalise: [rank, {method: z_score, mean: 100, deviation: 10}]
              aggregate: [arithmetic, harmonic]
            profile: {count: 3}
            published: {score: hdi, rank: hdi_rank, decimals: 3}
            tree:
              name: Index
              parts:
                - code: health
                  weight: 2
                  decimals: 3
                  aggregate: arithmetic
                  transform: [cap: 1]
                  coverage: {share: 1}
                  parts:
                    - {indicator: life, direction: higher, normalise: {method: goalposts, goalposts: [20, 85]}}
                    - indicator: deaths
                      code: mortality
                      direction: lower
                      denominator: {indicator: people, per: 1000, year: 2020}
                      impute: none
                      treat: none
                - indicator: income
                  measure: change
                  direction: higher
                  transform: [floor: 100, cap: 75000, log]
            """;

    @Test
    void everyKeyIsRead() throws Exception {
        IndexDefinition index = parse(EVERYTHING);

        assertThat(index.code()).isEqualTo("human_development");
        assertThat(index.steps()).containsExactly(IndexStep.values());
        assertThat(index.ranking())
                .isEqualTo(new RankRules(Direction.LOWER, RankRules.Ties.DENSE, 3, RoundingMode.HALF_EVEN, 5));
        assertThat(index.published()).isEqualTo(new PublishedColumns("hdi", "hdi_rank", 3));
        assertThat(index.data()).isEqualTo(new DataColumns("iso3", "country", "year"));
        assertThat(index.profileCount()).isEqualTo(3);
        assertThat(index.inputs()).containsExactly("deaths", "income", "life", "people");
        Uncertainty uncertainty = Objects.requireNonNull(index.uncertainty());
        assertThat(uncertainty.normalisations()).extracting(Normalisation::end).containsExactly(1.0, 110.0);
        assertThat(uncertainty.aggregations())
                .containsExactly(AggregationMethod.ARITHMETIC, AggregationMethod.HARMONIC);
    }

    @Test
    void anIndicatorTakesTheStepsOfTheIndexUnlessItStatesItsOwn() throws Exception {
        List<IndexIndicator> indicators = parse(EVERYTHING).indicators();
        IndexIndicator life = indicators.get(0);
        IndexIndicator mortality = indicators.get(1);
        IndexIndicator income = indicators.get(2);

        assertThat(life.imputation()).isEqualTo(new Imputation(Imputation.Method.GROUP_MEDIAN, "region"));
        assertThat(life.normalisation().goalposts()).isEqualTo(new Goalposts(20, 85));
        assertThat(life.normalisation().outside()).isEqualTo(Outside.CLIP);
        assertThat(mortality.imputation()).isEqualTo(Imputation.NONE);
        assertThat(mortality.treatment()).isEqualTo(Treatment.NONE);
        assertThat(mortality.denominator()).isEqualTo(new Denominator("people", 1000, 2020));
        assertThat(mortality.direction()).isEqualTo(Direction.LOWER);
        assertThat(income.measure()).isEqualTo(Measure.CHANGE);
        assertThat(income.code()).isEqualTo("income.change");
        assertThat(income.normalisation().base()).isEqualTo(Base.of(2015));
        assertThat(income.transformations())
                .extracting(Transformation::operation)
                .containsExactly(Operation.FLOOR, Operation.CAP, Operation.LOG);
    }

    @Test
    void aDimensionTakesTheAggregationOfTheIndexUnlessItStatesItsOwn() throws Exception {
        IndexDimension root = parse(EVERYTHING).root();
        IndexDimension health = (IndexDimension) root.parts().get(0);

        assertThat(root.code()).isEqualTo("human_development");
        assertThat(root.aggregation()).isEqualTo(AggregationMethod.GEOMETRIC);
        assertThat(root.coverage()).isEqualTo(new Coverage(0.75, 2));
        assertThat(health.aggregation()).isEqualTo(AggregationMethod.ARITHMETIC);
        assertThat(health.coverage()).isEqualTo(new Coverage(1, 1));
        assertThat(health.decimals()).isEqualTo(3);
        assertThat(health.weight()).isEqualTo(2);
    }

    /** The shortest index that is sound; each case replaces a text in it. */
    private static final String SHORT = """
            index: short
            steps: [normalise: min_max, aggregate: arithmetic]
            tree:
              parts:
                - {indicator: a, direction: higher}
                - {indicator: b, direction: higher}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    index: short        | indx: short                  | line 1, indx: is not known; did you mean "index"?
                    index: short        | 'index: Short'               | line 1, index: "Short" is no code; use lower-case letters, digits and _
                    normalise: min_max  | normalise: min-maks          | line 2, steps[0].normalise: "min-maks" is not allowed; did you mean "min_max"?
                    normalise: min_max  | normalize: min_max         | line 2, steps[0].normalize: is not known; did you mean "normalise"?
                    aggregate: arithmetic | normalise: rank            | line 2, steps[1]: the step normalise stands there twice
                    , aggregate: arithmetic |                          | line 2, steps: the last step must be aggregate
                    normalise: min_max  | normalise: goalposts         | line 2, steps[0].normalise: needs "goalposts", such as [0, 100]
                    normalise: min_max  | 'normalise: {method: min_max, range: [0]}' | line 2, steps[0].normalise.range: expects two numbers, such as [0, 100]
                    normalise: min_max  | 'normalise: {method: goalposts, goalposts: [85, 20]}' | line 2, steps[0].normalise: the first goalpost must be below the second, not 85.0 and 20.0
                    indicator: a,       | indicator: a, weight: 0,     | line 5, tree.parts[0]: a weight is above 0, not 0.0
                    indicator: a,       | indicator: a, weight: heavy, | line 5, tree.parts[0].weight: "heavy" is not a number
                    indicator: a,       | indicator: b,                | line 6, tree.parts[1]: "b" is the code of the part on line 5 already; give it a "code" of its own
                    indicator: a,       | code: a,                     | line 5, tree.parts[0]: must have either "indicator", for an indicator, or "parts", for a dimension
                    'a, direction: higher' | a                         | line 5, tree.parts[0]: states no "direction", and none follows from the catalogue: say which way is better, higher or lower
                    'a, direction: higher' | 'a, direction: neutral'   | line 5, tree.parts[0].direction: an index needs a better direction: higher or lower
                    indicator: a,       | indicator: a, transform: [log], | line 5, tree.parts[0].transform: would never be done: the steps of the index do not hold transform
                    indicator: a,       | indicator: a, denominator: p, | line 5, tree.parts[0]: would never be done: the steps of the index do not hold denominate
                    index: short        | 'index: short\\nrank: {ties: dens}' | line 2, rank.ties: "dens" is not allowed; did you mean "dense"?
                    index: short        | 'index: short\\nuncertainty: {seed: 1, weights: 1}' | line 2, uncertainty: the spread of weights is 0 or more and below 1, not 1.0
                    index: short        | 'index: short\\nuncertainty: {seed: 1, aggregate: [geometric, ratio]}' | line 2, uncertainty: only means stand in for each other: arithmetic, geometric, harmonic
                    aggregate: arithmetic | aggregate: quotient        | line 2, steps[1].aggregate: "quotient" is not allowed; known are arithmetic, geometric, harmonic, sum, difference, product, ratio
                    '- {indicator: b, direction: higher}' | '- {code: c, aggregate: ratio, parts: [{indicator: b, direction: higher}]}' | line 6, tree.parts[1]: a difference or ratio needs two parts or more: the first is held against the others
                    'tree:'             | 'tree:\\n  aggregate: sum\\n  coverage: {share: 0.5}' | line 5, tree.coverage: has no use here: a sum needs all its parts
                    normalise: min_max  | 'normalise: {method: z_score, mean: 50, deviation: 10, outside: clip}' | line 2, steps[0].normalise: a z-score or rank has no ends to be clipped at; put the indicator into a dimension with "transform: [floor: 0, cap: 100]"
                    """)
    void aFaultIsNamedWithItsPlace(String text, String replacement, String fault) {
        String yaml = SHORT.replace(text, (replacement == null ? "" : replacement).replace("\\n", "\n"));

        assertThat(refusal(yaml).faults()).contains("short.yml, " + fault);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        String yaml = SHORT.replace("min_max", "min_maks")
                .replace("indicator: a", "indicator: a, wight: 2")
                .replace("indicator: b, direction: higher", "indicator: b, direction: upwards");

        assertThat(refusal(yaml).faults())
                .containsExactly(
                        "short.yml, line 2, steps[0].normalise: \"min_maks\" is not allowed; did you mean \"min_max\"?",
                        "short.yml, line 5, tree.parts[0].wight: is not known; did you mean \"weight\"?",
                        "short.yml, line 6, tree.parts[1].direction: \"upwards\" is not allowed; known are higher, lower, neutral");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]         | short.yml, line 1, expects "key: value" on each line, beginning with "index: code"
            'a: [1'        | short.yml, line 1, cannot be read as YAML
            'a: &x 1\\nb: *x' | short.yml, line 2, aliases (*name) are not used here; write the value out
            """)
    void whatIsNoDefinitionIsRefused(String yaml, String fault) {
        assertThat(refusal(yaml.replace("\\n", "\n")).faults())
                .first()
                .asString()
                .startsWith(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reciprocal", "absolute", "multiply: -2", "negate, square_root, reciprocal, divide: -3"})
    void aTransformationThatChangesTheOrderAsksForTheDirection(String transformation) {
        String yaml = SHORT.replace("[normalise", "[transform, normalise")
                .replace("a, direction: higher", "a, transform: [" + transformation + "]");

        assertThat(refusal(yaml).faults())
                .containsExactly(
                        "short.yml, line 5, tree.parts[0]: states no \"direction\", and a transformation changes the order:"
                                + " say which way is better afterwards, higher or lower");
    }

    @Test
    void aFormulaNeedsAllItsPartsWhateverTheIndexAsksOfMeans() throws Exception {
        String yaml = SHORT.replace("aggregate: arithmetic", "aggregate: {method: ratio, coverage: {share: 0.5}}");

        assertThat(parse(yaml).root().coverage()).isEqualTo(Coverage.ALL);
        assertThat(parse(yaml.replace("ratio", "harmonic")).root().coverage()).isEqualTo(new Coverage(0.5, 1));
    }

    @Test
    void aFaultyPartOfARatioIsNotCountedAsMissing() {
        String yaml = SHORT.replace("aggregate: arithmetic", "aggregate: ratio").replace("b, direction", "b, way");

        assertThat(refusal(yaml).faults()).allMatch(fault -> fault.startsWith("short.yml, line 6, tree.parts[1]"));
    }

    private static IndexDefinition parse(String yaml) throws IndexDefinitionException {
        return IndexDefinitionParser.parse("short.yml", yaml, IndexVocabulary.openTo(List.of()));
    }

    private static IndexDefinitionException refusal(String yaml) {
        return catchThrowableOfType(IndexDefinitionException.class, () -> parse(yaml));
    }
}
