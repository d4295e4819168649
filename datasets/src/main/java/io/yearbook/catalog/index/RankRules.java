package io.yearbook.catalog.index;

import io.yearbook.model.Direction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How scores are ranked.
 *
 * @param better which scores come first: HIGHER, or LOWER for an index that measures something bad
 * @param ties what rank equal scores get
 * @param decimals digits after the point at which scores are compared; null for all that a computation carries, which are
 *     twelve significant ones
 * @param rounding how they are rounded to these
 * @param minimum fewest units that are ranked; at least 2
 */
public record RankRules(
        Direction better, Ties ties, @Nullable Integer decimals, RoundingMode rounding, int minimum)
        implements Serializable {

    public static final RankRules DEFAULTS =
            new RankRules(Direction.HIGHER, Ties.COMPETITION, null, RoundingMode.HALF_UP, 3);

    private static final MathContext CARRIED = new MathContext(12);

    public RankRules {
        if (better == Direction.NEUTRAL) {
            throw new IllegalArgumentException("\"better\" is higher or lower");
        }
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(rounding, "rounding");
        if (minimum < 2) {
            throw new IllegalArgumentException("a ranking needs 2 units or more, not " + minimum);
        }
    }

    /** The same rules with scores compared at other decimals, over so many units or more. */
    public RankRules comparedAt(@Nullable Integer otherDecimals, int otherMinimum) {
        return new RankRules(better, ties, otherDecimals, rounding, otherMinimum);
    }

    /** The score as it is compared. */
    public BigDecimal compared(double score) {
        BigDecimal plain = BigDecimal.valueOf(score);
        return decimals == null ? plain.round(CARRIED) : plain.round(CARRIED).setScale(decimals, rounding);
    }

    /** What rank equal scores get. */
    public enum Ties {
        /** 1 2 2 4. */
        COMPETITION,
        /** 1 2 2 3. */
        DENSE,
        /** 1 3 3 4. */
        MODIFIED,
        /** 1 2 3 4, by ascending code of the unit. */
        ORDINAL,
        /** 1 2.5 2.5 4. */
        FRACTIONAL
    }
}
