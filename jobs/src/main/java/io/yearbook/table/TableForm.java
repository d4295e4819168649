package io.yearbook.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Shows rows that another version wrote in the columns of a definition. */
final class TableForm {

    private static final String PHYSICAL_NAME = "delta.columnMapping.physicalName";

    private TableForm() {}

    /**
     * The rows with exactly the columns defined, each with its comment: null where they have none. Rows that cannot be
     * shown so are left out where a run makes them anew.
     *
     * @throws TableFormException where rows that must stay cannot be shown so
     */
    static Dataset<Row> of(TableDefinition table, Dataset<Row> rows) {
        if (isFitting(table, rows)) {
            return rows;
        }
        if (!isShowable(table, rows.schema())) {
            return unfit(table, rows);
        }
        Map<String, StructField> held = TableChange.byName(rows.schema());
        Column[] columns = Arrays.stream(table.schema().fields())
                .map(field -> (held.containsKey(field.name())
                                ? col(quoted(field.name()))
                                : lit(null).cast(field.dataType()))
                        .as(field.name(), field.metadata()))
                .toArray(Column[]::new);
        return rows.select(columns);
    }

    /**
     * The same for a reader of the files themselves: where it finds each column defined.
     *
     * @param held schema of the table in JSON, as Delta keeps it
     * @return empty where no row is to be shown
     * @throws TableFormException where rows that must stay cannot be shown so
     */
    static Optional<List<ShownColumn>> columns(TableDefinition table, String held) {
        StructType schema = (StructType) DataType.fromJson(held);
        if (!isShowable(table, schema)) {
            if (WarehouseTables.isMadeAnew(table.name())) {
                return Optional.empty();
            }
            throw misfit(table, schema);
        }
        Map<String, StructField> fields = TableChange.byName(schema);
        return Optional.of(Arrays.stream(table.schema().fields())
                .map(field -> new ShownColumn(plain(field), physicalName(fields.get(field.name()))))
                .toList());
    }

    static PlainColumn plain(StructField field) {
        return new PlainColumn(
                field.name(),
                field.dataType().catalogString(),
                field.nullable(),
                field.getComment().getOrElse(() -> ""));
    }

    /** Under column mapping a file holds a column by another name. */
    private static @Nullable String physicalName(@Nullable StructField held) {
        if (held == null) {
            return null;
        }
        return held.metadata().contains(PHYSICAL_NAME) ? held.metadata().getString(PHYSICAL_NAME) : held.name();
    }

    private static boolean isShowable(TableDefinition table, StructType held) {
        Map<String, StructField> fields = TableChange.byName(held);
        return Arrays.stream(table.schema().fields()).allMatch(field -> {
            StructField existing = fields.get(field.name());
            return existing == null ? field.nullable() : TableChange.isAlike(existing, field);
        });
    }

    private static boolean isFitting(TableDefinition table, Dataset<Row> rows) {
        StructField[] held = rows.schema().fields();
        StructField[] defined = table.schema().fields();
        boolean fits = held.length == defined.length;
        for (int i = 0; fits && i < defined.length; i++) {
            fits = held[i].name().equals(defined[i].name())
                    && TableChange.isAlike(held[i], defined[i])
                    && held[i].getComment().equals(defined[i].getComment());
        }
        return fits;
    }

    private static Dataset<Row> unfit(TableDefinition table, Dataset<Row> rows) {
        if (WarehouseTables.isMadeAnew(table.name())) {
            return rows.sparkSession().createDataFrame(List.of(), table.schema());
        }
        throw misfit(table, rows.schema());
    }

    private static TableFormException misfit(TableDefinition table, StructType held) {
        return new TableFormException(
                table, TableChange.between(held, table.constraints(), table).obstacles());
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
