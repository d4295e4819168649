package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.ScopeRevisions;
import io.yearbook.catalog.UnitRegister;
import io.yearbook.metric.Comparison.Allowed;
import io.yearbook.metric.Interval.Edge;
import io.yearbook.model.CheckVerdict;
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
 * that were cut off to it. The verdict is HOLDS where the ranges meet by rounding, HOLDS_TRUNCATED where only by cutting
 * off, EXPLAINED where neither but the indicator's growth is stated at constant prices while its totals are at current
 * ones, or the catalogue declares a revision of scope in between, else CONTRADICTORY. It is
 * UNDECIDABLE where no previous value is comparable, the stated growth has the unit of no change of the indicator, the
 * base may round from zero or less, or values that are bounds or approximate allow the stated growth without proving it.
 */
final class ReportedGrowth {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final UnitRegister units;
    private final ScopeRevisions revisions;

    ReportedGrowth(Catalog catalog) {
        this.units = catalog.units();
        this.revisions = catalog.scopeRevisions();
    }

    /** Empty where the source states no growth. */
    Optional<ReportedVerdict> verdict(Indicator indicator, Observation now, Comparison asPublished) {
        return check(indicator, now, asPublished).map(CheckVerdict::ofReportedGrowth);
    }

    /**
     * Empty where the source states no growth.
     *
     * @param asPublished the comparison with the year before, whatever revisions of scope are declared
     */
    Optional<CheckVerdict> check(Indicator indicator, Observation now, Comparison asPublished) {
        BigDecimal growth = now.reportedChange();
        String unit = now.reportedChangeUnit();
        if (growth == null || unit == null) {
            return Optional.empty();
        }
        return Optional.of(asPublished.match(
                allowed -> check(indicator, allowed, growth, canonical(unit)), refused -> CheckVerdict.UNDECIDABLE));
    }

    private CheckVerdict check(Indicator indicator, Allowed comparison, BigDecimal growth, String unit) {
        boolean inPercent = unit.equals(canonical(Change.PERCENT));
        Optional<Interval> computed = inPercent
                ? percentChange(indicator, comparison)
                : difference(indicator, comparison).filter(range -> unit.equals(unitOfDifference(indicator)));
        if (computed.isEmpty()) {
            return CheckVerdict.UNDECIDABLE;
        }
        boolean holds = rounded(growth).meets(computed.get());
        if (holds || cutOff(growth).meets(computed.get())) {
            boolean exact = comparison.now().isExact() && comparison.previous().isExact();
            CheckVerdict ifExact = holds ? CheckVerdict.HOLDS : CheckVerdict.HOLDS_TRUNCATED;
            return exact ? ifExact : CheckVerdict.UNDECIDABLE;
        }
        return isExplained(indicator, comparison, inPercent) ? CheckVerdict.EXPLAINED : CheckVerdict.CONTRADICTORY;
    }

    private boolean isExplained(Indicator indicator, Allowed comparison, boolean inPercent) {
        return inPercent && indicator.priceBasis() == PriceBasis.NOMINAL_WITH_REAL_GROWTH
                || revisions
                        .between(
                                comparison.previous().observation(),
                                comparison.now().observation())
                        .isPresent();
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

    /** All growth that rounds half-up to the stated one. */
    private static Interval rounded(BigDecimal growth) {
        return Interval.exactly(growth).widenedBy(unitOf(growth).multiply(HALF));
    }

    /** All growth that is cut off to the stated one, towards zero. */
    private static Interval cutOff(BigDecimal growth) {
        BigDecimal unit = unitOf(growth);
        Edge stated = new Edge(growth, false);
        return new Interval(
                growth.signum() > 0 ? stated : new Edge(growth.subtract(unit), true),
                growth.signum() < 0 ? stated : new Edge(growth.add(unit), true));
    }

    private static BigDecimal unitOf(BigDecimal growth) {
        return PublishedPrecision.unitOf(PublishedPrecision.shownBy(growth));
    }
}
