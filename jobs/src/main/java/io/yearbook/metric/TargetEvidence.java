package io.yearbook.metric;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figure that a target is judged by: of the same district, with a period that ends on or after the day the
 * plan was published and up to the due date.
 *
 * <p>A figure means what the target means where it is in the target's unit, is neither of another definition, scope or
 * series (D, W, B: the plan was made in the old one) nor a forecast (F), and the district's territory has not changed
 * since the plan. Of a FLOW or AMOUNT it must run from 1
 * January of the due year to the due date; of the other kinds it may have any span but UNSTATED and CUMULATIVE.
 *
 * <p>Such a figure is preferred to one that does not mean the same, and any value to a missing one; then the period that
 * ends last; then what {@link CellOrder} prefers.
 */
final class TargetEvidence {

    /** In the order of preference. */
    enum Fitness {
        COMPARABLE,
        NOT_COMPARABLE,
        MISSING
    }

    /** A figure with its fitness for the target. */
    record Found(PanelCell cell, Fitness fitness) {}

    private final DistrictRegister districts;
    private final Panel panel;
    private final Comparator<PanelCell> preferredFirst;

    TargetEvidence(DistrictRegister districts, Panel panel, Comparator<PanelCell> preferredFirst) {
        this.districts = districts;
        this.panel = panel;
        this.preferredFirst = preferredFirst;
    }

    /** Empty where no figure ends in time. */
    Optional<Found> find(Indicator indicator, Target target) {
        Comparator<Found> order = Comparator.comparing(Found::fitness)
                .thenComparing(found -> found.cell().observation().period().end(), Comparator.<LocalDate>reverseOrder())
                .thenComparing(Found::cell, preferredFirst);
        List<PanelCell> cells = panel.of(target.districtCode());
        return cells.stream()
                .filter(cell -> endsInTime(cell.observation().period(), target))
                .map(cell -> new Found(cell, fitness(indicator, target, cell.observation())))
                .min(order);
    }

    private static boolean endsInTime(Period period, Target target) {
        return !period.end().isBefore(target.publishedAt()) && !period.end().isAfter(target.dueDate());
    }

    private Fitness fitness(Indicator indicator, Target target, Observation figure) {
        if (figure.value() == null) {
            return Fitness.MISSING;
        }
        boolean otherMeaning = !figure.unit().equals(target.unit())
                || figure.status().breaksComparison()
                || figure.status() == ObservationStatus.F
                || !coversWhatIsPromised(indicator, target, figure.period())
                || territoryChanged(target, figure.period());
        return otherMeaning ? Fitness.NOT_COMPARABLE : Fitness.COMPARABLE;
    }

    private static boolean coversWhatIsPromised(Indicator indicator, Target target, Period period) {
        if (period.span() == Span.UNSTATED || period.span() == Span.CUMULATIVE) {
            return false;
        }
        return switch (indicator.kind()) {
            case FLOW, AMOUNT ->
                LocalDate.of(target.dueDate().getYear(), 1, 1).equals(period.start())
                        && period.end().equals(target.dueDate());
            case STOCK, RATIO, AVERAGE, DURATION -> true;
        };
    }

    private boolean territoryChanged(Target target, Period period) {
        return districts
                .byCode(target.districtCode())
                .filter(district -> district.territoryChangedBetween(Period.pointInTime(target.publishedAt()), period))
                .isPresent();
    }
}
