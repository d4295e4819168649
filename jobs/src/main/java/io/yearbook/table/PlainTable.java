package io.yearbook.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is stored in no file.
 *
 * @param name name in SQL
 * @param columns in order
 * @param rows values in the order of the columns: texts, numbers, dates and instants of Java, or null
 */
public record PlainTable(String name, List<PlainColumn> columns, List<List<@Nullable Object>> rows) {

    public PlainTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s: a row has %d values for %d columns".formatted(name, row.size(), columns.size()));
            }
        }
    }
}
