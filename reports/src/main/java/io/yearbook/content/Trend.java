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
     * The points that are one series with the newest. A value that may not be compared with that of the year before begins
     * a new series; a year without a value is a gap within it.
     */
    public List<Point> series() {
        int first = points.size() - 1;
        while (first > 0 && !breaks(points.get(first - 1), points.get(first))) {
            first--;
        }
        return points.isEmpty() ? points : points.subList(first, points.size());
    }

    private static boolean breaks(Point before, Point point) {
        return point.year() == before.year() + 1
                && before.value() != null
                && point.value() != null
                && !point.comparable();
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
     * @param change since the year before; null where there is none or it was refused
     */
    public record Point(
            int year,
            @Nullable Quantity value,
            ValueQualifier qualifier,
            boolean comparable,
            @Nullable Integer rank,
            @Nullable Integer ranked,
            @Nullable Quantity change) {}
}
