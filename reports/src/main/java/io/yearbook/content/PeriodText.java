package io.yearbook.content;

import io.yearbook.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Periods in Chinese words. A period shorter than a year never reads like one. */
public final class PeriodText {

    private PeriodText() {}

    /** {@code 2022年}, {@code 2021年1—9月}, {@code 2020年11月1日}, {@code 截至2023年5月19日}, … */
    public static String of(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return switch (period.span()) {
            case FULL_YEAR -> end.getYear() + "年";
            case POINT_IN_TIME -> day(end);
            case CUMULATIVE -> cumulative(start, end);
            case UNSTATED -> "不晚于" + day(end) + "（时段未明示）";
            case YEAR_TO_DATE, PART_YEAR -> window(start, end);
        };
    }

    /** The end of a cumulative window may be unsure, so it never reads like the months between its dates. */
    private static String cumulative(@Nullable LocalDate start, LocalDate end) {
        return start == null || start.equals(end) ? "截至" + day(end) : day(start) + "以来累计，不晚于" + day(end);
    }

    private static String window(@Nullable LocalDate start, LocalDate end) {
        if (start == null || start.equals(end)) {
            return day(end);
        }
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(end);
        boolean wholeMonths = start.getDayOfMonth() == 1 && end.equals(last.atEndOfMonth());
        if (!wholeMonths) {
            return day(start) + "—" + (start.getYear() == end.getYear() ? dayOfYear(end) : day(end));
        }
        if (first.equals(last)) {
            return month(first);
        }
        return first.getYear() == last.getYear()
                ? first.getYear() + "年" + first.getMonthValue() + "—" + last.getMonthValue() + "月"
                : month(first) + "—" + month(last);
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + dayOfYear(day);
    }

    private static String dayOfYear(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
