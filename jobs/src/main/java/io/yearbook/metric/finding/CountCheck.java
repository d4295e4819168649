package io.yearbook.metric.finding;

import io.yearbook.metric.Interval;
import io.yearbook.metric.Interval.Edge;
import io.yearbook.model.CheckVerdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
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
        return edge(interval.high()).at().subtract(edge(interval.low()).at());
    }

    /** The lower edge is open only at or below zero, which no count is beneath. */
    private static boolean isReached(Interval share, BigDecimal things) {
        BigDecimal first = edge(share.low())
                .at()
                .multiply(things)
                .setScale(0, RoundingMode.CEILING)
                .max(BigDecimal.ZERO);
        return first.compareTo(last(edge(share.high()), things).min(things)) <= 0;
    }

    private static BigDecimal last(Edge high, BigDecimal things) {
        BigDecimal product = high.at().multiply(things);
        BigDecimal last = product.setScale(0, RoundingMode.FLOOR);
        return high.open() && last.compareTo(product) == 0 ? last.subtract(BigDecimal.ONE) : last;
    }

    private static Edge edge(@Nullable Edge edge) {
        return Objects.requireNonNull(edge, "a share that is exact has two edges");
    }
}
