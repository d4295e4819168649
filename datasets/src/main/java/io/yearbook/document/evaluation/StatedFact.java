package io.yearbook.document.evaluation;

import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A fact of a document, as read by a person or by the program.
 *
 * @param indicator catalogue code
 * @param value in the unit
 * @param unit unit of the value
 * @param periodEnd last day it is for
 * @param span what stretch of time it covers
 * @param qualifier exact, bound or approximate
 * @param quote the words it was read from
 */
public record StatedFact(
        String indicator,
        BigDecimal value,
        String unit,
        LocalDate periodEnd,
        Span span,
        ValueQualifier qualifier,
        String quote) {

    /** Values are equal as numbers: 50 is 50.0. */
    public StatedFact {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
