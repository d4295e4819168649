package io.yearbook.transform;

import io.yearbook.model.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a record states it, before it is known which indicator it measures.
 *
 * @param text the number as read, for notes and messages
 * @param number the number as printed
 * @param decimals digits after the point as published, of the number as printed
 * @param power the number is to be multiplied by ten to this power, to be in the unit
 * @param unit the unit stated; null where none is, so that it is the indicator's
 * @param multiplier whether the power was stated apart from the unit, so that the unit may hold it a second time
 */
record StatedAmount(
        String text,
        BigDecimal number,
        int decimals,
        int power,
        @Nullable Unit unit,
        Multiplier multiplier) {

    /** Where the power of a number was stated. */
    enum Multiplier {
        NONE,
        IN_UNIT,
        APART_FROM_UNIT
    }
}
