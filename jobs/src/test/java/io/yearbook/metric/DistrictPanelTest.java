package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.metric.index.DistrictPanel;
import io.yearbook.metric.index.IndexComputation;
import io.yearbook.metric.index.IndexPanel;
import io.yearbook.model.Direction;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ScoreReason;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that must not be compared do not enter an index either. */
class DistrictPanelTest {

    private static final String DEFINITION = """
            index: sample_index
            steps: [denominate, normalise: none, aggregate: arithmetic]
            tree:
              parts:
                - {indicator: sample, direction: higher, DENOMINATOR}
                - {indicator: sample, measure: change, direction: higher}
            """;

    private static final String FIGURES = """
            | district | period                | value | status |
            | city     | 2020                  | 900   |        |
            | zone     | 2020                  | 50    |        |
            | a        | 2020                  | 100   |        |
            | a        | 2021                  | 110   |        |
            | b        | 2020                  | 200   |        |
            | b        | 2021                  | 220   |        |
            | c        | 2020                  | 300   |        |
            | c        | 2021                  | 330   |        |
            | d        | 2021-01-01/2021-10-31 | 300   |        |
            | e        | 2021                  | ≥310  |        |
            | f        | 2021                  | 300   | D      |
            | g        | 2021                  | 300   |        |
            | h        | 2021                  | -     |        |
            """;

    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"HIGHER", "NEUTRAL"})
    void onlyExactFiguresOfValidDistrictsAndTheCommonWindowTakePart(Direction direction) throws Exception {
        List<IndexScore> scores =
                new IndexComputation(index(""), panel("", direction)).result().scores();
        Map<String, Object> of2021 = new TreeMap<>();
        scores.stream()
                .filter(score -> score.nodeCode().equals("sample") && score.year() == 2021)
                .forEach(score -> of2021.put(
                        score.unitCode(),
                        score.figure() == null ? String.valueOf(score.scoreReason()) : score.figure()));

        assertThat(of2021)
                .isEqualTo(Map.of(
                        "a", 110.0,
                        "b", 220.0,
                        "c", 330.0,
                        "d", ScoreReason.NOT_COMPARABLE.name(),
                        "e", ScoreReason.NOT_COMPARABLE.name(),
                        "f", ScoreReason.NOT_COMPARABLE.name(),
                        "h", ScoreReason.VALUE_MISSING.name()));
    }

    @Test
    void aChangeCountsWhereItWasGiven() throws Exception {
        IndexPanel panel = panel("", Direction.HIGHER);
        double[] change = panel.column("sample.change");
        for (int row = 0; row < panel.size(); row++) {
            boolean given = panel.row(row).year() == 2021
                    && List.of("a", "b", "c").contains(panel.row(row).unit());
            assertThat(Double.valueOf(change[row])).isEqualTo(Double.valueOf(given ? 10 : Double.NaN));
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void figuresOfOtherPublishersDoNotEnter(Direction direction) throws Exception {
        List<IndicatorYear> printed = SamplePanel.rows(SampleCatalog.indicator(ValueKind.AMOUNT, direction), """
                | district | period | value | publisher |
                | a        | 2021   | 1     | 统计局    |
                | b        | 2021   | 200   | 街道      |
                | c        | 2021   | 300   | 街道      |
                | d        | 2021   | 400   | 街道      |
                """);
        List<IndexScore> scores = new IndexComputation(
                        index(""),
                        DistrictPanel.of(index(""), SampleCatalog.catalog().sources(), printed))
                .result()
                .scores();

        assertThat(scores)
                .filteredOn(score -> score.nodeCode().equals("sample"))
                .extracting(score -> score.unitCode() + " " + score.figure() + " " + score.scoreReason())
                .containsExactlyInAnyOrder("a null NOT_COMPARABLE", "b 200.0 null", "c 300.0 null", "d 400.0 null");
    }

    @Test
    void aChangeFromABoundIsNotExactAndDoesNotCount() throws Exception {
        List<IndicatorYear> printed = SamplePanel.rows(
                SampleCatalog.indicator(ValueKind.AMOUNT, Direction.HIGHER),
                FIGURES + "| e        | 2022                  | 200   |        |\n");
        IndexPanel panel = DistrictPanel.of(index(""), SampleCatalog.catalog().sources(), printed);

        assertThat(printed)
                .filteredOn(figure -> figure.districtCode().equals("e") && figure.year() == 2022)
                .extracting(IndicatorYear::changeQualifier)
                .doesNotContain(ValueQualifier.EXACT);
        for (int row = 0; row < panel.size(); row++) {
            if (panel.row(row).unit().equals("e") && panel.row(row).year() == 2022) {
                assertThat(panel.column("sample")[row]).isEqualTo(200);
                assertThat(panel.column("sample.change")[row]).isNaN();
            }
        }
    }

    @Test
    void aFrozenDenominatorIsThatOfItsYear() throws Exception {
        String denominator = "denominator: {indicator: sample, year: 2020, per: 10}";
        List<IndexScore> scores = new IndexComputation(index(denominator), panel(denominator, Direction.HIGHER))
                .result()
                .scores();

        assertThat(scores.stream()
                        .filter(score -> score.nodeCode().equals("sample") && score.figure() != null)
                        .map(IndexScore::figure))
                .containsExactly(10.0, 10.0, 10.0, 11.0, 11.0, 11.0);
    }

    @Test
    void aMissingFigureMayBeTheMeanOfItsPeerGroup() throws Exception {
        IndexDefinition index = IndexDefinitionParser.parse(
                "sample.yml",
                DEFINITION
                        .replace("DENOMINATOR", "weight: 1")
                        .replace("denominate,", "impute: {method: group_mean, group: peer_group},"),
                IndexVocabulary.openTo(List.of()));
        List<IndexScore> scores = new IndexComputation(index, panel("", Direction.HIGHER))
                .result()
                .scores();

        assertThat(scores.stream()
                        .filter(score -> score.nodeCode().equals("sample")
                                && score.year() == 2021
                                && Double.valueOf(1).equals(score.imputed()))
                        .map(score -> score.unitCode() + " " + score.figure()))
                .containsExactly("d 220.0");
    }

    private static IndexPanel panel(String denominator, Direction direction) throws Exception {
        List<IndicatorYear> printed = SamplePanel.rows(SampleCatalog.indicator(ValueKind.AMOUNT, direction), FIGURES);
        return DistrictPanel.of(index(denominator), SampleCatalog.catalog().sources(), printed);
    }

    private static IndexDefinition index(String denominator) throws Exception {
        return IndexDefinitionParser.parse(
                "sample.yml", DEFINITION.replace("DENOMINATOR", denominator), IndexVocabulary.openTo(List.of()));
    }
}
