package io.yearbook.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is compared.
 *
 * @param text as printed, with unit; empty for an empty cell
 * @param number null where it is no number
 * @param unit of the number; empty for none
 * @param concerns what of the data it depends on
 */
record ComparedCell(String text, @Nullable BigDecimal number, String unit, Concern concerns) {

    /** What a cell depends on beside the catalogue and the method. */
    enum Concern {
        /** The figure of the line alone. */
        FIGURE,
        /** The figure and the one a year before. */
        PREVIOUS,
        /** The figures of all districts. */
        ALL_DISTRICTS,
        /** More observations than the line names. */
        OTHER_DATA,
        /** The figure a target is judged by, and the day. */
        TARGET
    }

    static ComparedCell text(String text, Concern concerns) {
        return new ComparedCell(text, null, "", concerns);
    }

    static ComparedCell count(@Nullable Integer count, Concern concerns) {
        return count == null
                ? text("", concerns)
                : new ComparedCell(count.toString(), BigDecimal.valueOf(count), "", concerns);
    }

    /** True where both print the same; a number is the same however many zeros it ends with. */
    boolean printsAs(ComparedCell other) {
        boolean sameNumber = number == null || other.number == null
                ? number == other.number && text.equals(other.text)
                : number.compareTo(other.number) == 0;
        return sameNumber && unit.equals(other.unit) && (number != null || text.equals(other.text));
    }

    @Nullable
    BigDecimal less(ComparedCell other) {
        return number == null || other.number == null || !unit.equals(other.unit)
                ? null
                : number.subtract(other.number);
    }
}
