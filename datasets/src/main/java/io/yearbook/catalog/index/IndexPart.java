package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A node of the tree of an index: a dimension, which has parts of its own, or an indicator. */
public sealed interface IndexPart extends Serializable permits IndexDimension, IndexIndicator {

    /** Identifier, unique in the index. */
    String code();

    /** What a reader sees. */
    String name();

    /** Weight among the parts of the same dimension; above 0. They need not sum to 1. */
    double weight();

    /** Digits after the point that the score is rounded to before it enters the dimension above; null for none. */
    @Nullable
    Integer decimals();

    <T> T match(Function<IndexDimension, T> dimension, Function<IndexIndicator, T> indicator);

    static double requireWeight(double weight) {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("a weight is above 0, not " + weight);
        }
        return weight;
    }
}
