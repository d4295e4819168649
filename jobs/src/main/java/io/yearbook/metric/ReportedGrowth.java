package io.yearbook.metric;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.metric.Comparison.Allowed;
import io.yearbook.metric.Interval.Edge;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares the growth a source states with the growth its published values allow. Never corrects either.
 *
 * <p>Each value stands for all numbers that round half-up to it; the stated growth for all that round half-up to it or
 * that were cut off to it. The verdict is CONSISTENT where the ranges meet, EXPLAINED where they do not but the
 * indicator's growth is stated at constant prices while its totals are at current ones, else CONTRADICTORY. It is
 * UNDECIDABLE where no previous value is comparable, the stated growth has the unit of no change of the indicator, the
 * base may round from zero or less, or values that are bounds or approximate allow the stated growth without proving it.
 */
final class ReportedGrowth {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final UnitRegister units;

    ReportedGrowth(UnitRegister units) {
        this.units = units;
    }

    /** Empty where the source states no growth. */
    Optional<ReportedVerdict> verdict(Indicator indicator, Observation now, Comparison comparison) {
        BigDecimal growth = now.reportedChange();
        String unit = now.reportedChangeUnit();
        if (growth == null || unit == null) {
            return Optional.empty();
        }
        return Optional.of(comparison.match(
                allowed -> verdict(indicator, allowed, growth, canonical(unit)),
                refused -> ReportedVerdict.UNDECIDABLE));
    }

    private ReportedVerdict verdict(Indicator indicator, Allowed comparison, BigDecimal growth, String unit) {
        boolean inPercent = unit.equals(canonical(Change.PERCENT));
        Optional<Interval> computed = inPercent
                ? percentChange(indicator, comparison)
                : difference(indicator, comparison).filter(range -> unit.equals(unitOfDifference(indicator)));
        if (computed.isEmpty()) {
            return ReportedVerdict.UNDECIDABLE;
        }
        if (meant(growth).meets(computed.get())) {
            boolean exact = comparison.now().isExact() && comparison.previous().isExact();
            return exact ? ReportedVerdict.CONSISTENT : ReportedVerdict.UNDECIDABLE;
        }
        return inPercent && indicator.priceBasis() == PriceBasis.NOMINAL_WITH_REAL_GROWTH
                ? ReportedVerdict.EXPLAINED
                : ReportedVerdict.CONTRADICTORY;
    }

    private String canonical(String unit) {
        return units.resolve(unit).map(Unit::code).orElse(unit);
    }

    private String unitOfDifference(Indicator indicator) {
        return canonical(indicator.kind() == ValueKind.RATIO ? Change.PERCENTAGE_POINTS : indicator.unit());
    }

    private static Optional<Interval> percentChange(Indicator indicator, Allowed comparison) {
        Interval base = published(comparison.previous(), indicator);
        return indicator.kind() != ValueKind.RATIO && base.isAbove(BigDecimal.ZERO)
                ? Optional.of(published(comparison.now(), indicator).percentChangeFrom(base))
                : Optional.empty();
    }

    private static Optional<Interval> difference(Indicator indicator, Allowed comparison) {
        return switch (indicator.kind()) {
            case FLOW, STOCK, AMOUNT -> Optional.empty();
            case RATIO, AVERAGE, DURATION ->
                Optional.of(published(comparison.now(), indicator).minus(published(comparison.previous(), indicator)));
        };
    }

    private static Interval published(Stated stated, Indicator indicator) {
        BigDecimal unitOfLastDigit = PublishedPrecision.unitOf(PublishedPrecision.decimalsOf(stated));
        return BoundArithmetic.rangeOf(stated, indicator).widenedBy(unitOfLastDigit.multiply(HALF));
    }

    /** All growth that rounds half-up to the stated one or is cut off to it, towards zero. */
    private static Interval meant(BigDecimal growth) {
        BigDecimal unit = PublishedPrecision.unitOf(PublishedPrecision.shownBy(growth));
        BigDecimal half = unit.multiply(HALF);
        return new Interval(
                growth.signum() > 0 ? new Edge(growth.subtract(half), false) : new Edge(growth.subtract(unit), true),
                growth.signum() < 0 ? new Edge(growth.add(half), false) : new Edge(growth.add(unit), true));
    }
}
