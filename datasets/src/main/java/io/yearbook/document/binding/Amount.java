package io.yearbook.document.binding;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A value in the unit of its indicator.
 *
 * @param value the value
 * @param unit the indicator's unit
 * @param decimals digits after the point that are published of it; negative where it was rounded to tens, thousands, …
 * @param note what was taken for the unit where the document counts with another measure word; empty for none
 */
public record Amount(BigDecimal value, String unit, int decimals, String note) implements Serializable {

    /** The same size below zero. */
    Amount negated() {
        return new Amount(value.negate(), unit, decimals, note);
    }
}
