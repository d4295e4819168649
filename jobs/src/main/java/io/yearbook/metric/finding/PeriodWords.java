package io.yearbook.metric.finding;

import io.yearbook.model.Period;
import java.time.LocalDate;
import java.util.Objects;

/** A period as a Chinese sentence says it: 2021年, 2021年1—9月, 截至2021年12月31日. */
final class PeriodWords {

    private PeriodWords() {}

    static String of(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return switch (period.span()) {
            case FULL_YEAR -> end.getYear() + "年";
            case POINT_IN_TIME -> day(end);
            case UNSTATED -> "截至" + day(end) + "（时期未明示）";
            case CUMULATIVE -> (start == null || start.equals(end) ? "截至" : day(start) + "至") + day(end) + "累计";
            case YEAR_TO_DATE, PART_YEAR -> window(Objects.requireNonNull(start, "a window has a start"), end);
        };
    }

    private static String window(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(end);
        }
        boolean wholeMonths = start.getDayOfMonth() == 1
                && end.getDayOfMonth() == end.lengthOfMonth()
                && start.getYear() == end.getYear();
        if (!wholeMonths) {
            return day(start) + "至" + day(end);
        }
        String months = start.getMonthValue() == end.getMonthValue()
                ? String.valueOf(end.getMonthValue())
                : start.getMonthValue() + "—" + end.getMonthValue();
        return end.getYear() + "年" + months + "月";
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
