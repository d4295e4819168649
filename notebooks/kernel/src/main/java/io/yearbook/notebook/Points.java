package io.yearbook.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a plot, read by the place of their columns. Rows in which a number is missing are left out. */
final class Points {

    private Points() {}

    /** Rows whose cells of these columns hold something. */
    static List<Row> complete(List<Row> rows, int... columns) {
        return rows.stream()
                .filter(row -> {
                    for (int column : columns) {
                        if (row.isNullAt(column)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    /** The rows of each series, in the order in which they come. */
    static Map<String, List<Row>> bySeries(List<Row> rows, int column) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> text(row, column), LinkedHashMap::new, Collectors.toList()));
    }

    static String text(Row row, int column) {
        return CellText.readable(row.get(column));
    }

    /** @throws IllegalArgumentException where the column holds no number */
    static double number(Row row, int column) {
        @Nullable Object value = row.get(column);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(
                "column %d of the plot holds %s, which is no number; CAST it, or put the columns in the order that the plot names"
                        .formatted(column + 1, CellText.readable(value)));
    }

    static List<Double> numbers(List<Row> rows, Function<Row, Double> number) {
        return rows.stream().map(number).toList();
    }
}
