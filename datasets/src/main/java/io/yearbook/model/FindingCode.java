package io.yearbook.model;

/** What a check looks at. */
public enum FindingCode implements Reason {
    ARITHMETIC("按核查规则核对公布数之间的勾稽关系。", "Arithmetic between figures of one publisher and period."),
    REPORTED_GROWTH("原文增幅与两年公布数核对。", "The growth a source states against the values of both years."),
    FIGURES_DISAGREE("同一发布单位对同一时点给出不止一个数。", "One publisher gives more than one figure for the same day."),
    PUBLISHERS_DISAGREE("不同发布单位对同一数据说法不一。", "Publishers differ on the same figure by more than rounding."),
    IMPLAUSIBLE_JUMP("较上年变动超过核查阈值。", "The change since the year before exceeds the threshold."),
    PLAN_READINGS_DIFFER("同一计划的不同文件所载承诺不一。", "Readings of one plan promise different figures."),
    MISSING_THIS_YEAR("上年有数，本年缺。", "There was a value the year before and is none this year."),
    DAMAGED_TEXT("文字残缺，数值未采用。", "A figure was not accepted because its text is damaged."),
    KEY_CONFLICT("与同日发布的另一数值矛盾，未采用。", "A figure was not accepted because another of its key and date contradicts it.");

    private final String sentenceZh;
    private final String sentenceEn;

    FindingCode(String sentenceZh, String sentenceEn) {
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
