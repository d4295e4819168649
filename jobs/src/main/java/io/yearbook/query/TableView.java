package io.yearbook.query;

import static io.yearbook.query.SqlText.identifier;
import static io.yearbook.query.SqlText.literal;
import static io.yearbook.query.SqlText.type;

import io.yearbook.table.LiveFile;
import io.yearbook.table.ShownColumn;
import io.yearbook.table.TableFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query that reads a table from exactly its files, with the columns and types defined. */
final class TableView {

    /** Rows that a deletion vector takes from a file: columns {@code file} and {@code row}, both of one entry a row. */
    static final String DELETED_ROW = "held.deleted_row";

    private TableView() {}

    /** @throws IllegalArgumentException where a column has a type that is not read here */
    static String query(TableFiles table) {
        String columns =
                table.columns().stream().map(shown -> shown(table, shown)).collect(Collectors.joining(", "));
        List<String> sources = new ArrayList<>();
        whole(table)
                .forEach((partition, paths) -> sources.add(
                        "SELECT *" + values(table, partition) + " FROM " + parquet(paths, ", union_by_name = true")));
        table.files().stream()
                .filter(file -> !file.deletedRows().isEmpty())
                .forEach(file -> sources.add(partly(table, file)));
        sources.add(noRows(table));
        return "SELECT " + columns + " FROM (" + String.join(" UNION ALL BY NAME ", sources) + ")";
    }

    private static String shown(TableFiles table, ShownColumn shown) {
        String name = shown.nameInFiles();
        return "CAST(%s AS %s) AS %s"
                .formatted(
                        name == null ? "NULL" : identifier(source(table, name)),
                        type(shown.column().type()),
                        identifier(shown.column().name()));
    }

    /** A column of partitions has a name of its own, for a file may hold it as well. */
    private static String source(TableFiles table, String nameInFiles) {
        boolean isOfPartitions = !table.files().isEmpty()
                && table.files().get(0).partitionValues().containsKey(nameInFiles);
        return isOfPartitions ? "partition " + nameInFiles : nameInFiles;
    }

    /** Files that count with all their rows, by the values of their partition. */
    private static Map<Map<String, @Nullable String>, List<String>> whole(TableFiles table) {
        Map<Map<String, @Nullable String>, List<String>> paths = new LinkedHashMap<>();
        for (LiveFile file : table.files()) {
            if (file.deletedRows().isEmpty()) {
                paths.computeIfAbsent(file.partitionValues(), partition -> new ArrayList<>())
                        .add(file.path().toString());
            }
        }
        return paths;
    }

    private static String partly(TableFiles table, LiveFile file) {
        String path = file.path().toString();
        return "SELECT * EXCLUDE (file_row_number)%s FROM %s WHERE file_row_number NOT IN (SELECT row FROM %s WHERE file = %s)"
                .formatted(
                        values(table, file.partitionValues()),
                        parquet(List.of(path), ", file_row_number = true"),
                        DELETED_ROW,
                        literal(path));
    }

    private static String parquet(List<String> paths, String option) {
        return "read_parquet(" + SqlText.list(paths) + ", hive_partitioning = false" + option + ")";
    }

    /** The values that all rows of a partition have. An empty text stands for null, as Delta writes it. */
    private static String values(TableFiles table, Map<String, @Nullable String> partition) {
        StringBuilder values = new StringBuilder();
        for (ShownColumn shown : table.columns()) {
            String name = shown.nameInFiles();
            if (name != null && partition.containsKey(name)) {
                String value = partition.get(name);
                values.append(", CAST(%s AS %s) AS %s"
                        .formatted(
                                value == null || value.isEmpty() ? "NULL" : literal(value),
                                type(shown.column().type()),
                                identifier(source(table, name))));
            }
        }
        return values.toString();
    }

    /** Gives every column that the table has to files that lack it, and to a table without files. */
    private static String noRows(TableFiles table) {
        List<String> columns = new ArrayList<>();
        for (ShownColumn shown : table.columns()) {
            if (shown.nameInFiles() != null) {
                columns.add("CAST(NULL AS %s) AS %s"
                        .formatted(type(shown.column().type()), identifier(source(table, shown.nameInFiles()))));
            }
        }
        return "SELECT " + (columns.isEmpty() ? "NULL" : String.join(", ", columns)) + " WHERE false";
    }
}
