package io.yearbook.content;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.catalog.index.Normalisation;
import io.yearbook.catalog.index.Uncertainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes on how the composite indices of a report are made. */
final class IndexNotes {

    private static final int PERCENT = 100;

    private IndexNotes() {}

    /** Only of indices that are scored. */
    static Stream<MethodNote> of(List<IndexResults> indexes) {
        return indexes.stream()
                .filter(results -> results.scores().stream().anyMatch(score -> score.score() != null))
                .map(IndexResults::index)
                .flatMap(index -> Stream.of(
                        note(index.nameZh() + "：方法", method(index)),
                        note(index.nameZh() + "：指标", parts(index)),
                        note(index.nameZh() + "：位次区间", uncertainty(index.uncertainty()))));
    }

    private static String method(IndexDefinition index) {
        String normalisations = index.indicators().stream()
                .map(part -> nameOf(part.normalisation().method()))
                .distinct()
                .collect(Collectors.joining("、"));
        return index.indicators().size() + "个指标，标准化方法：" + normalisations + "；按"
                + nameOf(index.root().aggregation()) + "合成。缺数的指标不按0计，其权重由其余指标分担；达不到最低覆盖要求的不打分。";
    }

    private static String parts(IndexDefinition index) {
        return index.indicators().stream()
                .map(IndexNotes::weighted)
                .collect(Collectors.joining("、", "", "。括号内为在上一级中的权重。"));
    }

    private static String weighted(IndexPart part) {
        return part.name() + "（" + number(part.weight()) + "）";
    }

    private static String uncertainty(@Nullable Uncertainty uncertainty) {
        if (uncertainty == null) {
            return "未作测算。";
        }
        boolean methodsVary = !uncertainty.normalisations().isEmpty()
                || !uncertainty.aggregations().isEmpty();
        return "权重在±" + number(uncertainty.weightSpread() * PERCENT) + "%以内随机变动"
                + (methodsVary ? "，并随机改用其他标准化或合成方法" : "") + "，重算" + uncertainty.replicates()
                + "次，取位次的第5至第95百分位；随机数种子固定，结果可重现。";
    }

    private static String nameOf(AggregationMethod aggregation) {
        return switch (aggregation) {
            case ARITHMETIC -> "加权算术平均";
            case GEOMETRIC -> "加权几何平均";
            case HARMONIC -> "加权调和平均";
        };
    }

    private static String nameOf(Normalisation.Method method) {
        return switch (method) {
            case NONE -> "原值";
            case MIN_MAX -> "极差法";
            case Z_SCORE -> "标准分";
            case RANK -> "位次";
            case PERCENTILE -> "百分位";
            case GOALPOSTS -> "固定上下限";
            case DISTANCE_TO_TARGET, RATIO_TO_TARGET -> "与目标值比较";
            case DISTANCE_TO_REFERENCE, RATIO_TO_REFERENCE -> "与参照地区比较";
            case DISTANCE_TO_MAXIMUM, RATIO_TO_MAXIMUM -> "与最优值比较";
        };
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static MethodNote note(String item, String text) {
        return new MethodNote("综合指数", item, text, null);
    }
}
