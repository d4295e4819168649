package io.yearbook.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of either engine in one form, with the class of every value, in an order of their own. */
public final class SparkRows {

    private SparkRows() {}

    /** All rows of a table on Spark; names first. */
    public static List<List<String>> of(Dataset<Row> rows) {
        return told(
                Arrays.asList(rows.columns()),
                rows.collectAsList().stream().map(SparkRows::values).toList());
    }

    /** One row of either engine. */
    public static String of(Row row) {
        return told(values(row));
    }

    private static List<Object> values(Row row) {
        return new ArrayList<>(CollectionConverters.asJavaCollection(row.toSeq()));
    }

    /** All rows of an answer of the light path; names first. */
    public static List<List<String>> of(QueryRows rows) {
        return told(rows.names(), rows.rows());
    }

    private static List<List<String>> told(List<String> names, List<? extends List<? extends @Nullable Object>> rows) {
        List<List<String>> told = new ArrayList<>(rows.stream()
                .map(row -> row.stream().map(SparkRows::told).toList())
                .sorted(Comparator.comparing(Object::toString))
                .toList());
        told.add(0, names);
        return told;
    }

    private static String told(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof scala.collection.Map<?, ?> map) {
            return told(new LinkedHashMap<>(CollectionConverters.asJava(map)));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> entries = new TreeMap<>();
            map.forEach((key, entry) -> entries.put(told(key), told(entry)));
            return "map" + entries;
        }
        if (value instanceof Iterable<?> elements) {
            return told(new ArrayList<>(CollectionConverters.asJavaCollection(elements)));
        }
        if (value instanceof List<?> elements) {
            return "list" + elements.stream().map(SparkRows::told).toList();
        }
        return value.getClass().getSimpleName() + " "
                + (value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString());
    }
}
