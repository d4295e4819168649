package io.yearbook.text;

/** Why a text was not read. What to do about it depends on where the text stands, so the caller says that. */
public enum Problem {
    /** The text follows no form that is understood. */
    NOT_UNDERSTOOD,
    /** A number whose comma or point cannot group its digits, so that it may be the decimal mark of the file. */
    OTHER_DECIMAL_MARK,
    /** A number with more digits than can be stored. */
    TOO_LARGE,
    /** A day, month or year that does not exist or that no statistic is about. */
    NO_SUCH_DATE
}
