package io.yearbook.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which digits of a value decide its rank. */
public enum RankPrecision {
    /**
     * Each value at the precision it was published with: rounded half-up to its own {@code decimals}. Digits that only
     * a conversion brought in cannot break a tie. Values are not rounded to a common precision, as 85.63 was published
     * to be more than 85.6.
     */
    PUBLISHED {
        @Override
        BigDecimal compared(Stated stated) {
            return stated.value().setScale(PublishedPrecision.decimalsOf(stated), RoundingMode.HALF_UP);
        }
    },
    /** Every digit stored. */
    UNROUNDED {
        @Override
        BigDecimal compared(Stated stated) {
            return stated.value();
        }
    };

    /** The value as it is compared. */
    abstract BigDecimal compared(Stated stated);
}
