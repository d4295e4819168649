package io.yearbook.metric;

import java.math.BigDecimal;

/** How many digits after the point a figure was published with. */
public final class PublishedPrecision {

    private PublishedPrecision() {}

    /** As the observation states it, negative for tens and more; where it does not, as many as its value shows. */
    public static int decimalsOf(Stated stated) {
        Integer decimals = stated.observation().decimals();
        return decimals == null ? shownBy(stated.value()) : decimals;
    }

    /**
     * As many as the figure shows, not counting zeros at its end, which storage may have added or taken: the precision
     * is never overstated.
     */
    static int shownBy(BigDecimal figure) {
        return Math.max(0, figure.stripTrailingZeros().scale());
    }

    /** One unit of the last digit. */
    public static BigDecimal unitOf(int decimals) {
        return BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    }
}
