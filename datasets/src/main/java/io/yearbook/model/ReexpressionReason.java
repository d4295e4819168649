package io.yearbook.model;

/** Why a past figure cannot be given exactly, or at all, for the territory of a changed district. */
public enum ReexpressionReason implements Reason {
    PARTS_UNKNOWN("原区县只有部分划入，数值只能给出范围。", "Only a part of a former district came in: no more than a range is known."),
    VALUE_INEXACT("原数为约数或界限值，数值只能给出范围。", "A former figure is a bound or approximate: no more than a range is known."),
    NOT_ADDITIVE("比率、平均数和时限不能相加，不推算。", "Rates, means and durations do not add up."),
    SIGN_UNKNOWN("该指标可能为负，部分划入时无法给出范围。", "The indicator may be negative, so that a part has no range."),
    PERIOD_UNSTATED("数据起止时间未明示，不推算。", "The source does not state the period covered."),
    PERIOD_STRADDLES("数据时段跨越区划调整日，不推算。", "The period reaches over the day of the change."),
    TERRITORY_CHANGED("原区县在此之前另有区划调整，不推算。", "A former district had changed before."),
    FIGURE_ABSENT("有原区县缺少同一时段的数据，不推算。", "A former district has no figure of the same period."),
    VALUE_MISSING("有原区县的数值缺失，不推算。", "The figure of a former district is missing."),
    PUBLISHER_DIFFERS("原区县的数据来自不同发布单位，不推算。", "The figures come from publishers that are not one series."),
    UNIT_DIFFERS("计量单位不同，不推算。", "A figure is not in the indicator's unit."),
    DEFINITION_BREAK("口径不同，不推算。", "The definition or scope of a figure differs."),
    STAGE_DIFFERS("原区县数据的核算阶段不同，不推算。", "Some figures are provisional or forecasts, others are not.");

    private final String sentenceZh;
    private final String sentenceEn;

    ReexpressionReason(String sentenceZh, String sentenceEn) {
        this.sentenceZh = sentenceZh;
        this.sentenceEn = sentenceEn;
    }

    @Override
    public String sentenceZh() {
        return sentenceZh;
    }

    @Override
    public String sentenceEn() {
        return sentenceEn;
    }
}
