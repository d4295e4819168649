package io.yearbook.catalog.index;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dimension of an index, or the index itself.
 *
 * @param aggregation how the scores of the parts become its own
 * @param coverage how many of them must be there; all where they are aggregated by a formula
 * @param transformations applied to the aggregated score, such as a cap
 * @param parts dimensions and indicators, at least one
 */
public record IndexDimension(
        String code,
        String name,
        double weight,
        @Nullable Integer decimals,
        AggregationMethod aggregation,
        Coverage coverage,
        List<Transformation> transformations,
        List<IndexPart> parts)
        implements IndexPart {

    public IndexDimension {
        weight = IndexPart.requireWeight(weight);
        coverage = aggregation.isMean() ? coverage : Coverage.ALL;
        transformations = List.copyOf(transformations);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("dimension %s has no parts".formatted(code));
        }
        if (aggregation.isComparison() && parts.size() < 2) {
            throw new IllegalArgumentException(
                    "a difference or ratio needs two parts or more: the first is held against the others");
        }
    }

    @Override
    public <T> T match(Function<IndexDimension, T> dimension, Function<IndexIndicator, T> indicator) {
        return dimension.apply(this);
    }
}
