package io.yearbook.model;

/** How exactly the source states a value: 余, 以上 and 不少于 are GE, 超 GT, 以内 and 不超过 LE, 不足 LT, 近 and 约 APPROX. */
public enum ValueQualifier {
    EXACT(""),
    GE("≥"),
    GT(">"),
    LE("≤"),
    LT("<"),
    APPROX("约");

    private final String mark;

    ValueQualifier(String mark) {
        this.mark = mark;
    }

    /** What a report prints before the figure; empty for an exact one. */
    public String mark() {
        return mark;
    }

    /** True where the true value cannot be below the stated one. */
    public boolean isLowerBound() {
        return this == GE || this == GT;
    }

    /** True where the true value cannot be above the stated one. */
    public boolean isUpperBound() {
        return this == LE || this == LT;
    }
}
