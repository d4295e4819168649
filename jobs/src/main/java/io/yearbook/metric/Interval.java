package io.yearbook.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * All numbers that a figure may stand for.
 *
 * @param low smallest of them, or the edge above which they lie; null for none
 * @param high largest of them, or the edge below which they lie; null for none
 */
record Interval(@Nullable Edge low, @Nullable Edge high) {

    /** End of an interval; an open one does not belong to it. */
    record Edge(BigDecimal at, boolean open) {}

    static Interval exactly(BigDecimal value) {
        return closed(value, value);
    }

    static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(new Edge(low, false), new Edge(high, false));
    }

    /** True where every number is greater than the limit. */
    boolean isAbove(BigDecimal limit) {
        return low != null && low.at().compareTo(limit) >= (low.open() ? 0 : 1);
    }

    /** True where every number is less than the limit. */
    boolean isBelow(BigDecimal limit) {
        return high != null && high.at().compareTo(limit) <= (high.open() ? 0 : -1);
    }

    boolean isAtOrAbove(BigDecimal limit) {
        return low != null && low.at().compareTo(limit) >= 0;
    }

    boolean isAtOrBelow(BigDecimal limit) {
        return high != null && high.at().compareTo(limit) <= 0;
    }

    boolean isExactly(BigDecimal number) {
        return isAtOrAbove(number) && isAtOrBelow(number);
    }

    /** True where some number belongs to both; touching closed edges do. */
    boolean meets(Interval other) {
        return !liesAbove(other) && !other.liesAbove(this);
    }

    private boolean liesAbove(Interval other) {
        if (low == null || other.high == null) {
            return false;
        }
        return low.open() ? isAtOrAbove(other.high.at()) : other.isBelow(low.at());
    }

    /** The interval with both edges moved outwards. */
    Interval widenedBy(BigDecimal distance) {
        return new Interval(
                low == null ? null : new Edge(low.at().subtract(distance), low.open()),
                high == null ? null : new Edge(high.at().add(distance), high.open()));
    }

    /** All differences of a number of this and one of the other. */
    Interval minus(Interval other) {
        return new Interval(difference(low, other.high), difference(high, other.low));
    }

    /** All sums of a number of this and one of the other. */
    Interval plus(Interval other) {
        return new Interval(sum(low, other.low), sum(high, other.high));
    }

    private static @Nullable Edge sum(@Nullable Edge one, @Nullable Edge other) {
        return one == null || other == null ? null : new Edge(one.at().add(other.at()), one.open() || other.open());
    }

    private static @Nullable Edge difference(@Nullable Edge one, @Nullable Edge other) {
        return one == null || other == null
                ? null
                : new Edge(one.at().subtract(other.at()), one.open() || other.open());
    }

    /**
     * All changes from a number of the base to one of this, in percent of the base. Inexact edges are rounded outwards.
     *
     * @param base only positive numbers
     */
    Interval percentChangeFrom(Interval base) {
        if (!base.isAbove(BigDecimal.ZERO)) {
            throw new IllegalArgumentException("the base %s is not positive".formatted(base));
        }
        return new Interval(
                percent(low, low != null && low.at().signum() < 0 ? base.low : base.high, RoundingMode.FLOOR),
                percent(high, high != null && high.at().signum() < 0 ? base.high : base.low, RoundingMode.CEILING));
    }

    private static @Nullable Edge percent(@Nullable Edge part, @Nullable Edge whole, RoundingMode outwards) {
        if (part == null) {
            return null;
        }
        if (whole == null) {
            return new Edge(Percent.HUNDRED.negate(), true);
        }
        if (whole.at().signum() == 0) {
            return null;
        }
        BigDecimal change = part.at().subtract(whole.at());
        BigDecimal percent = change.multiply(Percent.HUNDRED).divide(whole.at(), Percent.SCALE, outwards);
        return new Edge(percent, part.open() || whole.open());
    }
}
