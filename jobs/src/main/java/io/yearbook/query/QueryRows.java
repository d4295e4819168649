package io.yearbook.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a statement, held in memory.
 *
 * @param columns in order
 * @param rows values in the order of the columns: {@code String}, {@code Boolean}, {@code Integer}, {@code Long},
 *     {@code BigInteger}, {@code Double}, {@code BigDecimal} with all its digits, {@code LocalDate}, {@code Instant},
 *     {@code LocalDateTime}, {@code byte[]}, {@code List}, {@code Map} or null; any other kind as a text
 */
public record QueryRows(List<QueryColumn> columns, List<List<@Nullable Object>> rows) {

    public QueryRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Names of the columns in order. */
    public List<String> names() {
        return columns.stream().map(QueryColumn::name).toList();
    }

    /** All values of a column, in the order of the rows. */
    public List<@Nullable Object> column(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column %s among %s".formatted(name, names()));
        }
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(row.get(index)));
        return Collections.unmodifiableList(values);
    }

    /** Each row by the names of its columns, in their order; of columns with the same name the last counts. */
    public List<Map<String, @Nullable Object>> maps() {
        return rows.stream().map(this::map).toList();
    }

    private Map<String, @Nullable Object> map(List<@Nullable Object> row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i).name(), row.get(i));
        }
        return Collections.unmodifiableMap(map);
    }
}
