package io.yearbook.content;

import io.yearbook.model.ObservationStatus;
import io.yearbook.model.ValueQualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its publisher stated it.
 *
 * @param quantity null exactly where the status says the value is missing
 * @param unit printed even where there is no value
 * @param status SDMX status
 * @param qualifier exact, bound or approximate
 */
public record StatedValue(
        @Nullable Quantity quantity, String unit, ObservationStatus status, ValueQualifier qualifier) {

    public StatedValue {
        if (status.isMissing() != (quantity == null)) {
            throw new IllegalArgumentException(
                    "status %s (%s) does not go with value %s".formatted(status, status.nameEn(), quantity));
        }
    }

    /** The sign to print beside the value; null for none. */
    public @Nullable Mark mark() {
        if (status == ObservationStatus.N || (quantity != null && quantity.vanishes())) {
            return Mark.BELOW_UNIT;
        }
        if (quantity == null) {
            return Mark.NO_FIGURE;
        }
        return status == ObservationStatus.A ? null : Mark.REMARKED;
    }

    /** True where both state the same number, or both none, equally exactly. */
    public boolean saysTheSameAs(StatedValue other) {
        boolean sameNumber = quantity == null || other.quantity == null
                ? quantity == other.quantity
                : quantity.equalsNumerically(other.quantity);
        return sameNumber && qualifier == other.qualifier && status == other.status;
    }
}
