package io.yearbook.catalog.index;

import io.yearbook.model.Direction;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an index, with what each step does to it.
 *
 * @param indicator code of the indicator, or head of the column that holds it
 * @param measure whether its value or its change counts
 * @param direction which way is better of what comes to normalisation: HIGHER or LOWER
 * @param denominator size it is divided by; null for none
 * @param imputation what becomes of missing figures
 * @param treatment what becomes of outliers
 * @param transformations functions applied in turn
 * @param normalisation how it becomes a score
 */
public record IndexIndicator(
        String code,
        String name,
        double weight,
        @Nullable Integer decimals,
        String indicator,
        Measure measure,
        Direction direction,
        @Nullable Denominator denominator,
        Imputation imputation,
        Treatment treatment,
        List<Transformation> transformations,
        Normalisation normalisation)
        implements IndexPart {

    public IndexIndicator {
        Objects.requireNonNull(code, "code");
        weight = IndexPart.requireWeight(weight);
        transformations = List.copyOf(transformations);
        if (direction == Direction.NEUTRAL) {
            throw new IllegalArgumentException("%s has no better direction".formatted(code));
        }
        if (direction == Direction.LOWER && normalisation.method() == Normalisation.Method.NONE) {
            throw new IllegalArgumentException(
                    "%s: without normalisation a lower value cannot score higher".formatted(code));
        }
    }

    /** What of an indicator counts. */
    public enum Measure {
        VALUE(""),
        /** Change since the year before, in the unit that the indicator's kind asks for. */
        CHANGE(".change"),
        /** Change in percent of the value of the year before, of averages and durations. */
        CHANGE_PERCENT(".change_percent");

        private final String suffix;

        Measure(String suffix) {
            this.suffix = suffix;
        }

        /** Name of the column that holds the measure of an indicator. */
        public String columnOf(String indicator) {
            return indicator + suffix;
        }
    }

    /** Name of the column that holds what is measured. */
    public String column() {
        return measure.columnOf(indicator);
    }

    @Override
    public <T> T match(Function<IndexDimension, T> dimension, Function<IndexIndicator, T> leaf) {
        return leaf.apply(this);
    }
}
