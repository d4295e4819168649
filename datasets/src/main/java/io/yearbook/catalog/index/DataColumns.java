package io.yearbook.catalog.index;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a wide CSV that say what a row is of, where they are not to be recognised by their names.
 *
 * @param unit code of the unit; null to recognise it
 * @param name its name; null to recognise it
 * @param year the year; null to recognise it
 */
public record DataColumns(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String year) implements Serializable {

    public static final DataColumns RECOGNISED = new DataColumns(null, null, null);
}
