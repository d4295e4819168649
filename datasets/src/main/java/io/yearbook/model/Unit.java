package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A unit of measure. Units of one dimension are powers of ten of each other, so conversion is exact.
 *
 * @param code as printed, such as {@code 亿元}
 * @param dimension what is measured, such as {@code money}
 * @param power the unit is ten to this power of the dimension's base unit
 */
public record Unit(String code, String dimension, int power) implements Serializable {

    /** True where values in this unit can be expressed in the other. */
    public boolean convertsTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** How many powers of ten a value grows when it is expressed in the other unit of the same dimension. */
    public int powersTo(Unit other) {
        if (!convertsTo(other)) {
            throw new IllegalArgumentException(
                    "%s (%s) does not convert to %s (%s)".formatted(code, dimension, other.code, other.dimension));
        }
        return power - other.power;
    }

    /** The value, given in this unit, expressed exactly in the other unit of the same dimension. */
    public BigDecimal convert(BigDecimal value, Unit other) {
        return value.scaleByPowerOfTen(powersTo(other));
    }
}
