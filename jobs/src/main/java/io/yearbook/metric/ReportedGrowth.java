package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.ScopeRevisions;
import io.yearbook.catalog.UnitRegister;
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
import org.jspecify.annotations.Nullable;

/**
 * Compares the growth a source states with the growth its published values allow. Never corrects either.
 *
 * <p>Each value stands for all numbers that round half-up to it; the stated growth for all that round half-up to it or
 * that were cut off to it. The verdict is HOLDS where the ranges meet by rounding, HOLDS_TRUNCATED where only by cutting
 * off, EXPLAINED where neither but the indicator's growth is stated at constant prices while its totals are at current
 * ones, or the catalogue declares a revision of scope in between, else CONTRADICTORY. It is
 * UNDECIDABLE where no previous value means the same, the stated growth has the unit of no change of the indicator, the
 * base may round from zero or less, or values that are bounds or approximate allow the stated growth without proving it.
 * Such values may contradict it although the sign of their change cannot be known: of 90 or more after 100 no fall of
 * 20 % can be said.
 */
final class ReportedGrowth {

    /** Both values as published. */
    private record Pair(Stated now, Stated previous) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final UnitRegister units;
    private final ScopeRevisions revisions;

    ReportedGrowth(Catalog catalog) {
        this.units = catalog.units();
        this.revisions = catalog.scopeRevisions();
    }

    /**
     * Empty where the source states no growth.
     *
     * @param previous the value of the year before that means the same, whatever revisions of scope are declared; null
     *     where there is none
     */
    Optional<ReportedVerdict> verdict(Indicator indicator, Observation now, @Nullable Stated previous) {
        return check(indicator, now, previous).map(CheckVerdict::ofReportedGrowth);
    }

    /** The same, told apart by whether the stated growth was rounded or cut off. */
    Optional<CheckVerdict> check(Indicator indicator, Observation now, @Nullable Stated previous) {
        BigDecimal growth = now.reportedChange();
        String unit = now.reportedChangeUnit();
        if (growth == null || unit == null) {
            return Optional.empty();
        }
        BigDecimal value = now.value();
        if (value == null || previous == null) {
            return Optional.of(CheckVerdict.UNDECIDABLE);
        }
        Pair pair = new Pair(new Stated(value, now), previous);
        return Optional.of(check(indicator, pair, growth, canonical(unit)));
    }

    private CheckVerdict check(Indicator indicator, Pair pair, BigDecimal growth, String unit) {
        boolean inPercent = unit.equals(canonical(Change.PERCENT));
        Optional<Interval> computed = inPercent
                ? percentChange(indicator, pair)
                : difference(indicator, pair).filter(range -> unit.equals(unitOfDifference(indicator)));
        if (computed.isEmpty()) {
            return CheckVerdict.UNDECIDABLE;
        }
        boolean holds = rounded(growth).meets(computed.get());
        if (holds || cutOff(growth).meets(computed.get())) {
            boolean exact = pair.now().isExact() && pair.previous().isExact();
            CheckVerdict ifExact = holds ? CheckVerdict.HOLDS : CheckVerdict.HOLDS_TRUNCATED;
            return exact ? ifExact : CheckVerdict.UNDECIDABLE;
        }
        return isExplained(indicator, pair, inPercent) ? CheckVerdict.EXPLAINED : CheckVerdict.CONTRADICTORY;
    }

    private boolean isExplained(Indicator indicator, Pair pair, boolean inPercent) {
        return inPercent && indicator.priceBasis() == PriceBasis.NOMINAL_WITH_REAL_GROWTH
                || revisions
                        .between(pair.previous().observation(), pair.now().observation())
                        .isPresent();
    }

    private String canonical(String unit) {
        return units.resolve(unit).map(Unit::code).orElse(unit);
    }

    private String unitOfDifference(Indicator indicator) {
        return canonical(indicator.kind() == ValueKind.RATIO ? Change.PERCENTAGE_POINTS : indicator.unit());
    }

    private static Optional<Interval> percentChange(Indicator indicator, Pair pair) {
        Interval base = published(pair.previous(), indicator);
        return indicator.kind() != ValueKind.RATIO && base.isAbove(BigDecimal.ZERO)
                ? Optional.of(published(pair.now(), indicator).percentChangeFrom(base))
                : Optional.empty();
    }

    private static Optional<Interval> difference(Indicator indicator, Pair pair) {
        return switch (indicator.kind()) {
            case FLOW, STOCK, AMOUNT -> Optional.empty();
            case RATIO, AVERAGE, DURATION ->
                Optional.of(published(pair.now(), indicator).minus(published(pair.previous(), indicator)));
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
