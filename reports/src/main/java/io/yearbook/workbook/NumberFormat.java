package io.yearbook.workbook;

import io.yearbook.model.ValueQualifier;

/**
 * Excel number formats by meaning. Percentages are printed as they are stored (85.6 with the unit beside), never by
 * Excel's {@code %}, which would multiply them.
 */
public final class NumberFormat {

    /** Places gained, lost or kept: the direction is a sign, not a colour. */
    public static final String RANK_CHANGE = "\"↑\"0;\"↓\"0;\"—\"";

    /** Better, worse or the same, in words. */
    public static final String IMPROVEMENT = "\"改善\";\"变差\";\"持平\"";

    /** A number that is not 0 but smaller than the smallest unit shown. */
    public static final String BELOW_UNIT = "\"…\";\"-…\";0";

    public static final String LINES = "#,##0\"行\"";
    public static final String PLAIN_YEAR = "0";
    public static final String YEAR = "0\"年\"";
    public static final String COUNT = "#,##0";
    public static final String DATE = "yyyy-mm-dd";

    private NumberFormat() {}

    /** A value with its decimals, and the mark of a bound before it. */
    public static String value(int decimals, ValueQualifier qualifier) {
        String digits = COUNT + fraction(decimals);
        if (qualifier == ValueQualifier.EXACT) {
            return digits;
        }
        String mark = quoted(qualifier);
        return mark + digits + ";" + mark + "-" + digits;
    }

    /** A difference: its sign is always shown. */
    public static String change(int decimals, ValueQualifier qualifier) {
        String digits = COUNT + fraction(decimals);
        String mark = quoted(qualifier);
        return mark + "+" + digits + ";" + mark + "-" + digits + ";" + mark + digits;
    }

    private static String quoted(ValueQualifier qualifier) {
        return qualifier == ValueQualifier.EXACT ? "" : "\"" + qualifier.mark() + "\"";
    }

    private static String fraction(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }
}
