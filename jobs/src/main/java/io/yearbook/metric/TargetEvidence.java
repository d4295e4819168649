package io.yearbook.metric;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.GapReason;
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
import org.jspecify.annotations.Nullable;

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
 * ends last; then what {@link CellOrder} prefers. What a figure that ends before the due date decides, {@link
 * TargetVerdicts} says.
 */
final class TargetEvidence {

    /**
     * A figure that may judge the target.
     *
     * @param unfit why it does not mean what the target means, of several reasons the first in their order; null where
     *     it does
     */
    record Found(PanelCell cell, @Nullable GapReason unfit) {

        /** In the order of preference. */
        private int preference() {
            return unfit == null ? 0 : unfit == GapReason.VALUE_MISSING ? 2 : 1;
        }
    }

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
        Comparator<Found> order = Comparator.comparingInt(Found::preference)
                .thenComparing(found -> found.cell().observation().period().end(), Comparator.<LocalDate>reverseOrder())
                .thenComparing(Found::cell, preferredFirst);
        List<PanelCell> cells = panel.of(target.districtCode());
        return cells.stream()
                .filter(cell -> endsInTime(cell.observation().period(), target))
                .map(cell -> new Found(cell, unfit(indicator, target, cell.observation())))
                .min(order);
    }

    private static boolean endsInTime(Period period, Target target) {
        return !period.end().isBefore(target.publishedAt()) && !period.end().isAfter(target.dueDate());
    }

    private @Nullable GapReason unfit(Indicator indicator, Target target, Observation figure) {
        if (figure.value() == null) {
            return GapReason.VALUE_MISSING;
        }
        if (!figure.unit().equals(target.unit())) {
            return GapReason.UNIT_DIFFERS;
        }
        if (figure.status() == ObservationStatus.F) {
            return GapReason.FORECAST;
        }
        if (figure.status().breaksComparison()) {
            return GapReason.DEFINITION_DIFFERS;
        }
        if (!coversWhatIsPromised(indicator, target, figure.period())) {
            return GapReason.PERIOD_DIFFERS;
        }
        return territoryChanged(target, figure.period()) ? GapReason.TERRITORY_CHANGED : null;
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
