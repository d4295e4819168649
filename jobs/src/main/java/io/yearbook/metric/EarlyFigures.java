package io.yearbook.metric;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.ValueKind;

/**
 * What a figure shows of a promise whose due date is later than the figure's period. It never shows that a promise was
 * broken. That it was kept is shown by
 *
 * <ul>
 *   <li>a figure of the due year, which the promise is for: 95 % by the end of 2022 is reached with 96 % in November 2022;
 *   <li>a figure of an earlier year only where a level is to be reached by a day and was reached before it: of a stock or
 *       of a single day, at least where more is better, or at most where less is better. A rate of 2021 is no rate of
 *       2022, and what was kept below a ceiling in 2021 may rise above it.
 * </ul>
 */
final class EarlyFigures {

    private EarlyFigures() {}

    /** @param period of a figure that means what the target means; it ends before the due date */
    static boolean mayShowKept(Indicator indicator, Target target, Period period) {
        return period.year() == target.dueDate().getYear()
                || isLevel(indicator, period) && isToBeReached(indicator, target);
    }

    private static boolean isLevel(Indicator indicator, Period period) {
        return indicator.kind() == ValueKind.STOCK || period.span() == Span.POINT_IN_TIME;
    }

    private static boolean isToBeReached(Indicator indicator, Target target) {
        return switch (target.comparator()) {
            case AT_LEAST, MORE_THAN -> indicator.direction() == Direction.HIGHER;
            case AT_MOST, LESS_THAN -> indicator.direction() == Direction.LOWER;
            case EQUAL -> false;
        };
    }
}
