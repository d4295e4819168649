package io.yearbook.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages, to ten digits after the point, an exact half going to the even digit. */
final class Percent {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Digits after the point. */
    static final int SCALE = 10;

    private Percent() {}

    /** The part in percent of the whole. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_EVEN);
    }

    /** The change from the base to the value, in percent of the base. */
    static BigDecimal change(BigDecimal base, BigDecimal value) {
        return of(value.subtract(base), base);
    }
}
