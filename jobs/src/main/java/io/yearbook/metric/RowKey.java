package io.yearbook.metric;

import io.yearbook.model.Span;
import java.util.Comparator;

/** Key of a row of {@code indicator_year} within one indicator. */
record RowKey(String districtCode, int year, Span span) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::districtCode)
            .thenComparing(RowKey::year)
            .thenComparing(RowKey::span);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
