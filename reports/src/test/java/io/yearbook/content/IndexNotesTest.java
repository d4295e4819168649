package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionException;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.model.IndexScore;
import io.yearbook.model.RankReason;
import io.yearbook.model.ScoreReason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexNotesTest {

    private static final String DEFINITION = """
            index: vitality
            name_zh: 活力指数
            steps:
              - normalise: {method: min_max, range: [0, 100]}
              - aggregate: {method: geometric, coverage: {share: 0.6}}
            uncertainty: {seed: 1, replicates: 500, weights: 0.25, normalise: [z_score]}
            tree:
              parts:
                - {indicator: size, name: 经济规模, weight: 2, direction: higher}
                - {indicator: duration, name: 办理时长, direction: lower}
            """;

    @Test
    void methodOfAnIndexIsToldInWords() throws IndexDefinitionException {
        assertThat(IndexNotes.of(List.of(results(61.5, null))))
                .extracting(MethodNote::item, MethodNote::text)
                .containsExactly(
                        tuple("活力指数：方法", "2个指标，标准化方法：极差法；按加权几何平均合成。缺数的指标不按0计，其权重由其余指标分担；达不到最低覆盖要求的不打分。"),
                        tuple("活力指数：指标", "经济规模（2）、办理时长（1）。括号内为在上一级中的权重。"),
                        tuple("活力指数：位次区间", "权重在±25%以内随机变动，并随机改用其他标准化或合成方法，重算500次，取位次的第5至第95百分位；随机数种子固定，结果可重现。"));
    }

    @Test
    void indexWithoutAScoreIsNotExplained() throws IndexDefinitionException {
        assertThat(IndexNotes.of(List.of(results(null, ScoreReason.values()[0]))))
                .isEmpty();
    }

    private static IndexResults results(@Nullable Double score, @Nullable ScoreReason reason)
            throws IndexDefinitionException {
        IndexDefinition index =
                IndexDefinitionParser.parse("vitality.yml", DEFINITION, IndexVocabulary.openTo(List.of()));
        IndexScore scored = new IndexScore(
                "500112",
                "vitality",
                "vitality",
                null,
                2022,
                null,
                score,
                reason,
                score == null ? 0 : 1,
                score == null ? null : 0.0,
                null,
                null,
                RankReason.TOO_FEW_DISTRICTS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new IndexResults(index, List.of(scored), Map.of());
    }
}
