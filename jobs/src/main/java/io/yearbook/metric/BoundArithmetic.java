package io.yearbook.metric;

import io.yearbook.metric.Interval.Edge;
import io.yearbook.model.Indicator;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be known from values that are bounds or approximate. */
public final class BoundArithmetic {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private BoundArithmetic() {}

    /**
     * The pair of values whose change is certain.
     *
     * @param now edge of this year's value
     * @param previous edge of the previous value
     * @param qualifier EXACT; APPROX for the stated values; else the true change is at least as far from zero as that
     *     of the pair: GE or GT for an increase, LE or LT for a decrease
     */
    record CertainPair(BigDecimal now, BigDecimal previous, ValueQualifier qualifier) {}

    /**
     * All numbers that the stated value may stand for. A bound reaches to the limit of the catalogue on its open side;
     * an approximate value is taken to half a unit of its last significant digit: 约4000 to 3500..4500, 约85.0 to
     * 84.95..85.05. An exact value is taken as it is, without its published rounding.
     */
    public static Interval rangeOf(Stated stated, Indicator indicator) {
        BigDecimal value = stated.value();
        ValueQualifier qualifier = stated.observation().qualifier();
        return switch (qualifier) {
            case EXACT -> Interval.exactly(value);
            case GE, GT ->
                new Interval(new Edge(value, qualifier == ValueQualifier.GT), limit(indicator.validMax(), value, 1));
            case LE, LT ->
                new Interval(limit(indicator.validMin(), value, -1), new Edge(value, qualifier == ValueQualifier.LT));
            case APPROX -> Interval.exactly(value).widenedBy(HALF.scaleByPowerOfTen(-significantDecimals(stated)));
        };
    }

    /** The catalogue's limit where it lies on the stated side of the value. */
    private static @Nullable Edge limit(@Nullable BigDecimal limit, BigDecimal value, int side) {
        return limit == null || limit.compareTo(value) * side < 0 ? null : new Edge(limit, false);
    }

    /** Zeros before the point are not significant, as 约4000 is rarely meant to the unit. */
    private static int significantDecimals(Stated stated) {
        int published = PublishedPrecision.decimalsOf(stated);
        boolean showsEveryDigit = published > 0 || stated.value().signum() == 0;
        return showsEveryDigit
                ? published
                : Math.min(published, stated.value().stripTrailingZeros().scale());
    }

    /**
     * The pair that tells the change, or empty where the sign of the change cannot be known: an increase or decrease
     * that may also be none at all counts as unknown.
     */
    static Optional<CertainPair> certainPair(Indicator indicator, Stated now, Stated previous) {
        if (now.isExact() && previous.isExact()) {
            return Optional.of(new CertainPair(now.value(), previous.value(), ValueQualifier.EXACT));
        }
        Interval nowRange = rangeOf(now, indicator);
        Interval previousRange = rangeOf(previous, indicator);
        Interval difference = nowRange.minus(previousRange);
        boolean rises = difference.isAbove(BigDecimal.ZERO);
        if (!rises && !difference.isBelow(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        if (!now.isBound() && !previous.isBound()) {
            return Optional.of(new CertainPair(now.value(), previous.value(), ValueQualifier.APPROX));
        }
        return rises
                ? pair(nowRange.low(), previousRange.high(), ValueQualifier.GE, ValueQualifier.GT)
                : pair(nowRange.high(), previousRange.low(), ValueQualifier.LE, ValueQualifier.LT);
    }

    /**
     * True where the pair's change may also be given in percent of the previous value: it is positive, and certainly
     * so. With a bound this year's edge must not be negative, as a percentage then shrinks where the base grows.
     */
    static boolean allowsPercent(Indicator indicator, CertainPair pair, Stated previous) {
        if (previous.value().signum() <= 0) {
            return false;
        }
        if (pair.qualifier() == ValueQualifier.EXACT) {
            return true;
        }
        boolean bound = pair.qualifier() != ValueQualifier.APPROX;
        return rangeOf(previous, indicator).isAtOrAbove(BigDecimal.ZERO)
                && pair.previous().signum() > 0
                && !(bound && pair.now().signum() < 0);
    }

    private static Optional<CertainPair> pair(
            @Nullable Edge now, @Nullable Edge previous, ValueQualifier closed, ValueQualifier open) {
        if (now == null || previous == null) {
            return Optional.empty();
        }
        ValueQualifier qualifier = now.open() || previous.open() ? open : closed;
        return Optional.of(new CertainPair(now.at(), previous.at(), qualifier));
    }
}
