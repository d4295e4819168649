package io.yearbook.model;

/** Why no change since the year before is given. */
public enum ChangeReason implements Reason {
    NO_PREVIOUS("上年无数据，不计算增减。", "There is no figure for the year before."),
    PERIOD_DIFFERS("上年数据的时段不同，不可比。", "The year before has a figure of another window or span only."),
    PERIOD_UNSTATED("数据起止时间未明示，不可比。", "The source does not state the period covered."),
    UNIT_DIFFERS("计量单位不同，不可比。", "The units differ."),
    DEFINITION_BREAK("口径或时间序列有变动，不可比。", "The definition differs or the series breaks."),
    STAGE_DIFFERS("两年数据的核算阶段不同（初步数、预测数、最终数），不可比。", "One figure is provisional or a forecast, the other is not."),
    PUBLISHER_DIFFERS("两年数据来自不同发布单位，不可比。", "The figures come from publishers that are not one series."),
    TERRITORY_CHANGED("行政区划有调整，不可比。", "The district's territory changed in between."),
    VALUE_MISSING("本年或上年数值缺失。", "A value is missing."),
    BASE_NOT_POSITIVE("上年数值为零或负，不计算百分比。", "The previous value is zero or negative."),
    BOUND_ONLY("数值为约数或界限值，增减方向无法确定。", "A value is a bound or approximate and the sign of the change cannot be known.");

    private final String sentenceZh;
    private final String sentenceEn;

    ChangeReason(String sentenceZh, String sentenceEn) {
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
