package io.yearbook.text;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a text names, before it is known what kind of figure it belongs to.
 *
 * @param start first day; null where the text gives only an end
 * @param end last day
 * @param form how the text names it
 */
public record StatedPeriod(@Nullable LocalDate start, LocalDate end, Form form) implements Serializable {

    /** How a text names a time. */
    public enum Form {
        /** A year, half, quarter, month or run of months by name: {@code 2021}, {@code 2021Q3}, {@code 2021年1—9月}. */
        CALENDAR,
        /** Two days: {@code 2021-01-01/2021-10-31}. */
        DATES,
        /** One day: {@code 2021-06-30}, {@code 2021年末}. */
        DAY,
        /** Up to a day: {@code 截至2023年2月28日}. */
        UP_TO
    }

    /** The period of a figure that is counted or measured over time. */
    public Period period() {
        return switch (form) {
            case CALENDAR, DATES -> Period.of(start, end);
            case DAY -> Period.pointInTime(end);
            case UP_TO -> new Period(null, end, Span.CUMULATIVE);
        };
    }

    /**
     * The period of a stock: a yearbook's column {@code 2020} states the stock at the end of 2020, and so does 截至 a day.
     * Two days that a text spells out stay what they are.
     */
    public Period periodOfStock() {
        return form == Form.DATES ? Period.of(start, end) : Period.pointInTime(end);
    }
}
