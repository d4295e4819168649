package io.yearbook.content;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.Coverage;
import io.yearbook.catalog.index.Imputation;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.Normalisation;
import io.yearbook.catalog.index.RankRules;
import io.yearbook.catalog.index.Uncertainty;
import io.yearbook.model.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The definition of a composite index in Chinese sentences. */
final class IndexMethodTexts {

    private static final int PERCENT = 100;
    /** More parts than this are counted, not listed. */
    private static final int LISTED = 12;

    private IndexMethodTexts() {}

    static List<String> of(IndexDefinition index) {
        List<String> lines = new ArrayList<>();
        lines.add("构成与权重：" + weights(index.root()) + "。");
        if (index.steps().contains(IndexStep.IMPUTE)) {
            lines.add(
                    "缺失值：" + grouped(index, indicator -> imputation(indicator.imputation())) + "；插补占得分权重的比重列于“插补占比”。");
        }
        if (index.steps().contains(IndexStep.TREAT)) {
            lines.add("极端值：分布过偏的指标，对最极端的数值作缩尾处理，仍过偏的作对数变换或保留原值。");
        }
        lines.add("标准化：" + grouped(index, indicator -> normalisation(indicator.normalisation())) + "。");
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
                        + (dimension.aggregation().isMean() ? percent(part.weight() / sum) : "")
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

    private static String imputation(Imputation imputation) {
        return switch (imputation.method()) {
            case NONE -> "不插补";
            case MEAN -> "同年均值插补";
            case MEDIAN -> "同年中位数插补";
            case GROUP_MEAN -> "同类组同年均值插补";
            case GROUP_MEDIAN -> "同类组同年中位数插补";
            case LAST_VALUE -> "本区县此前最近一年的数值插补";
        };
    }

    private static String normalisation(Normalisation normalisation) {
        String method = switch (normalisation.method()) {
            case NONE -> "原值直接计分";
            case MIN_MAX -> "极差标准化（最小值到最大值）";
            case Z_SCORE -> "标准差标准化（减均值除以标准差）";
            case RANK -> "位次计分（不及该区县的个数加1）";
            case PERCENTILE -> "百分位计分（不及该区县的比例）";
            case GOALPOSTS -> "固定上下限标准化";
            case DISTANCE_TO_TARGET -> "与目标值的距离";
            case DISTANCE_TO_REFERENCE -> "与参照区县的距离";
            case DISTANCE_TO_MAXIMUM -> "与最优值的距离";
            case RATIO_TO_TARGET -> "与目标值之比";
            case RATIO_TO_REFERENCE -> "与参照区县之比";
            case RATIO_TO_MAXIMUM -> "与最优值之比";
        };
        return method + base(normalisation) + range(normalisation);
    }

    private static String base(Normalisation normalisation) {
        boolean relative = normalisation.method() != Normalisation.Method.NONE
                && normalisation.method() != Normalisation.Method.GOALPOSTS;
        if (!relative) {
            return "";
        }
        return switch (normalisation.base().kind()) {
            case EACH_YEAR -> "，以各年数据为准";
            case ALL_YEARS -> "，以历年全部数据为准";
            case ONE_YEAR -> "，固定以" + normalisation.base().year() + "年数据为准";
        };
    }

    private static String range(Normalisation normalisation) {
        return switch (normalisation.method()) {
            case NONE, RANK -> "";
            case Z_SCORE ->
                "，均值记" + plain(normalisation.start()) + "分、一个标准差记" + plain(normalisation.end() - normalisation.start())
                        + "分";
            default -> "，记" + plain(normalisation.start()) + "—" + plain(normalisation.end()) + "分";
        };
    }

    private static String aggregation(IndexDimension root) {
        String method = aggregation(root.aggregation());
        if (!root.aggregation().isMean() || root.coverage().share() >= 1) {
            return method + "，各部分齐全方计总分";
        }
        return method + coverage(root.coverage()) + "；缺失部分的权重由其余部分分摊，不按0分计";
    }

    private static String aggregation(AggregationMethod method) {
        return switch (method) {
            case ARITHMETIC -> "加权算术平均（强项可弥补弱项）";
            case GEOMETRIC -> "加权几何平均（弱项只能部分弥补）";
            case HARMONIC -> "加权调和平均（弱项影响最大）";
            case SUM -> "加权求和";
            case DIFFERENCE -> "第一部分减去其余部分";
            case PRODUCT -> "各部分相乘";
            case RATIO -> "第一部分除以其余部分";
        };
    }

    private static String coverage(Coverage coverage) {
        String text = coverage.share() > 0 ? "，有分部分的权重不低于" + percent(coverage.share()) + "方计总分" : "";
        return coverage.count() > 1 ? text + "，且不少于" + coverage.count() + "项" : text;
    }

    private static String ranking(RankRules rules) {
        String better = rules.better() == Direction.LOWER ? "得分低者在前" : "得分高者在前";
        Integer decimals = rules.decimals();
        String compared = decimals == null ? "" : "，按" + decimals + "位小数比较";
        return better + compared + "，" + ties(rules.ties()) + "，不足" + rules.minimum() + "个区县不排名";
    }

    private static String ties(RankRules.Ties ties) {
        return switch (ties) {
            case COMPETITION -> "得分相同位次并列（1、2、2、4）";
            case DENSE -> "得分相同位次并列（1、2、2、3）";
            case MODIFIED -> "得分相同位次并列（1、3、3、4）";
            case ORDINAL -> "得分相同按代码先后（1、2、3、4）";
            case FRACTIONAL -> "得分相同取平均位次（1、2.5、2.5、4）";
        };
    }

    private static String interval(Uncertainty uncertainty) {
        List<String> varied = new ArrayList<>();
        if (uncertainty.weightSpread() > 0) {
            varied.add("权重（±" + percent(uncertainty.weightSpread()) + "）");
        }
        if (!uncertainty.normalisations().isEmpty()) {
            varied.add("标准化方法");
        }
        if (!uncertainty.aggregations().isEmpty()) {
            varied.add("合成方法");
        }
        return "随机改变" + String.join("、", varied) + uncertainty.replicates() + "次，取所得位次的5%、50%、95%分位数，并包含本指数位次";
    }

    private static String percent(double share) {
        return plain(share * PERCENT) + "%";
    }

    private static String plain(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
