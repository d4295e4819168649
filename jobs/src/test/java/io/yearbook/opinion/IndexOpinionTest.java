package io.yearbook.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.metric.index.IndexComputation;
import io.yearbook.model.IndexScore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores and ranks of random indices over random panels, computed by us and a second time from files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexOpinionTest {

    /** How many scores, and definitions, have each outcome; the rarest must occur. */
    private final Map<Object, Integer> met = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 90);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSecondOpinionIsTheSame(long seed, @TempDir Path folder) throws Exception {
        List<IndexScore> scores = compute(seed, folder);

        scores.forEach(this::count);
        try (SecondOpinion opinion = SecondOpinion.ofIndex(folder, RandomIndex.CODE, RandomIndex.LEVELS)) {
            assertThat(opinion.query("SELECT count(*) FROM index_opinion"))
                    .containsExactly(String.valueOf(scores.size()));
            assertThat(opinion.indexDifferences()).isEmpty();
        }
    }

    @Test
    void aWrongScoreIsFound(@TempDir Path folder) throws Exception {
        compute(7, folder);
        Path published = folder.resolve("index_score.csv");
        Files.writeString(published, Files.readString(published).replace("VALUE_MISSING", "BELOW_ZERO"));

        try (SecondOpinion opinion = SecondOpinion.ofIndex(folder, RandomIndex.CODE, RandomIndex.LEVELS)) {
            assertThat(opinion.indexDifferences())
                    .anyMatch(difference ->
                            difference.endsWith("|score_reason|published|BELOW_ZERO|second opinion|VALUE_MISSING"));
        }
    }

    private List<IndexScore> compute(long seed, Path folder) throws Exception {
        RandomIndex index = new RandomIndex(seed);
        RandomPanel panel = new RandomPanel(seed, index.indicators()).withAlikeUnits();
        index.words().distinct().forEach(word -> met.merge(word, 1, Integer::sum));
        index.write(folder);
        panel.write(folder.resolve("panel.csv"));
        IndexDefinition definition =
                IndexDefinitionParser.parse("sample.yml", index.yaml(), IndexVocabulary.openTo(List.of()));
        List<IndexScore> scores =
                new IndexComputation(definition, panel.panel()).result().scores();
        ExportedFiles.writeScores(folder, scores);
        return scores;
    }

    private void count(IndexScore score) {
        String imputed = Objects.requireNonNullElse(score.imputed(), 0.0) > 0 ? "imputed" : null;
        Stream.of(score.scoreReason(), score.rankReason(), score.rank() == null ? null : "ranked", imputed)
                .filter(Objects::nonNull)
                .forEach(outcome -> met.merge(outcome.toString(), 1, Integer::sum));
    }

    @AfterAll
    void everyOutcomeWasMet() {
        assertThat(Stream.of(
                        "VALUE_MISSING NORMALISATION_UNDEFINED COVERAGE_TOO_LOW BELOW_ZERO TOO_FEW_DISTRICTS ranked",
                        "DENOMINATOR_MISSING TRANSFORMATION_UNDEFINED imputed",
                        "size mean median group_mean group_median last_value winsorise both either",
                        "log_shifted log_shifted_by_one log_reflected log10 log1p square_root negate absolute reciprocal",
                        "add multiply divide power cap floor log none",
                        "min_max z_score rank percentile goalposts each_year all_years clip extend",
                        "distance_to_target distance_to_reference distance_to_maximum",
                        "ratio_to_target ratio_to_reference ratio_to_maximum",
                        "arithmetic geometric harmonic sum difference product ratio",
                        "higher lower competition dense modified ordinal fractional",
                        "levels 2|levels 3"))
                .allSatisfy(words -> assertThat(words.split(words.contains("|") ? "[|]" : " "))
                        .allSatisfy(word -> assertThat(met.getOrDefault(word, 0))
                                .as("occurrences of " + word)
                                .isGreaterThan(5)));
    }
}
