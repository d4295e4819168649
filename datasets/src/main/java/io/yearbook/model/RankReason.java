package io.yearbook.model;

/** Why a figure has no rank. */
public enum RankReason implements Reason {
    NOT_A_DISTRICT("非区县，不参加排名。", "Only districts are ranked."),
    DISTRICT_NOT_VALID("该区县当时不存在，不参加排名。", "The district did not exist at the end of the period."),
    NEUTRAL("该指标不评优劣，不排名。", "The indicator has no better direction."),
    NOT_COMPARABLE("该指标在区县之间不可比，不排名。", "The indicator is not comparable between districts."),
    PER_CAPITA_ONLY("该指标须折成人均等相对数才可比，不按总量排名。", "The indicator is comparable only per head or another size."),
    VALUE_MISSING("数值缺失，不参加排名。", "The value is missing."),
    PERIOD_UNSTATED("数据起止时间未明示，不参加排名。", "The source does not state the period covered."),
    PERIOD_DIFFERS("时段与多数区县不同，不参加排名。", "The window differs from that of most districts."),
    PUBLISHER_DIFFERS("数据来源与参加排名的区县不同，不参加排名。", "Its publisher counts for itself; the ranking is of another's figures."),
    DEFINITION_BREAK("口径与其他区县不同，不参加排名。", "The definition differs."),
    FORECAST("数值为预测数，不参加排名。", "The value is a forecast."),
    BOUND_ONLY("数值为约数或界限值，不参加排名。", "The value is a bound or approximate."),
    TOO_FEW_DISTRICTS("可比区县过少，不排名。", "Fewer districts than the minimum are comparable."),
    COVERAGE_TOO_LOW("可比区县占全部区县的比重过低，不排名。", "The comparable districts are too small a share of all.");

    private final String sentenceZh;
    private final String sentenceEn;

    RankReason(String sentenceZh, String sentenceEn) {
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
