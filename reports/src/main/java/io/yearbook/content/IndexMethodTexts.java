package io.yearbook.content;

import io.yearbook.catalog.index.Coverage;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.RankRules;
import io.yearbook.catalog.index.Uncertainty;
import io.yearbook.model.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The definition of a composite index in Chinese sentences. */
final class IndexMethodTexts {

    /** More parts than this are counted, not listed. */
    private static final int LISTED = 12;

    private IndexMethodTexts() {}

    static List<String> of(IndexDefinition index) {
        List<String> lines = new ArrayList<>();
        lines.add("构成与权重：" + weights(index.root()) + "。");
        if (index.steps().contains(IndexStep.IMPUTE)) {
            lines.add("缺失值：" + grouped(index, indicator -> IndexMethodWords.imputation(indicator.imputation()))
                    + "；插补占得分权重的比重列于“插补占比”。");
        }
        if (index.steps().contains(IndexStep.TREAT)) {
            lines.add("极端值：分布过偏的指标，对最极端的数值作缩尾处理，仍过偏的作对数变换或保留原值。");
        }
        lines.add(
                "标准化：" + grouped(index, indicator -> IndexMethodWords.normalisation(indicator.normalisation())) + "。");
        lines.add("合成：" + aggregation(index.root()) + "。");
        lines.add("排名：" + ranking(index.ranking()) + "。");
        Uncertainty uncertainty = index.uncertainty();
        if (uncertainty != null) {
            lines.add("位次区间：" + interval(uncertainty) + "。");
        }
        return lines;
    }

    private static String weights(IndexDimension dimension) {
        double sum = dimension.parts().stream().mapToDouble(IndexPart::weight).sum();
        if (dimension.parts().size() > LISTED) {
            return dimension.parts().size() + "项";
        }
        return dimension.parts().stream()
                .map(part -> part.name()
                        + (dimension.aggregation().isMean() ? IndexMethodWords.percent(part.weight() / sum) : "")
                        + part.match(IndexMethodTexts::below, indicator -> direction(indicator)))
                .collect(Collectors.joining("、"));
    }

    private static String below(IndexDimension dimension) {
        return "（下设" + weights(dimension) + "）";
    }

    private static String direction(IndexIndicator indicator) {
        return indicator.direction() == Direction.LOWER ? "（越低越好）" : "";
    }

    /** A text for each indicator, said once for those it is the same of. */
    private static String grouped(IndexDefinition index, Function<IndexIndicator, String> text) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        index.indicators()
                .forEach(indicator -> names.computeIfAbsent(text.apply(indicator), words -> new ArrayList<>())
                        .add(indicator.name()));
        if (names.size() == 1) {
            return names.keySet().iterator().next();
        }
        return names.entrySet().stream()
                .map(group -> group.getKey() + "（" + named(group.getValue()) + "）")
                .collect(Collectors.joining("；"));
    }

    private static String named(List<String> indicators) {
        return indicators.size() > LISTED ? indicators.size() + "项指标" : String.join("、", indicators);
    }

    private static String aggregation(IndexDimension root) {
        String method = IndexMethodWords.aggregation(root.aggregation());
        if (!root.aggregation().isMean() || root.coverage().share() >= 1) {
            return method + "，各部分齐全方计总分";
        }
        return method + coverage(root.coverage()) + "；缺失部分的权重由其余部分分摊，不按0分计";
    }

    private static String coverage(Coverage coverage) {
        String text = coverage.share() > 0 ? "，有分部分的权重不低于" + IndexMethodWords.percent(coverage.share()) + "方计总分" : "";
        return coverage.count() > 1 ? text + "，且不少于" + coverage.count() + "项" : text;
    }

    private static String ranking(RankRules rules) {
        String better = rules.better() == Direction.LOWER ? "得分低者在前" : "得分高者在前";
        Integer decimals = rules.decimals();
        String compared = decimals == null ? "" : "，按" + decimals + "位小数比较";
        return better + compared + "，" + IndexMethodWords.ties(rules.ties()) + "，不足" + rules.minimum() + "个区县不排名";
    }

    private static String interval(Uncertainty uncertainty) {
        List<String> varied = new ArrayList<>();
        if (uncertainty.weightSpread() > 0) {
            varied.add("权重（±" + IndexMethodWords.percent(uncertainty.weightSpread()) + "）");
        }
        if (!uncertainty.normalisations().isEmpty()) {
            varied.add("标准化方法");
        }
        if (!uncertainty.aggregations().isEmpty()) {
            varied.add("合成方法");
        }
        return "随机改变" + String.join("、", varied) + uncertainty.replicates() + "次，取所得位次的5%、50%、95%分位数，并包含本指数位次";
    }
}
