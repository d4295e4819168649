package io.yearbook.text.prose;

/** What a numeric expression of a sentence is. */
public enum QuantityKind {
    /** A number with a unit or measure word: {@code 30722 户}, {@code 五个工作日}, {@code 8134660万元}. */
    MEASURE,
    /** A share or rate: {@code 98% 以上}, {@code 百分之九十}, {@code 3‰}. */
    PERCENT,
    /** A difference of two percentages: {@code 0.4个百分点}. */
    PERCENTAGE_POINTS,
    /** A place in an order: {@code 第三}, {@code 居全市第3位}. */
    ORDINAL,
    /** Two figures, the lower and the upper end: {@code 3至5个}. */
    RANGE,
    /** The earlier figure of a change: {@code 49个} of 由49个压缩为33个; the later one is a span of its own. */
    FROM_TO,
    /** A day, or a month and day. */
    DATE,
    /** A year that is named, alone: {@code 2022年}. */
    YEAR,
    /** Months, quarters, halves or runs of years: {@code 1—9月}, {@code 2021—2025年}, {@code 连续13年}. */
    PERIOD,
    /** The number of a document, or of a session or proposal: {@code 〔2021〕16号}, {@code 第317号}. */
    DOCUMENT_NUMBER,
    /** The numeral of a heading or of an item in a list: {@code （一）}, {@code 1.}, {@code 一是}. */
    LIST_NUMBER,
    /** Part of a name, of a telephone number or of a set phrase: {@code 双随机、一公开}, {@code 12345热线}, {@code 三级}. */
    NAME_PART,
    /** Digits or a unit were lost, or numbers are glued: never a value. */
    DAMAGED,
    /** A number without a unit. */
    BARE;

    /** True where the expression states a figure that may be an observation, a target or a change. */
    public boolean isFigure() {
        return switch (this) {
            case MEASURE, PERCENT, PERCENTAGE_POINTS, ORDINAL, RANGE, FROM_TO, BARE -> true;
            case DATE, YEAR, PERIOD, DOCUMENT_NUMBER, LIST_NUMBER, NAME_PART, DAMAGED -> false;
        };
    }
}
