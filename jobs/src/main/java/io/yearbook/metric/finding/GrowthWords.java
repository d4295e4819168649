package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ScopeRevision;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.math.MathContext;

/** The sentences of findings on change. */
final class GrowthWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";
    private static final String POINTS = "个百分点";

    private final Catalog catalog;
    private final FigureWords words;
    private final FindingSettings settings;

    GrowthWords(Catalog catalog, FindingSettings settings) {
        this.catalog = catalog;
        this.words = new FigureWords(catalog);
        this.settings = settings;
    }

    String reported(PanelCell now, PanelCell previous, CheckVerdict verdict) {
        Observation later = now.observation();
        BigDecimal growth = later.reportedChange();
        String unit = later.reportedChangeUnit();
        if (growth == null || unit == null) {
            throw new IllegalArgumentException(now.observationId() + " states no growth");
        }
        boolean inPercent = unit.equals(PERCENT);
        return "%s，按公布数计算%s，原文为%s，%s。"
                .formatted(
                        figures(later, previous.observation()),
                        computed(later, previous.observation(), inPercent),
                        FigureWords.change(growth, unit),
                        conclusion(later, previous.observation(), verdict));
    }

    String jump(PanelCell now, PanelCell previous, Indicator indicator) {
        boolean ratio = indicator.kind() == ValueKind.RATIO;
        String threshold = ratio
                ? "变动超过核查阈值" + FigureWords.plain(settings.jumpPoints(), 0) + POINTS
                : "较大值超出较小值的幅度大于核查阈值" + FigureWords.plain(settings.jumpPercent(), 0) + PERCENT;
        return "%s，%s，%s，请核实。"
                .formatted(
                        figures(now.observation(), previous.observation()),
                        computed(now.observation(), previous.observation(), !ratio),
                        threshold);
    }

    private String figures(Observation now, Observation previous) {
        return "%s公布%s，上年同期%s"
                .formatted(words.subject(Subject.of(now)), FigureWords.value(now), FigureWords.value(previous));
    }

    /** The change of the values as published; in percent only of a base that is not zero. */
    private static String computed(Observation now, Observation previous, boolean inPercent) {
        BigDecimal later = now.value();
        BigDecimal earlier = previous.value();
        if (later == null || earlier == null) {
            throw new IllegalArgumentException("%s is compared without values".formatted(now.key()));
        }
        BigDecimal difference = later.subtract(earlier);
        if (inPercent && earlier.signum() != 0) {
            BigDecimal percent = difference.multiply(HUNDRED).divide(earlier, MathContext.DECIMAL64);
            return FigureWords.change(percent, PERCENT);
        }
        return FigureWords.change(difference, now.unit().equals(PERCENT) ? POINTS : now.unit());
    }

    private String conclusion(Observation now, Observation previous, CheckVerdict verdict) {
        return switch (verdict) {
            case HOLDS -> "相符";
            case HOLDS_TRUNCATED -> "四舍五入不符，按截断相符";
            case EXPLAINED ->
                catalog.scopeRevisions()
                        .between(previous, now)
                        .map(ScopeRevision::noteZh)
                        .map(note -> "统计口径已调整（%s），按公布数计算的增幅不可比，两者均保留原文".formatted(note))
                        .orElse("总量按现价，增速按不变价，两者不可直接换算");
            case CONTRADICTORY -> "两者矛盾，均保留原文";
            case UNDECIDABLE -> "含约数或界限值，无法核对";
        };
    }
}
