package io.yearbook.document.plan;

import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.PeriodUse;
import io.yearbook.text.prose.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days by which a plan wants something done. */
final class Deadlines {

    /** {@code 2021年12月底实现} is a deadline as much as {@code 2021年12月底前}. */
    private static final Pattern END_OF_TIME = Pattern.compile("[底末内]前?$");

    private final @Nullable LocalDate planDate;

    /** @param planDate the day of the plan, which 今年 and 年底 count from; null where it has none, and no deadline then */
    Deadlines(@Nullable LocalDate planDate) {
        this.planDate = planDate;
    }

    /** The deadlines of a text in order. What ended before the plan was made is none. */
    List<PeriodSpan> in(String text) {
        if (planDate == null) {
            return List.of();
        }
        LocalDate date = planDate;
        return Periods.find(text, date).stream()
                .filter(period -> period.use() == PeriodUse.DUE
                        || END_OF_TIME.matcher(period.text()).find())
                .filter(period -> !period.period().end().isBefore(date))
                .toList();
    }

    /** The last day of the deadlines; null for none. */
    static @Nullable LocalDate last(List<PeriodSpan> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.period().end())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
