package io.yearbook.metric.finding;

import io.yearbook.metric.Interval;
import io.yearbook.metric.Interval.Edge;
import io.yearbook.model.CheckVerdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a share can be a whole number of a published whole (the GRIM test of N. J. L. Brown and J. A. J. Heathers,
 * 2017, applied to shares).
 *
 * @param verdict what came of it
 * @param below the greatest count whose share is not above the published one
 */
record CountCheck(CheckVerdict verdict, BigInteger below) {

    /** Empty where the whole is not known to the unit, or so large that every share of that many digits is possible. */
    static Optional<CountCheck> of(Term share, Term whole) {
        BigDecimal things = whole.number();
        boolean usable = share.exact()
                && whole.exact()
                && whole.isPoint()
                && things.signum() > 0
                && share.number().signum() >= 0
                && things.multiply(width(share.rounded())).compareTo(BigDecimal.ONE) < 0;
        if (!usable) {
            return Optional.empty();
        }
        BigInteger below =
                share.number().multiply(things).setScale(0, RoundingMode.FLOOR).toBigInteger();
        if (isReached(share.rounded(), things)) {
            return Optional.of(new CountCheck(CheckVerdict.HOLDS, below));
        }
        return Optional.of(new CountCheck(
                isReached(share.roundedOrCut(), things) ? CheckVerdict.HOLDS_TRUNCATED : CheckVerdict.CONTRADICTORY,
                below));
    }

    private static BigDecimal width(Interval interval) {
        Edge low = interval.low();
        Edge high = interval.high();
        return low == null || high == null ? BigDecimal.ONE : high.at().subtract(low.at());
    }

    private static boolean isReached(Interval share, BigDecimal things) {
        BigDecimal first = limit(share.low(), things, RoundingMode.CEILING).max(BigDecimal.ZERO);
        BigDecimal last = limit(share.high(), things, RoundingMode.FLOOR).min(things);
        return first.compareTo(last) <= 0;
    }

    /** The outermost whole number within an edge. */
    private static BigDecimal limit(@Nullable Edge edge, BigDecimal things, RoundingMode inwards) {
        if (edge == null) {
            throw new IllegalArgumentException("a share that is exact has two edges");
        }
        BigDecimal product = edge.at().multiply(things);
        BigDecimal limit = product.setScale(0, inwards);
        if (edge.open() && limit.compareTo(product) == 0) {
            return inwards == RoundingMode.CEILING ? limit.add(BigDecimal.ONE) : limit.subtract(BigDecimal.ONE);
        }
        return limit;
    }
}
