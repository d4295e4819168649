package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a missing figure is estimated; one that is, is flagged in every result.
 *
 * @param method from which figures
 * @param group column of the group whose figures are used; set for the methods of a group alone
 */
public record Imputation(Method method, @Nullable String group) implements Serializable {

    /** Missing stays missing. */
    public static final Imputation NONE = new Imputation(Method.NONE, null);

    public Imputation {
        Objects.requireNonNull(method, "method");
        if (method.isOfGroup() != (group != null)) {
            throw new IllegalArgumentException(
                    method.isOfGroup() ? "needs \"group\", a column" : "has no use for \"group\"");
        }
    }

    /** From which figures of the indicator a missing one is estimated. */
    public enum Method {
        NONE,
        /** Mean of the units in the same year. */
        MEAN,
        /** Median of the units in the same year. */
        MEDIAN,
        /** Mean of the units of the same group in the same year. */
        GROUP_MEAN,
        /** Median of the units of the same group in the same year. */
        GROUP_MEDIAN,
        /** The unit's own figure of the last earlier year that has one. */
        LAST_VALUE;

        boolean isOfGroup() {
            return this == GROUP_MEAN || this == GROUP_MEDIAN;
        }
    }
}
