package io.yearbook.text;

import io.yearbook.model.ValueQualifier;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A figure as a text states it.
 *
 * @param number the number as printed, before its scale word; its scale is the number of decimals printed
 * @param scale the word that multiplies it
 * @param unit what follows: {@code 元}, {@code %}, {@code 百分点}; empty for none
 * @param qualifier exact, bound or approximate
 */
public record Figure(BigDecimal number, ScaleWord scale, String unit, ValueQualifier qualifier)
        implements Serializable {

    /** The number with its scale word applied, exactly: 1362000 for {@code 136.2万}. */
    public BigDecimal value() {
        return number.scaleByPowerOfTen(scale.power());
    }

    /** Digits after the point that are printed of {@link #value}: -3 for {@code 136.2万}. */
    public int decimals() {
        return number.scale() - scale.power();
    }

    /** Scale word and unit as one unit that {@link #number} may be in: {@code 亿元}, {@code 千米}; empty for none. */
    public String scaledUnit() {
        return scale.word() + unit;
    }
}
