package io.yearbook.model;

/** Why a promised figure is not compared with what was reached. */
public enum GapReason implements Reason {
    NO_FIGURE("期限内没有公布该指标的数据。", "There is no figure of the time between the plan and its due date."),
    VALUE_MISSING("期限内的数据缺失。", "The figure of that time has no value."),
    UNIT_DIFFERS("数据与承诺的计量单位不同，不可比。", "The units differ."),
    DEFINITION_DIFFERS("数据的口径与承诺不同，不可比。", "The figure is of another definition, scope or series."),
    FORECAST("只有预测数，不能据以判定。", "The figure is a forecast."),
    PERIOD_DIFFERS("数据的时段与承诺的时段不同，不可比。", "The period of the figure is not the one promised, or is not stated."),
    BEFORE_DUE_DATE(
            "最新数据早于完成期限，不能说明期限日是否达到。",
            "The latest figure is of a time before the due date and does not show whether the value was reached by it."),
    TERRITORY_CHANGED("计划公布后行政区划有调整，不可比。", "The district's territory changed since the plan."),
    BOUND_ONLY(
            "数据为约数或界限值，无法判定。", "The figure is a bound or approximate and leaves it open whether the promise is kept.");

    private final String sentenceZh;
    private final String sentenceEn;

    GapReason(String sentenceZh, String sentenceEn) {
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
