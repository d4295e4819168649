package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure refers to: inclusive dates and the span they make.
 *
 * @param start first day, or null where the source states none
 * @param end last day; its year is the year of the figure
 * @param span what the dates mean; it must not contradict them, see {@link #contradicts}
 */
public record Period(@Nullable LocalDate start, LocalDate end, Span span) implements Serializable {

    private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    public Period {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(span, "span");
        if (start != null && start.isAfter(end)) {
            throw new IllegalArgumentException("period starts on %s, after its end %s".formatted(start, end));
        }
        if (contradicts(start, end, span)) {
            throw new IllegalArgumentException("span %s contradicts the dates %s to %s".formatted(span, start, end));
        }
    }

    /** The period of the dates, with the span that follows from them. */
    public static Period of(@Nullable LocalDate start, LocalDate end) {
        return new Period(start, end, spanOf(start, end));
    }

    public static Period fullYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period pointInTime(LocalDate day) {
        return new Period(day, day, Span.POINT_IN_TIME);
    }

    /** The span that dates alone imply. */
    public static Span spanOf(@Nullable LocalDate start, LocalDate end) {
        if (start == null) {
            return Span.UNSTATED;
        }
        if (start.equals(end)) {
            return Span.POINT_IN_TIME;
        }
        boolean sameYearFromFirstDay =
                start.getYear() == end.getYear() && MonthDay.from(start).equals(FIRST_DAY);
        if (!sameYearFromFirstDay) {
            return Span.PART_YEAR;
        }
        return MonthDay.from(end).equals(LAST_DAY) ? Span.FULL_YEAR : Span.YEAR_TO_DATE;
    }

    /**
     * True where the stated span cannot hold for the dates. CUMULATIVE and UNSTATED say less than the dates and hold
     * for any; one day may also be a part of a year (a daily flow); the other spans must be what the dates imply.
     */
    public static boolean contradicts(@Nullable LocalDate start, LocalDate end, Span span) {
        Span implied = spanOf(start, end);
        return switch (span) {
            case CUMULATIVE, UNSTATED -> false;
            case PART_YEAR -> implied != Span.PART_YEAR && implied != Span.POINT_IN_TIME;
            case FULL_YEAR, YEAR_TO_DATE, POINT_IN_TIME -> implied != span;
        };
    }

    /** The year of the last day. */
    public int year() {
        return end.getYear();
    }

    /**
     * The same window and span exactly one year before; the last day of a month stays the last day of that month, and
     * one day stays one day.
     */
    public Period yearBefore() {
        LocalDate endBefore = yearBefore(end, true);
        if (end.equals(start)) {
            return new Period(endBefore, endBefore, span);
        }
        return new Period(start == null ? null : yearBefore(start, false), endBefore, span);
    }

    private static LocalDate yearBefore(LocalDate day, boolean keepMonthEnd) {
        YearMonth month = YearMonth.from(day).minusYears(1);
        boolean monthEnd = day.equals(YearMonth.from(day).atEndOfMonth());
        return monthEnd && keepMonthEnd
                ? month.atEndOfMonth()
                : month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
