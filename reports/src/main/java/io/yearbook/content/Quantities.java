package io.yearbook.content;

import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of a figure with the precision each is printed with. */
final class Quantities {

    private static final String PERCENT = "%";
    private static final int GROWTH_DECIMALS = 2;
    private static final int REPORTED_DECIMALS = 1;

    private Quantities() {}

    /** The value at its published precision, or at the catalogue's where that is not known. */
    static @Nullable Quantity value(Figure figure) {
        IndicatorYear row = figure.row();
        return row.value() == null ? null : Quantity.of(row.value(), row.unit(), decimals(figure));
    }

    /** The value of an observation, likewise. */
    static @Nullable Quantity value(Observation observation, Indicator indicator) {
        Integer published = observation.decimals();
        return observation.value() == null
                ? null
                : Quantity.of(
                        observation.value(), observation.unit(), published == null ? indicator.decimals() : published);
    }

    /** The number with all its digits. */
    static Quantity exactly(BigDecimal number, String unit) {
        return exactly(number, unit, 0);
    }

    static @Nullable Quantity previous(Figure figure) {
        BigDecimal previous = figure.row().previousValue();
        return previous == null ? null : exactly(previous, figure.row().unit(), decimals(figure));
    }

    /** Growth in percent has {@value #GROWTH_DECIMALS} decimals; a difference all the digits it has. */
    static @Nullable Quantity change(Figure figure) {
        BigDecimal change = figure.row().change();
        if (change == null) {
            return null;
        }
        String unit = Objects.requireNonNull(figure.row().changeUnit(), "a change needs its unit");
        return unit.equals(PERCENT)
                ? Quantity.of(change, unit, GROWTH_DECIMALS)
                : exactly(change, unit, decimals(figure));
    }

    static @Nullable Quantity reportedChange(Figure figure) {
        BigDecimal reported = figure.row().reportedChange();
        if (reported == null) {
            return null;
        }
        String unit = Objects.requireNonNull(figure.row().reportedChangeUnit(), "a reported change needs its unit");
        return exactly(reported, unit, REPORTED_DECIMALS);
    }

    private static int decimals(Figure figure) {
        Integer published = figure.row().decimals();
        return published == null ? figure.indicator().decimals() : published;
    }

    /** With enough decimals that no digit is hidden, and at least so many. */
    private static Quantity exactly(BigDecimal number, String unit, int atLeast) {
        return Quantity.of(
                number, unit, Math.max(atLeast, number.stripTrailingZeros().scale()));
    }
}
