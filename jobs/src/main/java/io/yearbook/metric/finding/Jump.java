package io.yearbook.metric.finding;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.metric.Interval;
import io.yearbook.metric.Interval.Edge;
import io.yearbook.metric.Stated;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;

/**
 * Whether a change is larger than can be believed unseen. It must exceed the threshold for all numbers that the figures
 * may stand for; and a number of things must differ by more than three standard deviations of what chance alone would
 * make of it (Poisson: the variance of the difference is the sum of both), so that from 2 to 5 is no jump. Only shares
 * are judged in percentage points: a rate of change may well turn from a fall to a rise.
 */
final class Jump {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Three standard deviations, squared. */
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private final FindingSettings settings;
    private final UnitRegister units;

    Jump(FindingSettings settings, UnitRegister units) {
        this.settings = settings;
        this.units = units;
    }

    boolean isImplausible(Indicator indicator, Observation now, Observation previous) {
        Stated later = Stated.in(now).filter(stated -> !stated.isBound()).orElse(null);
        Stated earlier = Stated.in(previous).filter(stated -> !stated.isBound()).orElse(null);
        Unit unit = units.resolve(now.unit()).orElse(null);
        if (later == null || earlier == null || unit == null) {
            return false;
        }
        return indicator.kind() == ValueKind.RATIO
                ? isShare(indicator) && exceedsPoints(later.value(), earlier.value())
                : exceedsPercent(Term.of(later, indicator, unit.power()), Term.of(earlier, indicator, unit.power()));
    }

    private static boolean isShare(Indicator indicator) {
        return indicator.validMin() != null
                && indicator.validMin().signum() >= 0
                && indicator.validMax() != null
                && indicator.validMax().compareTo(HUNDRED) <= 0;
    }

    private boolean exceedsPoints(BigDecimal now, BigDecimal previous) {
        return now.subtract(previous).abs().compareTo(settings.jumpPoints()) > 0;
    }

    private boolean exceedsPercent(Term now, Term previous) {
        boolean rises = now.number().compareTo(previous.number()) > 0;
        Term greater = rises ? now : previous;
        Term smaller = rises ? previous : now;
        BigDecimal factor = settings.jumpPercent().divide(HUNDRED).add(BigDecimal.ONE);
        Interval limit = IntervalArithmetic.times(Interval.exactly(factor), smaller.rounded());
        Edge high = limit.high();
        return high != null
                && greater.rounded().isAbove(high.at())
                && isBeyondChance(greater.number(), smaller.number());
    }

    private static boolean isBeyondChance(BigDecimal greater, BigDecimal smaller) {
        BigDecimal difference = greater.subtract(smaller);
        return difference.multiply(difference).compareTo(NINE.multiply(greater.add(smaller))) > 0;
    }
}
