package io.yearbook.model;

/** What a value measures; it decides how a change is expressed. */
public enum ValueKind {
    /** Counted over a stretch of time. */
    FLOW,
    /** Counted on one day. */
    STOCK,
    /** A share or rate in percent: changes are percentage points, never percent. */
    RATIO,
    /** A mean: changes are given in the unit, and in percent. */
    AVERAGE,
    /** A length of time: changes are given in the unit, and in percent. */
    DURATION,
    /** A sum of money over a stretch of time. */
    AMOUNT;

    /** True where the values of the parts of a territory add up to that of the whole. */
    public boolean isAdditive() {
        return switch (this) {
            case FLOW, STOCK, AMOUNT -> true;
            case RATIO, AVERAGE, DURATION -> false;
        };
    }
}
