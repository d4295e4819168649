package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.List;

/**
 * Which choices are varied at random to see how far a rank depends on them.
 *
 * @param seed seed of the random numbers: the same seed gives the same intervals
 * @param replicates how many indices are made; at least 20
 * @param weightSpread every weight in a mean is multiplied by a number between 1 − spread and 1 + spread; 0 to 1, 1 excluded
 * @param normalisations alternatives for the normalisation of every indicator that is not below a formula, drawn with
 *     equal chance; empty to keep it
 * @param aggregations alternatives for every mean, likewise; means themselves
 */
public record Uncertainty(
        long seed,
        int replicates,
        double weightSpread,
        List<Normalisation> normalisations,
        List<AggregationMethod> aggregations)
        implements Serializable {

    public Uncertainty {
        normalisations = List.copyOf(normalisations);
        aggregations = List.copyOf(aggregations);
        if (replicates < 20) {
            throw new IllegalArgumentException(
                    "an interval from 5 to 95 % needs 20 replicates or more, not " + replicates);
        }
        if (!aggregations.stream().allMatch(AggregationMethod::isMean)) {
            throw new IllegalArgumentException("only means stand in for each other: arithmetic, geometric, harmonic");
        }
        if (!(weightSpread >= 0 && weightSpread < 1)) {
            throw new IllegalArgumentException("the spread of weights is 0 or more and below 1, not " + weightSpread);
        }
    }
}
