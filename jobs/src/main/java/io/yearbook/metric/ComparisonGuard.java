package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.ScopeRevisions;
import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets a figure be compared with the year before only where both mean the same. The first reason that holds is given:
 *
 * <ol>
 *   <li>VALUE_MISSING: the figure itself is missing;
 *   <li>NO_PREVIOUS: the district has nothing at all for the year before, from any publisher;
 *   <li>PERIOD_UNSTATED: the figure's span is UNSTATED, or CUMULATIVE without a start; or all that the year before has
 *       is so;
 *   <li>PERIOD_DIFFERS: no figure of the same span has the window of exactly one year before. Running totals of
 *       different years never have the same window;
 *   <li>VALUE_MISSING: the previous figure is missing;
 *   <li>PUBLISHER_DIFFERS: it comes only from publishers that are not one series with this one;
 *   <li>UNIT_DIFFERS: either is not in the indicator's unit;
 *   <li>DEFINITION_BREAK: either carries B, D or W (it includes another category), or the catalogue declares a revision
 *       of scope in between. A break marked on the previous figure lies before it, but it is refused as well: sources
 *       also mark the last figure of an old series;
 *   <li>STAGE_DIFFERS: one is provisional and the other final, or only one is a forecast: the difference may be a coming
 *       revision;
 *   <li>TERRITORY_CHANGED: the district's territory changed in between, or one of the windows reaches beyond the time
 *       the district exists;
 *   <li>BASE_NOT_POSITIVE: a percentage is due and the previous value is zero or negative;
 *   <li>BOUND_ONLY: the sign of the change, or for a percentage that of the base, cannot be known.
 * </ol>
 */
final class ComparisonGuard {

    private static final ScopeRevisions NO_REVISIONS = new ScopeRevisions(List.of(), List.of());

    private final SourceRegister sources;
    private final DistrictRegister districts;
    private final ScopeRevisions revisions;
    private final Comparator<PanelCell> preferredFirst;

    ComparisonGuard(Catalog catalog) {
        this.sources = catalog.sources();
        this.districts = catalog.districts();
        this.revisions = catalog.scopeRevisions();
        this.preferredFirst = CellOrder.preferredFirst(sources);
    }

    /** @param yearBefore all cells of the same district and indicator that end in the year before */
    Comparison compare(Indicator indicator, Observation now, List<PanelCell> yearBefore) {
        if (now.value() == null) {
            return Comparison.refused(ChangeReason.VALUE_MISSING);
        }
        if (yearBefore.isEmpty()) {
            return Comparison.refused(ChangeReason.NO_PREVIOUS);
        }
        if (isUnstated(now.period())) {
            return Comparison.refused(ChangeReason.PERIOD_UNSTATED);
        }
        return previousOf(now, yearBefore)
                .map(previous -> compareWith(indicator, now, previous))
                .orElseGet(() -> Comparison.refused(withoutSameWindow(yearBefore)));
    }

    /**
     * The value of the year before that means the same, whatever revisions of scope are declared in between; given also
     * where no percentage can be formed or the sign of the change cannot be known. Empty where the figure has no value.
     *
     * @param yearBefore all cells of the same district and indicator that end in the year before
     */
    Optional<Stated> previousAsPublished(Indicator indicator, Observation now, List<PanelCell> yearBefore) {
        if (now.value() == null || isUnstated(now.period())) {
            return Optional.empty();
        }
        return previousOf(now, yearBefore)
                .filter(previous -> differenceOfMeaning(indicator, now, previous, NO_REVISIONS)
                        .isEmpty())
                .flatMap(Stated::in);
    }

    private static boolean isUnstated(Period period) {
        return period.span() == Span.UNSTATED || period.start() == null;
    }

    private static ChangeReason withoutSameWindow(List<PanelCell> yearBefore) {
        boolean allUnstated = yearBefore.stream()
                .allMatch(cell -> isUnstated(cell.observation().period()));
        return allUnstated ? ChangeReason.PERIOD_UNSTATED : ChangeReason.PERIOD_DIFFERS;
    }

    /** The figure of the same window a year before: of the same series, with a value, of the same publisher if it can. */
    private Optional<Observation> previousOf(Observation now, List<PanelCell> yearBefore) {
        if (now.period().span() == Span.CUMULATIVE) {
            return Optional.empty();
        }
        Period window = now.period().yearBefore();
        return yearBefore.stream()
                .filter(cell -> cell.observation().period().equals(window))
                .min(Comparator.<PanelCell, Boolean>comparing(cell -> !isOneSeries(now, cell.observation()))
                        .thenComparing(cell -> cell.observation().status().isMissing())
                        .thenComparing(cell -> !cell.observation().publisher().equals(now.publisher()))
                        .thenComparing(preferredFirst))
                .map(PanelCell::observation);
    }

    private boolean isOneSeries(Observation one, Observation other) {
        return sources.sameSeries(one.publisher(), other.publisher());
    }

    private Comparison compareWith(Indicator indicator, Observation now, Observation previous) {
        if (previous.value() == null) {
            return Comparison.refused(ChangeReason.VALUE_MISSING);
        }
        return differenceOfMeaning(indicator, now, previous, revisions)
                .map(Comparison::refused)
                .orElseGet(() -> compareValues(
                        indicator,
                        Stated.in(now).orElseThrow(),
                        Stated.in(previous).orElseThrow()));
    }

    private Optional<ChangeReason> differenceOfMeaning(
            Indicator indicator, Observation now, Observation previous, ScopeRevisions heeded) {
        if (!isOneSeries(now, previous)) {
            return Optional.of(ChangeReason.PUBLISHER_DIFFERS);
        }
        if (!now.unit().equals(indicator.unit()) || !previous.unit().equals(indicator.unit())) {
            return Optional.of(ChangeReason.UNIT_DIFFERS);
        }
        boolean revised = heeded.between(previous, now).isPresent();
        if (revised || now.status().breaksComparison() || previous.status().breaksComparison()) {
            return Optional.of(ChangeReason.DEFINITION_BREAK);
        }
        if (now.status().differsInStage(previous.status())) {
            return Optional.of(ChangeReason.STAGE_DIFFERS);
        }
        return districts
                .byCode(now.districtCode())
                .filter(district -> district.territoryChangedBetween(previous.period(), now.period()))
                .map(district -> ChangeReason.TERRITORY_CHANGED);
    }

    private static Comparison compareValues(Indicator indicator, Stated now, Stated previous) {
        boolean percentDue = isPercentDue(indicator.kind());
        if (percentDue && previous.value().signum() <= 0) {
            return new Comparison.Refused(ChangeReason.BASE_NOT_POSITIVE, previous.observation());
        }
        return BoundArithmetic.certainPair(indicator, now, previous)
                .filter(pair -> !percentDue || BoundArithmetic.allowsPercent(indicator, pair, previous))
                .<Comparison>map(pair -> new Comparison.Allowed(now, previous, pair))
                .orElseGet(() -> Comparison.refused(ChangeReason.BOUND_ONLY));
    }

    private static boolean isPercentDue(ValueKind kind) {
        return switch (kind) {
            case FLOW, STOCK, AMOUNT -> true;
            case RATIO, AVERAGE, DURATION -> false;
        };
    }
}
