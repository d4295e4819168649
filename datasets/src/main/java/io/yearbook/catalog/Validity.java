package io.yearbook.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends inclusive; null where an end is open. */
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean overlaps(Validity other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }

    @Override
    public String toString() {
        return (from == null ? "…" : from) + " to " + (to == null ? "…" : to);
    }
}
