package io.yearbook.transform;

import io.yearbook.model.Unit;
import io.yearbook.text.Figure;
import io.yearbook.text.ScaleWord;
import org.jspecify.annotations.Nullable;

/**
 * A number as a record states it, before it is known which indicator it measures.
 *
 * @param figure the figure as read
 * @param decimals digits after the point as published, of the number as printed
 * @param power the number is to be multiplied by ten to this power, to be in the unit
 * @param unit the unit stated; null where none is, so that it is the indicator's
 * @param multiplier where that power was stated
 */
record StatedAmount(
        Figure figure, int decimals, int power, @Nullable Unit unit, Multiplier multiplier) {

    /** Where the power of a number was stated. */
    enum Multiplier {
        NONE,
        IN_UNIT,
        /** Apart from the unit, so that the unit may hold it a second time. */
        APART_FROM_UNIT
    }

    /** The number as read, with what is written with it. */
    String text() {
        return figure.number().toPlainString() + unitMultiplier() + figure.scaledUnit();
    }

    /** The same, with the unit it is in where that is not written with it. */
    String textIn(Unit stated) {
        return figure.unit().isEmpty() ? text() + stated.code() : text();
    }

    private String unitMultiplier() {
        return figure.scale() == ScaleWord.NONE && power != 0 ? "×10^" + power : "";
    }
}
