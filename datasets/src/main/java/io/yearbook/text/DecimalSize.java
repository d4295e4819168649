package io.yearbook.text;

import java.math.BigDecimal;
import java.util.Optional;

/** What can be stored exactly: decimal(38,8), thus 30 digits before the point and 8 after it. */
public final class DecimalSize {

    public static final int PRECISION = 38;
    public static final int SCALE = 8;

    private static final int INTEGER_DIGITS = PRECISION - SCALE;

    private DecimalSize() {}

    /** What is too large about a number, as a clause; empty where it can be stored exactly. */
    public static Optional<String> excess(BigDecimal number) {
        Optional<String> before = excessBeforePoint(number);
        int after = number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
        if (before.isPresent() || after <= SCALE) {
            return before;
        }
        return Optional.of("it has %d digits after the point; at most %d can be stored exactly (decimal(%d,%d))"
                .formatted(after, SCALE, PRECISION, SCALE));
    }

    /** As {@link #excess} for a number that may yet lose digits after the point when its unit is converted. */
    static Optional<String> excessBeforePoint(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return number.signum() == 0 || before <= INTEGER_DIGITS ? Optional.empty() : Optional.of(tooMany(before));
    }

    static String tooManyDigits(long digits) {
        return "it has %d digits; at most %d can be stored exactly (decimal(%d,%d))"
                .formatted(digits, PRECISION, PRECISION, SCALE);
    }

    private static String tooMany(long digitsBeforePoint) {
        return "it has %d digits before the point; at most %d can be stored exactly (decimal(%d,%d))"
                .formatted(digitsBeforePoint, INTEGER_DIGITS, PRECISION, SCALE);
    }
}
