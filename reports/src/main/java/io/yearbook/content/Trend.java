package io.yearbook.content;

import io.yearbook.model.ValueQualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one area, indicator and span over the years.
 *
 * @param points one a year, oldest first; years that nobody states anything of have none
 */
public record Trend(List<Point> points) {

    /** No history. */
    public static final Trend NONE = new Trend(List.of());

    public Trend {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).year() >= points.get(i).year()) {
                throw new IllegalArgumentException("year %d is followed by %d"
                        .formatted(points.get(i - 1).year(), points.get(i).year()));
            }
        }
    }

    /**
     * One year.
     *
     * @param year of the last day of the period
     * @param value null where it is missing
     * @param qualifier exact, bound or approximate
     * @param comparable whether it may be compared with the year before: a line is drawn between such points only
     * @param rank null where there is none
     * @param ranked how many are ranked; null without a rank
     */
    public record Point(
            int year,
            @Nullable Quantity value,
            ValueQualifier qualifier,
            boolean comparable,
            @Nullable Integer rank,
            @Nullable Integer ranked) {}
}
