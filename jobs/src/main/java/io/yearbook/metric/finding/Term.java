package io.yearbook.metric.finding;

import io.yearbook.metric.BoundArithmetic;
import io.yearbook.metric.Interval;
import io.yearbook.metric.Interval.Edge;
import io.yearbook.metric.PublishedPrecision;
import io.yearbook.metric.Stated;
import io.yearbook.model.Formula.Operator;
import io.yearbook.model.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A published figure, or what is computed from some, in base units.
 *
 * @param number as published, or computed from figures as published
 * @param rounded all numbers it may stand for, where figures were rounded half-up
 * @param roundedOrCut the same, where each figure was rounded or cut off
 * @param exact true where no figure in it is a bound or approximate
 */
record Term(BigDecimal number, Interval rounded, Interval roundedOrCut, boolean exact) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Term of(BigDecimal number) {
        return new Term(number, Interval.exactly(number), Interval.exactly(number), true);
    }

    /** @param power the unit of the figure is ten to this power of the base unit */
    static Term of(Stated stated, Indicator indicator, int power) {
        Interval range = BoundArithmetic.rangeOf(stated, indicator);
        BigDecimal value = stated.value();
        Interval rounded = range;
        Interval roundedOrCut = range;
        if (stated.isExact() && !isWhole(stated, indicator, power)) {
            BigDecimal unit = PublishedPrecision.unitOf(PublishedPrecision.decimalsOf(stated));
            rounded = roundedHalfUp(value, unit.multiply(HALF));
            roundedOrCut = value.signum() < 0
                    ? new Interval(new Edge(value.subtract(unit), true), rounded.high())
                    : new Interval(rounded.low(), new Edge(value.add(unit), true));
        }
        return new Term(
                value.scaleByPowerOfTen(power),
                IntervalArithmetic.scaled(rounded, power),
                IntervalArithmetic.scaled(roundedOrCut, power),
                stated.isExact());
    }

    /** An exact half is rounded away from zero. */
    private static Interval roundedHalfUp(BigDecimal value, BigDecimal half) {
        return new Interval(
                new Edge(value.subtract(half), value.signum() <= 0), new Edge(value.add(half), value.signum() >= 0));
    }

    /** True for a count of things printed to the last one: it was not rounded, so that sums of it hold to the unit. */
    private static boolean isWhole(Stated stated, Indicator indicator, int power) {
        boolean counts = switch (indicator.kind()) {
            case FLOW, STOCK -> true;
            case RATIO, AVERAGE, DURATION, AMOUNT -> false;
        };
        return counts
                && indicator.decimals() == 0
                && power == 0
                && PublishedPrecision.decimalsOf(stated) == 0
                && stated.value().stripTrailingZeros().scale() <= 0;
    }

    /** True where the number is known to the last unit. */
    boolean isPoint() {
        return rounded.isExactly(number);
    }

    /** Empty where it divides by zero. */
    static Optional<Term> of(Operator operator, Term left, Term right) {
        boolean exact = left.exact && right.exact;
        return switch (operator) {
            case PLUS ->
                Optional.of(new Term(
                        left.number.add(right.number),
                        IntervalArithmetic.plus(left.rounded, right.rounded),
                        IntervalArithmetic.plus(left.roundedOrCut, right.roundedOrCut),
                        exact));
            case MINUS ->
                Optional.of(new Term(
                        left.number.subtract(right.number),
                        left.rounded.minus(right.rounded),
                        left.roundedOrCut.minus(right.roundedOrCut),
                        exact));
            case TIMES ->
                Optional.of(new Term(
                        left.number.multiply(right.number),
                        IntervalArithmetic.times(left.rounded, right.rounded),
                        IntervalArithmetic.times(left.roundedOrCut, right.roundedOrCut),
                        exact));
            case OVER ->
                right.number.signum() == 0
                        ? Optional.empty()
                        : Optional.of(new Term(
                                left.number.divide(right.number, MathContext.DECIMAL128),
                                IntervalArithmetic.over(left.rounded, right.rounded),
                                IntervalArithmetic.over(left.roundedOrCut, right.roundedOrCut),
                                exact));
        };
    }
}
