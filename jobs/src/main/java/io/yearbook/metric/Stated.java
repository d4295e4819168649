package io.yearbook.metric;

import io.yearbook.model.Observation;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An observation that has a value.
 *
 * @param value the observation's value
 */
public record Stated(BigDecimal value, Observation observation) {

    /** Empty where the value is missing. */
    public static Optional<Stated> in(Observation observation) {
        return Optional.ofNullable(observation.value()).map(value -> new Stated(value, observation));
    }

    public boolean isExact() {
        return observation.qualifier() == ValueQualifier.EXACT;
    }

    /** True where the value only says how large or small the true one can be. */
    public boolean isBound() {
        return observation.qualifier().isLowerBound() || observation.qualifier().isUpperBound();
    }
}
