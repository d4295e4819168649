package io.yearbook.catalog.index;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How values of different units become scores that can be added. Every method turns the direction, so that a higher score
 * is better. It gives a plain score u, and the score is {@code start + u × (end − start)}.
 *
 * @param method formula of u
 * @param start score where u is 0
 * @param end score where u is 1
 * @param goalposts fixed ends, for GOALPOSTS alone; stated in the values before transformation
 * @param target the target, for the methods of a target; stated in the values before transformation
 * @param referenceUnit code of the unit that is the reference, for the methods of a reference
 * @param outside what becomes of u below 0 and above 1
 * @param base which figures the parameters are taken from
 */
public record Normalisation(
        Method method,
        double start,
        double end,
        @Nullable Goalposts goalposts,
        @Nullable Double target,
        @Nullable String referenceUnit,
        Outside outside,
        Base base)
        implements Serializable {

    /** The values are scores already. */
    public static final Normalisation NONE =
            new Normalisation(Method.NONE, 0, 1, null, null, null, Outside.EXTEND, Base.EACH_YEAR);

    public Normalisation {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(outside, "outside");
        Objects.requireNonNull(base, "base");
        require(method == Method.GOALPOSTS, goalposts != null, "\"goalposts\", such as [0, 100]");
        require(method.goal() == Method.Goal.TARGET, target != null, "\"target\", a number");
        require(method.goal() == Method.Goal.REFERENCE, referenceUnit != null, "\"reference\", the code of a unit");
        if (outside == Outside.CLIP && (method == Method.Z_SCORE || method == Method.RANK)) {
            throw new IllegalArgumentException(
                    "a z-score or rank has no ends to be clipped at; put the indicator into a dimension with"
                            + " \"transform: [floor: 0, cap: 100]\"");
        }
        if (start == end) {
            throw new IllegalArgumentException(
                    "the range from %s to %s leaves no room for scores".formatted(start, end));
        }
    }

    private static void require(boolean needed, boolean given, String what) {
        if (needed != given) {
            throw new IllegalArgumentException((needed ? "needs " : "has no use for ") + what);
        }
    }

    /** The score of a plain score. */
    public double score(double plain) {
        double inside = outside == Outside.CLIP ? Math.max(0, Math.min(1, plain)) : plain;
        return start + inside * (end - start);
    }

    /** Fixed ends: {@code low} is below {@code high} whichever is better. */
    public record Goalposts(double low, double high) implements Serializable {

        public Goalposts {
            if (!(low < high)) {
                throw new IllegalArgumentException(
                        "the first goalpost must be below the second, not %s and %s".formatted(low, high));
            }
        }
    }

    /** What becomes of values beyond the ends. */
    public enum Outside {
        CLIP,
        EXTEND
    }

    /**
     * Which figures give minimum, maximum, mean and deviation.
     *
     * @param kind of each year, of all years, or of one year, which freezes them
     * @param year the one year; 0 for the others
     */
    public record Base(Kind kind, int year) implements Serializable {

        public static final Base EACH_YEAR = new Base(Kind.EACH_YEAR, 0);
        public static final Base ALL_YEARS = new Base(Kind.ALL_YEARS, 0);

        public static Base of(int year) {
            return new Base(Kind.ONE_YEAR, year);
        }

        /** Years that count. */
        public enum Kind {
            EACH_YEAR,
            ALL_YEARS,
            ONE_YEAR
        }
    }

    /** Formula of the plain score u of a value x; where lower is better, of −x unless another is given. */
    public enum Method {
        /** The value itself. */
        NONE(Goal.NONE),
        /** (x − min) ÷ (max − min). */
        MIN_MAX(Goal.NONE),
        /** (x − mean) ÷ standard deviation of the sample. */
        Z_SCORE(Goal.NONE),
        /** 1 + the number of units that are worse. */
        RANK(Goal.NONE),
        /** Number of units that are worse ÷ (number of units − 1), of the base; 1 for one that is better than all of another year. */
        PERCENTILE(Goal.NONE),
        /** (x − low) ÷ (high − low) between fixed ends. */
        GOALPOSTS(Goal.NONE),
        /** (x − worst) ÷ (target − worst). */
        DISTANCE_TO_TARGET(Goal.TARGET),
        /** (x − worst) ÷ (value of the reference unit − worst). */
        DISTANCE_TO_REFERENCE(Goal.REFERENCE),
        /** (x − worst) ÷ (best − worst). */
        DISTANCE_TO_MAXIMUM(Goal.BEST),
        /** x ÷ target; target ÷ x where lower is better. */
        RATIO_TO_TARGET(Goal.TARGET),
        /** x ÷ value of the reference unit, or the inverse. */
        RATIO_TO_REFERENCE(Goal.REFERENCE),
        /** x ÷ best, or the inverse. */
        RATIO_TO_MAXIMUM(Goal.BEST);

        private final Goal goal;

        Method(Goal goal) {
            this.goal = goal;
        }

        /** What a value is held against. */
        public Goal goal() {
            return goal;
        }

        /** What a value is held against. */
        public enum Goal {
            NONE,
            TARGET,
            REFERENCE,
            BEST
        }
    }
}
