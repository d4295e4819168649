package io.yearbook.publish.sdmx;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A window of time as SDMX writes it. Different windows differ in frequency or in text.
 *
 * @param frequency code of CL_FREQ: A, S, Q, M or D for a whole year, half, quarter, month or day; {@code _O} for another
 *     range; {@code _U} where no start is stated
 * @param text TIME_PERIOD: {@code 2021}, {@code 2021-S1}, {@code 2021-Q3}, {@code 2021-06}, {@code 2021-06-30}; a range
 *     as its first day and its duration, {@code 2021-01-01/P10M}; of a window without a start its last day
 */
record TimePeriod(String frequency, String text) {

    /** Months of the calendar's units, the longest first, each with its code. */
    private enum CalendarUnit {
        A(12),
        S(6),
        Q(3),
        M(1);

        private final int months;

        CalendarUnit(int months) {
            this.months = months;
        }

        /** True for a unit that begins where the year, or another of its kind in the year, begins or ends. */
        private boolean isFrom(LocalDate start, long monthsLong) {
            return monthsLong == months && (start.getMonthValue() - Month.JANUARY.getValue()) % months == 0;
        }

        private String text(LocalDate start) {
            int ordinal = (start.getMonthValue() - Month.JANUARY.getValue()) / months + 1;
            return switch (this) {
                case A -> "%04d".formatted(start.getYear());
                case S, Q -> "%04d-%s%d".formatted(start.getYear(), name(), ordinal);
                case M -> "%04d-%02d".formatted(start.getYear(), ordinal);
            };
        }
    }

    /** @param start first day; null where none is stated */
    static TimePeriod of(@Nullable LocalDate start, LocalDate end) {
        if (start == null) {
            return new TimePeriod("_U", end.toString());
        }
        if (start.equals(end)) {
            return new TimePeriod("D", end.toString());
        }
        long months = wholeMonths(start, end);
        if (start.getDayOfMonth() == 1) {
            for (CalendarUnit unit : CalendarUnit.values()) {
                if (unit.isFrom(start, months)) {
                    return new TimePeriod(unit.name(), unit.text(start));
                }
            }
        }
        return new TimePeriod("_O", start + "/" + duration(start, end, months));
    }

    /** How many months last from the first day to the last, both included; 0 where they are not whole months. */
    private static long wholeMonths(LocalDate start, LocalDate end) {
        LocalDate after = end.plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, after);
        return start.plusMonths(months).equals(after) ? months : 0;
    }

    private static String duration(LocalDate start, LocalDate end, long months) {
        if (months == 0) {
            return "P" + (ChronoUnit.DAYS.between(start, end) + 1) + "D";
        }
        return months % CalendarUnit.A.months == 0 ? "P" + months / CalendarUnit.A.months + "Y" : "P" + months + "M";
    }
}
