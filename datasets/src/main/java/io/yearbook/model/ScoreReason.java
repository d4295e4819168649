package io.yearbook.model;

/** Why an indicator, a dimension or an index has no score for a unit and year. */
public enum ScoreReason implements Reason {
    VALUE_MISSING("数值缺失，不计分。", "There is no value, nor was one imputed."),
    NOT_COMPARABLE("数值与其他区县不可比，不计分。", "There is a value, but it must not be compared with those of others."),
    DENOMINATOR_MISSING("缺少人口等分母，不计分。", "The size to divide by is missing or not above 0."),
    TRANSFORMATION_UNDEFINED("数值超出变换的定义范围，不计分。", "The transformation is not defined for the value."),
    NORMALISATION_UNDEFINED(
            "无法标准化（各单位数值相同，或缺少参照值），不计分。",
            "There is nothing to normalise by: all values are equal, or the reference is missing."),
    COVERAGE_TOO_LOW("有数据的部分不足，不计分。", "Less of it is known than the index requires."),
    BELOW_ZERO(
            "得分为负，无法按几何平均、调和平均、乘积或比值合成。",
            "A part is below 0, of which there is no geometric or harmonic mean, product or ratio.");

    private final String sentenceZh;
    private final String sentenceEn;

    ScoreReason(String sentenceZh, String sentenceEn) {
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
