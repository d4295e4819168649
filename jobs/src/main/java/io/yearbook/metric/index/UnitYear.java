package io.yearbook.metric.index;

import java.util.Comparator;
import java.util.Objects;

/**
 * What one row of a panel is of.
 *
 * @param unit code of the district or other unit
 * @param year the year; 0 where the data has none
 */
public record UnitYear(String unit, int year) implements Comparable<UnitYear> {

    private static final Comparator<UnitYear> ORDER =
            Comparator.comparingInt(UnitYear::year).thenComparing(UnitYear::unit);

    public UnitYear {
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public int compareTo(UnitYear other) {
        return ORDER.compare(this, other);
    }
}
