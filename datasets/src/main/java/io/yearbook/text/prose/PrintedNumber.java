package io.yearbook.text.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text, with its scale words and with 余 or 多.
 *
 * @param start first character
 * @param end one after the last character
 * @param value with the scale words applied, exactly
 * @param upper upper end where two numerals in a row give a range (两三个); else null
 * @param decimals digits after the point that are published of the value
 * @param power power of ten of the last scale word; 0 for none
 * @param script how it is written
 * @param surplus true where 余 or 多 follows
 * @param damage why it is no number that can be trusted; null where it is one
 */
record PrintedNumber(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal upper,
        int decimals,
        int power,
        Script script,
        boolean surplus,
        @Nullable String damage) {

    enum Script {
        DIGITS,
        CHINESE
    }

    static PrintedNumber damaged(int start, int end, String why) {
        return new PrintedNumber(start, end, BigDecimal.ZERO, null, 0, 0, Script.DIGITS, false, why);
    }

    boolean isScaled() {
        return power > 0;
    }

    /** The number before its last scale word: 280 of 280余万. */
    BigDecimal beforeScale() {
        return value.scaleByPowerOfTen(-power);
    }
}
