package io.yearbook.model;

/** What came of checking published figures against each other, over all numbers that their digits may stand for. */
public enum CheckVerdict {
    /** It holds where figures are rounded half-up. */
    HOLDS("相符"),
    /** It holds only where a figure was cut off instead of rounded. */
    HOLDS_TRUNCATED("按截断相符"),
    /** It does not hold, for a reason that the catalogue declares. */
    EXPLAINED("差异有说明"),
    /** It does not hold. */
    CONTRADICTORY("矛盾"),
    /** Bounds or approximate figures leave it open. */
    UNDECIDABLE("无法核对");

    private final String nameZh;

    CheckVerdict(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }

    /** The verdict on a growth that the source states, which does not tell rounding from cutting off. */
    public ReportedVerdict ofReportedGrowth() {
        return switch (this) {
            case HOLDS, HOLDS_TRUNCATED -> ReportedVerdict.CONSISTENT;
            case EXPLAINED -> ReportedVerdict.EXPLAINED;
            case CONTRADICTORY -> ReportedVerdict.CONTRADICTORY;
            case UNDECIDABLE -> ReportedVerdict.UNDECIDABLE;
        };
    }
}
