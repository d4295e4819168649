package io.yearbook.publish.sdmx;

import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A component of a data structure: one column of SDMX-CSV.
 *
 * @param id identifier of the concept, such as {@code REF_AREA}
 * @param role what the column is to its row
 * @param description what it holds
 * @param text what it says of a row
 */
public record Component(String id, Role role, String description, RowText text) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*");

    public Component {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"%s\" is no identifier of a component".formatted(id));
        }
    }

    /** What a column is to its row. The order is that of the columns in a file. */
    public enum Role {
        /** Part of the key. */
        DIMENSION,
        /** A number that is stated or computed. */
        MEASURE,
        /** What qualifies or explains the measures. */
        ATTRIBUTE
    }

    /** The text of one column. */
    @FunctionalInterface
    public interface RowText {

        /** Null where the row says nothing. */
        @Nullable
        String of(Row row);
    }
}
