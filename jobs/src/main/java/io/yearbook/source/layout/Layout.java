package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where the parts of a table are and what its columns mean.
 *
 * @param headerStart index of the header's first row among the rows looked at
 * @param bodyStart index of the first row below the header
 * @param columns by index, without gaps
 * @param defaults texts that hold for every figure of the table where nothing nearer says otherwise
 */
public record Layout(int headerStart, int bodyStart, List<Column> columns, Map<Field, String> defaults) {

    public Layout {
        columns = List.copyOf(columns);
        defaults = defaults.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(defaults);
    }

    List<Column> with(Column.Role role) {
        return columns.stream().filter(column -> column.is(role)).toList();
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.states(field));
    }

    /** True where each figure has a column of its own, false where each row is one record. */
    boolean isWide() {
        return !with(Column.Role.MEASURE).isEmpty();
    }

    /** How many columns are understood. */
    public int understood() {
        return with(Column.Role.FIELD).size() + with(Column.Role.MEASURE).size();
    }

    /** Header texts as a message shows them. */
    String heads() {
        return String.join(" | ", columns.stream().map(Column::title).toList());
    }

    Layout withDefaults(Map<Field, String> texts) {
        Map<Field, String> kept = new EnumMap<>(Field.class);
        texts.forEach((field, text) -> {
            if (!has(field)) {
                kept.put(field, text);
            }
        });
        if (has(Field.INDICATOR_NAME)) {
            kept.remove(Field.INDICATOR);
        }
        return new Layout(headerStart, bodyStart, columns, kept);
    }

    /** Names of the columns that are not read although nobody said so, in the order of the table. */
    List<String> unreadHeads() {
        List<String> heads = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>();
        for (Column column : with(Column.Role.UNKNOWN)) {
            if (!column.head().isEmpty() && seen.add(column.index())) {
                heads.add(column.head());
            }
        }
        return heads;
    }
}
