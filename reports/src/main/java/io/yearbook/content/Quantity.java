package io.yearbook.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its unit and the precision to print it with. The number itself is never rounded.
 *
 * @param number exact value in {@code unit}
 * @param unit as printed, such as {@code 亿元}; a percentage is 85.6 with {@code %}, never 0.856
 * @param decimals digits after the point to print, 0 to {@value #MAX_DECIMALS}
 */
public record Quantity(BigDecimal number, String unit, int decimals) {

    /** What Yearbook stores; see the observation table. */
    public static final int MAX_DECIMALS = 8;

    public Quantity {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("%s %s: %d decimals, allowed are 0 to %d"
                    .formatted(number.toPlainString(), unit, decimals, MAX_DECIMALS));
        }
    }

    /** The quantity at the nearest precision that can be printed: a figure rounded to tens (-1) is printed with 0. */
    public static Quantity of(BigDecimal number, String unit, int decimals) {
        return new Quantity(number, unit, Math.max(0, Math.min(MAX_DECIMALS, decimals)));
    }

    /** True where the number is not 0, but would be printed as 0. */
    public boolean vanishes() {
        return number.signum() != 0
                && number.setScale(decimals, RoundingMode.HALF_UP).signum() == 0;
    }

    /** True where both are the same number of the same unit, however they are printed. */
    public boolean equalsNumerically(Quantity other) {
        return number.compareTo(other.number) == 0 && unit.equals(other.unit);
    }
}
