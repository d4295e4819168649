package io.yearbook.content;

import io.yearbook.model.Direction;
import io.yearbook.model.ValueQualifier;

/** What a change means: which way is better is the indicator's to say. */
enum Course {
    BETTER,
    WORSE,
    /** A change that is neither good nor bad: neither way is better, or it is of money at current prices. */
    NEITHER,
    LEVEL,
    /** The comparison is refused, or leaves open which way it went. */
    NOT_COMPARED;

    static Course of(IndicatorRow row) {
        Quantity amount = row.change().amount();
        if (amount == null) {
            return NOT_COMPARED;
        }
        int sign = amount.number().signum();
        if (sign == 0) {
            return row.change().qualifier() == ValueQualifier.EXACT ? LEVEL : NOT_COMPARED;
        }
        if (row.change().better(row.direction()) == Direction.NEUTRAL) {
            return NEITHER;
        }
        return (sign > 0) == (row.direction() == Direction.HIGHER) ? BETTER : WORSE;
    }
}
