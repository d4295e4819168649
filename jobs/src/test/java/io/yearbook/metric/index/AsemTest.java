package io.yearbook.metric.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.index.DataColumns;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.job.index.IndexInputs;
import io.yearbook.job.index.WidePanel;
import io.yearbook.job.index.WidePanelReader;
import io.yearbook.job.index.WideTable;
import io.yearbook.model.IndexScore;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The index of 51 countries and 49 indicators that COINr ships as its example, with the result of every step: each stored
 * step follows from the one before, by a definition made from the table of metadata.
 */
class AsemTest {

    private static final Path FOLDER = Path.of("../../shared/data/asem");
    private static final String RAW_DATA = "ASEM_iData.csv";
    private static final IndicatorCatalog NO_CATALOGUE = new IndicatorCatalog(List.of());
    private static final int COUNTRIES = 51;
    private static final int INDICATORS = 49;
    private static final double LEVEL = 1e-9;
    private static final int YEAR = 2018;

    private static IndexDefinition index;

    @BeforeAll
    static void define() throws Exception {
        assumeTrue(Files.exists(FOLDER), "example data of ASEM, " + FOLDER);
        String yaml = new AsemDefinition(table("ASEM_iMeta.csv")).yaml();
        index = IndexDefinitionParser.parse("asem.yml", yaml, IndexVocabulary.openTo(List.of()));
    }

    @Test
    void theDefinitionHoldsTheWholeTree() {
        assertThat(index.indicators()).hasSize(INDICATORS);
        assertThat(new ScoreTree(index.root()).size()).isEqualTo(INDICATORS + 11);
    }

    /** Laos has no energy to divide by. */
    @Test
    void denominatorsGiveEveryStoredQuotient() throws IOException {
        Agreement agreement = agreement(null, IndexStep.DENOMINATE, "step_Raw.csv", "step_Denominated.csv");

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.missing()).isEqualTo(63 + 2);
        assertThat(agreement.level()).isEqualTo(COUNTRIES * INDICATORS - 65);
    }

    /** The stored quotients were made with denominators of ten digits; the table of raw data has up to seventeen. */
    @Test
    void theDigitsOfDenominatorsAreTheOnlyDifferenceFromTheStoredQuotients() throws IOException {
        double[] withAllDigits = relativeDifferences(table(RAW_DATA));
        double[] withTenDigits = relativeDifferences(withTenDigits(table(RAW_DATA)));

        assertThat(Arrays.stream(withAllDigits).filter(difference -> difference > 1e-14))
                .hasSize(439);
        assertThat(Arrays.stream(withAllDigits)).allMatch(difference -> difference < 1e-9);
        assertThat(Arrays.stream(withTenDigits)).allMatch(difference -> difference < 1e-15);
    }

    @Test
    void everyMissingFigureIsTheMeanOfItsGroup() throws IOException {
        Agreement agreement =
                agreement(IndexStep.DENOMINATE, IndexStep.IMPUTE, "step_Denominated.csv", "step_Imputed.csv");

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.imputed()).isEqualTo(65);
        assertThat(agreement.level()).isEqualTo(COUNTRIES * INDICATORS);
    }

    @Test
    void fifteenIndicatorsAreTreatedForOutliersAsStored() throws IOException {
        Agreement agreement = agreement(IndexStep.IMPUTE, IndexStep.TREAT, "step_Imputed.csv", "step_Treated.csv");

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.treated()).hasSize(15).allMatch(entry -> entry.skewnessAfter() < 2);
        assertThat(agreement.treated().stream()
                        .mapToInt(entry -> entry.changed().size())
                        .sum())
                .isEqualTo(35);
    }

    @Test
    void everyFigureIsNormalisedAsStored() throws IOException {
        Agreement agreement =
                agreement(IndexStep.TREAT, IndexStep.NORMALISE, "step_Treated.csv", "step_Normalised.csv");

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.level()).isEqualTo(2499);
    }

    @Test
    void everyScoreIsAggregatedAsStored() throws IOException {
        assertScores(scores(IndexStep.NORMALISE, "step_Normalised.csv"), "step_Aggregated.csv");
    }

    @Test
    void theWholeIndexFollowsFromTheRawFigures() throws IOException {
        WidePanel raw = stored("step_Raw.csv", null, withTenDigits(table(RAW_DATA)));

        assertScores(new IndexComputation(index, raw.panel()).result().scores(), "step_Aggregated.csv");
    }

    @Test
    void everyRankFollowsFromScoresAtTwoDecimals() throws IOException {
        WidePanel ranks = stored("result_AggregatesRank.csv", IndexStep.AGGREGATE);
        List<IndexScore> ofScores = scores(IndexStep.AGGREGATE, "result_AggregatesScore.csv");
        List<IndexScore> ofRaw = scores(null, "step_Raw.csv");

        assertThat(ranksLike(ranks, ofScores)).isEqualTo(561);
        assertThat(ranksLike(ranks, ofRaw)).isEqualTo(561);
    }

    @Test
    void contributionsSumAndIntervalsHoldTheRank() throws IOException {
        List<IndexScore> scores = scores(null, "step_Raw.csv");

        for (IndexScore whole : scores) {
            if (whole.parentCode() != null) {
                continue;
            }
            double sum = scores.stream()
                    .filter(part -> part.unitCode().equals(whole.unitCode()) && part.figure() != null)
                    .mapToDouble(part -> Objects.requireNonNull(part.contribution()))
                    .sum();
            assertThat(sum).isCloseTo(Objects.requireNonNull(whole.score()), within(LEVEL));
            assertThat(Objects.requireNonNull(whole.rank()))
                    .isBetween(Objects.requireNonNull(whole.rankLow()), Objects.requireNonNull(whole.rankHigh()));
        }
    }

    private record Agreement(
            int level, int missing, int imputed, List<String> differences, List<TreatedIndicator> treated) {}

    private static Agreement agreement(@Nullable IndexStep from, IndexStep to, String given, String stored)
            throws IOException {
        WidePanel panel = stored(given, from);
        WidePanel expected = stored(stored, to);
        StageFigures found =
                new IndexComputation(index, panel.panel()).figures(Optional.ofNullable(from), Optional.of(to));
        List<String> differences = new ArrayList<>();
        int level = 0;
        int missing = 0;
        int imputed = 0;
        for (int i = 0; i < INDICATORS; i++) {
            IndexIndicator indicator = index.indicators().get(i);
            double[] column = expected.panel().column(indicator.code());
            for (int row = 0; row < COUNTRIES; row++) {
                double figure = found.figure(i, row);
                imputed += found.isImputed(i, row) ? 1 : 0;
                if (Double.isNaN(figure) && Double.isNaN(column[row])) {
                    missing++;
                } else if (Math.abs(figure - column[row]) <= LEVEL * Math.max(Math.abs(column[row]), 1e-3)) {
                    level++;
                } else {
                    differences.add("%s %s: %s, stored %s"
                            .formatted(panel.panel().row(row).unit(), indicator.code(), figure, column[row]));
                }
            }
        }
        return new Agreement(level, missing, imputed, differences, found.treated());
    }

    private static List<IndexScore> scores(@Nullable IndexStep from, String given) throws IOException {
        return new IndexComputation(index, stored(given, from).panel())
                .result(Optional.ofNullable(from))
                .scores();
    }

    private static void assertScores(List<IndexScore> scores, String stored) throws IOException {
        IndexPanel expected = stored(stored, IndexStep.AGGREGATE).panel();
        int compared = 0;
        for (IndexScore score : scores) {
            if (!isIndicator(score)) {
                int row = expected.rowOf(score.unitCode(), YEAR).orElseThrow();
                assertThat(Objects.requireNonNull(score.score()))
                        .as("%s %s", score.unitCode(), score.nodeCode())
                        .isCloseTo(expected.column(score.nodeCode())[row], within(LEVEL));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(561);
    }

    private static int ranksLike(WidePanel ranks, List<IndexScore> scores) {
        int level = 0;
        for (IndexScore score : scores) {
            if (isIndicator(score)) {
                continue;
            }
            double[] column = ranks.panel().column(score.nodeCode());
            int row = ranks.panel().rowOf(score.unitCode(), 0).orElseThrow();
            level += Objects.equals(score.rank(), column[row]) ? 1 : 0;
        }
        return level;
    }

    private static boolean isIndicator(IndexScore score) {
        return index.indicators().stream()
                .anyMatch(indicator -> indicator.code().equals(score.nodeCode()));
    }

    /** A stored step; what it lacks of denominators and groups is in the raw table. */
    private static WidePanel stored(String file, @Nullable IndexStep done) throws IOException {
        return stored(file, done, table(RAW_DATA));
    }

    private static WidePanel stored(String file, @Nullable IndexStep done, WideTable rawData) throws IOException {
        List<WideTable> files = List.of(table(file), rawData);
        return new IndexInputs(index, Optional.ofNullable(done))
                .read(new WidePanelReader(files, DataColumns.RECOGNISED, NO_CATALOGUE));
    }

    private static double[] relativeDifferences(WideTable rawData) throws IOException {
        WidePanel expected = stored("step_Denominated.csv", IndexStep.DENOMINATE);
        StageFigures found = new IndexComputation(
                        index, stored("step_Raw.csv", null, rawData).panel())
                .figures(Optional.empty(), Optional.of(IndexStep.DENOMINATE));
        return IntStream.range(0, INDICATORS)
                .boxed()
                .flatMapToDouble(i -> {
                    double[] column =
                            expected.panel().column(index.indicators().get(i).code());
                    return IntStream.range(0, COUNTRIES)
                            .filter(row -> column[row] != 0 && !Double.isNaN(column[row]))
                            .mapToDouble(row -> Math.abs(found.figure(i, row) / column[row] - 1));
                })
                .toArray();
    }

    private static WideTable withTenDigits(WideTable table) {
        return new WideTable(
                table.file(),
                table.heads(),
                table.rows().stream()
                        .map(row -> new WideTable.Row(
                                row.number(),
                                row.cells().stream().map(AsemTest::tenDigits).toList()))
                        .toList());
    }

    private static String tenDigits(String cell) {
        return cell.matches("[\\d.]+")
                ? new BigDecimal(cell).round(new MathContext(10)).toPlainString()
                : cell;
    }

    private static WideTable table(String file) throws IOException {
        return WideTable.read(FOLDER.resolve(file));
    }
}
