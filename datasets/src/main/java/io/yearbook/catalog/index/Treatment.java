package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is done to an indicator with outliers. It has them where its skewness and kurtosis are beyond the limits. Then the
 * values farthest out are winsorised, set to the next value, until it no longer has them; where {@code points} do not
 * suffice, all values of the indicator, as they were, are transformed instead.
 *
 * @param method whether and how
 * @param skewness limit of the absolute sample skewness
 * @param kurtosis limit of the sample excess kurtosis
 * @param beyond whether both limits must be passed, or one
 * @param points most values winsorised of one indicator in one year
 * @param otherwise transformation where winsorising does not suffice
 */
public record Treatment(Method method, double skewness, double kurtosis, Beyond beyond, int points, Fallback otherwise)
        implements Serializable {

    public static final Treatment NONE = new Treatment(Method.NONE, 2, 3.5, Beyond.BOTH, 0, Fallback.NONE);

    public Treatment {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(beyond, "beyond");
        Objects.requireNonNull(otherwise, "otherwise");
        if (!(skewness >= 0) || !(kurtosis >= 0)) {
            throw new IllegalArgumentException("limits of skewness and kurtosis are 0 or more");
        }
        if (points < 0) {
            throw new IllegalArgumentException("\"points\" is 0 or more, not " + points);
        }
    }

    /** Whether outliers are treated. */
    public enum Method {
        NONE,
        WINSORISE
    }

    /** Which limits must be passed for outliers. */
    public enum Beyond {
        /** Skewness and kurtosis. */
        BOTH,
        /** Skewness or kurtosis. */
        EITHER
    }

    /** Transformation of all values of an indicator; x are the values, a is a hundredth of their range. */
    public enum Fallback {
        /** The winsorised values are kept although limits are passed. */
        NONE,
        /** ln x; only where all values are above 0, else the values are kept as they were. */
        LOG,
        /** ln(x − min + a). */
        LOG_SHIFTED,
        /** ln(x − min + 1). */
        LOG_SHIFTED_BY_ONE,
        /** ln(x − min + a) where the skewness is above 0, else −ln(max − x + a). */
        LOG_REFLECTED
    }
}
