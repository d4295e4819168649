package io.yearbook.metric;

import io.yearbook.metric.BoundArithmetic.CertainPair;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.Observation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether, and with what, a figure can be compared with the year before. */
sealed interface Comparison {

    /** The value of {@code previous} may be compared, and the pair's change is certain. */
    record Allowed(Stated now, Stated previous, CertainPair pair) implements Comparison {}

    /**
     * No change is given.
     *
     * @param previous the comparable figure of the year before where only a percentage cannot be formed; else null
     */
    record Refused(ChangeReason reason, @Nullable Observation previous) implements Comparison {}

    static Comparison refused(ChangeReason reason) {
        return new Refused(reason, null);
    }

    /** The result of the function that fits. */
    default <T> T match(Function<Allowed, T> ifAllowed, Function<Refused, T> ifRefused) {
        if (this instanceof Allowed allowed) {
            return ifAllowed.apply(allowed);
        }
        return ifRefused.apply((Refused) this);
    }
}
