package io.yearbook.model;

/** What stretch of time a figure covers, as its publisher stated it. */
public enum Span {
    /** 1 January to 31 December of one year. */
    FULL_YEAR("全年"),
    /** From 1 January to a stated day before 31 December; never passes for a year. */
    YEAR_TO_DATE("年初至期末"),
    /** A stated stretch inside one or more years that is neither of the above: a quarter, a month, a half year. */
    PART_YEAR("年内时段"),
    /** The state on one day. */
    POINT_IN_TIME("时点"),
    /** Accumulated up to a day, from a start that is unstated, earlier than the year, or whose end is unsure. */
    CUMULATIVE("累计"),
    /** The source does not say which stretch is covered; the end is the latest day possible. */
    UNSTATED("未明示");

    private final String nameZh;

    Span(String nameZh) {
        this.nameZh = nameZh;
    }

    /** The name printed in reports. */
    public String nameZh() {
        return nameZh;
    }
}
