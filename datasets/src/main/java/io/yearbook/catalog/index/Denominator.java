package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The size that makes units comparable: the figure becomes figure × {@code per} ÷ denominator.
 *
 * @param column indicator or column that holds the size
 * @param per how much of the size a figure is given for, such as 1000 for each 1000 people; above 0
 * @param year year whose size divides the figures of every year, such as that of a census; null for the figure's own
 */
public record Denominator(
        String column, double per, @Nullable Integer year) implements Serializable {

    public Denominator {
        Objects.requireNonNull(column, "column");
        if (!(per > 0) || Double.isInfinite(per)) {
            throw new IllegalArgumentException("\"per\" must be above 0, not " + per);
        }
    }
}
