package io.yearbook.content;

import io.yearbook.model.Direction;
import io.yearbook.model.ValueQualifier;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the reported area.
 *
 * @param domain name of the group of indicators
 * @param indicatorCode code in the catalogue
 * @param indicator name
 * @param direction which way is better
 * @param year year of the last day of the period
 * @param period in words
 * @param value as stated
 * @param change since the year before, or why there is none
 * @param reportedChange growth the source states; null where it states none
 * @param standing rank, or why there is none
 * @param trend its own history up to {@code year}
 * @param citation null only where nobody states anything
 */
public record IndicatorRow(
        String domain,
        String indicatorCode,
        String indicator,
        Direction direction,
        int year,
        String period,
        StatedValue value,
        Change change,
        @Nullable ReportedChange reportedChange,
        Standing standing,
        Trend trend,
        @Nullable Citation citation)
        implements CitedFigure {

    /**
     * Whether the change is for the better (1), for the worse (-1) or none (0); null where there is no change, its sign is
     * not known, neither way is better, or it is of money at current prices.
     */
    public @Nullable Integer improvement() {
        Quantity amount = change.amount();
        if (amount == null || change.better(direction) == Direction.NEUTRAL) {
            return null;
        }
        int sign = amount.number().signum();
        if (sign == 0 && change.qualifier() != ValueQualifier.EXACT) {
            return null;
        }
        return direction == Direction.LOWER ? -sign : sign;
    }
}
