package io.yearbook.content;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.Imputation;
import io.yearbook.catalog.index.Normalisation;
import io.yearbook.catalog.index.RankRules;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The methods of composite indices in Chinese words, as parts of a sentence. */
final class IndexMethodWords {

    private static final int PERCENT = 100;

    private IndexMethodWords() {}

    static String imputation(Imputation imputation) {
        return switch (imputation.method()) {
            case NONE -> "不插补";
            case MEAN -> "同年均值插补";
            case MEDIAN -> "同年中位数插补";
            case GROUP_MEAN -> "同类组同年均值插补";
            case GROUP_MEDIAN -> "同类组同年中位数插补";
            case LAST_VALUE -> "本区县此前最近一年的数值插补";
        };
    }

    static String normalisation(Normalisation normalisation) {
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

    static String aggregation(AggregationMethod method) {
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

    static String ties(RankRules.Ties ties) {
        return switch (ties) {
            case COMPETITION -> "得分相同位次并列（1、2、2、4）";
            case DENSE -> "得分相同位次并列（1、2、2、3）";
            case MODIFIED -> "得分相同位次并列（1、3、3、4）";
            case ORDINAL -> "得分相同按代码先后（1、2、3、4）";
            case FRACTIONAL -> "得分相同取平均位次（1、2.5、2.5、4）";
        };
    }

    static String percent(double share) {
        return plain(share * PERCENT) + "%";
    }

    static String plain(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
