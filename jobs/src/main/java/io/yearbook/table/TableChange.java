package io.yearbook.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What a table that another version wrote lacks of its definition.
 *
 * @param added columns that it has not and whose null the definition allows
 * @param relaxed columns that it requires and the definition does not
 * @param dropped names of constraints that it has and the definition has not, or not so
 * @param constrained constraints of the definition by name that it has not, or not so
 * @param obstacles why its rows cannot stay as they are, a clause each; empty where they can
 */
record TableChange(
        List<StructField> added,
        List<String> relaxed,
        Set<String> dropped,
        Map<String, String> constrained,
        List<String> obstacles) {

    TableChange {
        added = List.copyOf(added);
        relaxed = List.copyOf(relaxed);
        dropped = Set.copyOf(dropped);
        constrained = Map.copyOf(constrained);
        obstacles = List.copyOf(obstacles);
    }

    /** @param constraints SQL conditions by name that the table has */
    static TableChange between(StructType held, Map<String, String> constraints, TableDefinition table) {
        Map<String, StructField> before = byName(held);
        List<StructField> added = new ArrayList<>();
        List<String> relaxed = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            StructField existing = before.remove(field.name());
            if (existing == null && field.nullable()) {
                added.add(field);
            } else if (existing == null || !isAlike(existing, field) || existing.nullable() && !field.nullable()) {
                obstacles.add(obstacle(existing, field));
            } else if (!existing.nullable() && field.nullable()) {
                relaxed.add(field.name());
            }
        }
        before.keySet().forEach(name -> obstacles.add("it has a column %s that is not known here".formatted(name)));
        Map<String, String> constrained = new TreeMap<>(table.constraints());
        constrained.entrySet().removeAll(constraints.entrySet());
        Map<String, String> dropped = new TreeMap<>(constraints);
        dropped.entrySet().removeAll(table.constraints().entrySet());
        return new TableChange(added, relaxed, dropped.keySet(), constrained, obstacles);
    }

    /** True where both hold the same kind of value, null aside. */
    static boolean isAlike(StructField one, StructField other) {
        return one.dataType().catalogString().equals(other.dataType().catalogString());
    }

    static Map<String, StructField> byName(StructType schema) {
        Map<String, StructField> fields = new LinkedHashMap<>();
        Arrays.stream(schema.fields()).forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    private static String obstacle(@Nullable StructField existing, StructField field) {
        if (existing == null) {
            return "it has no column %s, which every row must fill".formatted(field.name());
        }
        return isAlike(existing, field)
                ? "its column %s may be null, which is not allowed here".formatted(field.name())
                : "its column %s is %s, but %s here"
                        .formatted(
                                field.name(),
                                existing.dataType().catalogString(),
                                field.dataType().catalogString());
    }

    boolean isNone() {
        return added.isEmpty()
                && relaxed.isEmpty()
                && dropped.isEmpty()
                && constrained.isEmpty()
                && obstacles.isEmpty();
    }
}
