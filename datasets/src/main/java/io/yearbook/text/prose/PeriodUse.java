package io.yearbook.text.prose;

/** How a sentence uses a time that it names. */
public enum PeriodUse {
    /** What happened in a stretch of time: {@code 2022年}, {@code 今年1—9月}, {@code 全年}, {@code 连续13年}. */
    DURING,
    /** The state on, or accumulated up to, a day: {@code 截至2023年2月28日}, {@code 2022年末}. */
    AS_OF,
    /** Accumulated since a start: {@code 今年以来}, {@code 2022年以来}; the end is the latest day possible. */
    SINCE,
    /** A deadline: {@code 年底前}, {@code 今年10月底前}, {@code 到2025年}, {@code 年内}. */
    DUE
}
