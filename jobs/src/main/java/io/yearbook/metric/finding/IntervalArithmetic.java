package io.yearbook.metric.finding;

import io.yearbook.metric.Interval;
import io.yearbook.metric.Interval.Edge;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The four operators on intervals. Quotients that are not exact are rounded outwards. */
final class IntervalArithmetic {

    /** What nothing is known of. */
    static final Interval ANY = new Interval(null, null);

    private static final int DIGITS = 60;

    private IntervalArithmetic() {}

    static Interval scaled(Interval interval, int powersOfTen) {
        return new Interval(scaled(interval.low(), powersOfTen), scaled(interval.high(), powersOfTen));
    }

    private static @Nullable Edge scaled(@Nullable Edge edge, int powersOfTen) {
        return edge == null ? null : new Edge(edge.at().scaleByPowerOfTen(powersOfTen), edge.open());
    }

    static Interval plus(Interval one, Interval other) {
        return new Interval(sum(one.low(), other.low()), sum(one.high(), other.high()));
    }

    private static @Nullable Edge sum(@Nullable Edge one, @Nullable Edge other) {
        return one == null || other == null ? null : new Edge(one.at().add(other.at()), one.open() || other.open());
    }

    /** All products; of factors that may be negative nothing is said. */
    static Interval times(Interval one, Interval other) {
        if (!one.isAtOrAbove(BigDecimal.ZERO) || !other.isAtOrAbove(BigDecimal.ZERO)) {
            return ANY;
        }
        return new Interval(product(one.low(), other.low()), product(one.high(), other.high()));
    }

    private static @Nullable Edge product(@Nullable Edge one, @Nullable Edge other) {
        return one == null || other == null ? null : new Edge(one.at().multiply(other.at()), isOpenProduct(one, other));
    }

    /** A zero that belongs to a factor makes a product whatever the other factor is. */
    private static boolean isOpenProduct(Edge one, Edge other) {
        return !isZeroWithin(one) && !isZeroWithin(other) && (one.open() || other.open());
    }

    private static boolean isZeroWithin(Edge edge) {
        return edge.at().signum() == 0 && !edge.open();
    }

    /** All quotients; of a divisor that may be zero or negative nothing is said. */
    static Interval over(Interval part, Interval whole) {
        if (!whole.isAbove(BigDecimal.ZERO)) {
            return ANY;
        }
        Edge low = part.low();
        Edge high = part.high();
        return new Interval(
                quotient(low, low != null && low.at().signum() < 0 ? whole.low() : whole.high(), RoundingMode.FLOOR),
                quotient(
                        high,
                        high != null && high.at().signum() < 0 ? whole.high() : whole.low(),
                        RoundingMode.CEILING));
    }

    private static @Nullable Edge quotient(@Nullable Edge part, @Nullable Edge whole, RoundingMode outwards) {
        if (part == null || part.at().signum() == 0) {
            return part;
        }
        if (whole == null) {
            return new Edge(BigDecimal.ZERO, true);
        }
        if (whole.at().signum() == 0) {
            return null;
        }
        return new Edge(part.at().divide(whole.at(), new MathContext(DIGITS, outwards)), part.open() || whole.open());
    }

    /** True where every number of the first is greater than every number of the other. */
    static boolean liesAbove(Interval one, Interval other) {
        return !one.meets(other)
                && one.low() != null
                && other.high() != null
                && one.low().at().compareTo(other.high().at()) >= 0;
    }

    /** True where every number of the first belongs to the other too. */
    static boolean liesWithin(Interval one, Interval other) {
        return startsWithin(one.low(), other.low()) && endsWithin(one.high(), other.high());
    }

    private static boolean startsWithin(@Nullable Edge low, @Nullable Edge limit) {
        if (limit == null) {
            return true;
        }
        int order = low == null ? -1 : low.at().compareTo(limit.at());
        return order > 0 || order == 0 && low != null && (low.open() || !limit.open());
    }

    private static boolean endsWithin(@Nullable Edge high, @Nullable Edge limit) {
        if (limit == null) {
            return true;
        }
        int order = high == null ? 1 : high.at().compareTo(limit.at());
        return order < 0 || order == 0 && high != null && (high.open() || !limit.open());
    }
}
