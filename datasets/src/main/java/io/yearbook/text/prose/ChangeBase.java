package io.yearbook.text.prose;

/** What a reported change is measured from. */
public enum ChangeBase {
    /** The same period a year before: 同比, 较上年同期. */
    SAME_PERIOD_LAST_YEAR,
    /** The period just before: 环比, 较上月. */
    PREVIOUS_PERIOD,
    /** The year before: 较上年, 比去年. */
    PREVIOUS_YEAR,
    /** The end of the year before: 较年初, 较上年末. */
    PREVIOUS_YEAR_END,
    /** A figure in the same sentence: 由85.6%提高到90%. */
    STATED_FIGURE,
    /** Another base in words, such as 较改革前 or 较2015年. */
    OTHER,
    /** The sentence names no base: {@code 增长8.9%}. */
    UNSTATED
}
