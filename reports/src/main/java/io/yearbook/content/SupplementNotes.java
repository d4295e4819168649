package io.yearbook.content;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.catalog.index.Normalisation;
import io.yearbook.catalog.index.Uncertainty;
import io.yearbook.model.Finding;
import io.yearbook.model.TargetVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes on the composite indices, the targets and the checks of a report. */
final class SupplementNotes {

    private static final String INDICES = "综合指数";
    private static final int PERCENT = 100;

    private SupplementNotes() {}

    static Stream<MethodNote> of(ReportMaterial material) {
        return Stream.of(indices(material.indexes()), targets(material.targets()), findings(material.findings()))
                .flatMap(notes -> notes);
    }

    /** Only of indices that are scored. */
    private static Stream<MethodNote> indices(List<IndexResults> indexes) {
        return indexes.stream()
                .filter(results -> results.scores().stream().anyMatch(score -> score.score() != null))
                .map(IndexResults::index)
                .flatMap(index -> Stream.of(
                        note(INDICES, index.nameZh() + "：方法", method(index)),
                        note(INDICES, index.nameZh() + "：指标", parts(index)),
                        note(INDICES, index.nameZh() + "：位次区间", uncertainty(index.uncertainty()))));
    }

    private static String method(IndexDefinition index) {
        String normalisations = index.indicators().stream()
                .map(part -> nameOf(part.normalisation().method()))
                .distinct()
                .collect(Collectors.joining("、"));
        return "%d个指标，标准化方法：%s；按%s合成。缺数的指标不按0计，其权重由其余指标分担；达不到最低覆盖要求的不打分。"
                .formatted(
                        index.indicators().size(),
                        normalisations,
                        nameOf(index.root().aggregation()));
    }

    private static String parts(IndexDefinition index) {
        return index.indicators().stream()
                .map(SupplementNotes::weighted)
                .collect(Collectors.joining("、", "", "。括号内为在上一级中的权重。"));
    }

    private static String weighted(IndexPart part) {
        return part.name() + "（" + number(part.weight()) + "）";
    }

    private static String uncertainty(@Nullable Uncertainty uncertainty) {
        if (uncertainty == null) {
            return "未作测算。";
        }
        return "权重在±%s%%以内随机变动%s，重算%d次，取位次的第5至第95百分位；随机数种子固定，结果可重现。"
                .formatted(
                        number(uncertainty.weightSpread() * PERCENT),
                        uncertainty.normalisations().isEmpty()
                                        && uncertainty.aggregations().isEmpty()
                                ? ""
                                : "，并随机改用其他标准化或合成方法",
                        uncertainty.replicates());
    }

    private static Stream<MethodNote> targets(List<PlannedTarget> targets) {
        return FigureNotes.counted(
                targets.stream().map(PlannedTarget::verdict),
                (verdict, count) -> new MethodNote("目标完成", verdict.nameZh(), meaning(verdict), count));
    }

    private static String meaning(TargetVerdict verdict) {
        return switch (verdict) {
            case MET -> "同一区县、同一指标在规划之后、到期以前的公布数，达到所承诺的数值；界限值须在其全部可能范围内都达到。";
            case MISSED -> "已过到期日，公布数在其全部可能范围内都未达到所承诺的数值。";
            case NOT_DUE -> "尚未到期，也尚未达到。";
            case NO_EVIDENCE -> "已到期而没有可供评判的公布数；不等于未完成。";
            case NOT_COMPARABLE -> "公布数的时段、单位或口径与承诺不同，或只是不能定论的界限值，不作评判。";
        };
    }

    private static Stream<MethodNote> findings(List<CheckedFigure> findings) {
        List<Finding> all = findings.stream().map(CheckedFigure::finding).toList();
        return Stream.concat(
                FigureNotes.counted(
                        all.stream().map(Finding::code),
                        (code, count) -> new MethodNote("核查项目", code.sentenceZh(), "代码 " + code.name() + "。", count)),
                FigureNotes.counted(
                        all.stream().map(Finding::severity),
                        (severity, count) -> new MethodNote(
                                "核查程度",
                                severity.nameZh(),
                                switch (severity) {
                                    case INFO -> "留存备查，不表示有错。";
                                    case WARNING -> "需要查看：可能有误，也可能有表外的原因。";
                                    case ERROR -> "公布数之间不可能都对。";
                                },
                                count)));
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

    private static MethodNote note(String section, String item, String text) {
        return new MethodNote(section, item, text, null);
    }
}
