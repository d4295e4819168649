package io.yearbook.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Shows rows that another version wrote in the columns of a definition. */
final class TableForm {

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
        Map<String, StructField> held = TableChange.byName(rows.schema());
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            StructField existing = held.get(field.name());
            if (existing == null ? !field.nullable() : !TableChange.isAlike(existing, field)) {
                return unfit(table, rows);
            }
            Column value = existing == null ? lit(null).cast(field.dataType()) : col(quoted(field.name()));
            columns.add(value.as(field.name(), field.metadata()));
        }
        return rows.select(columns.toArray(Column[]::new));
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
        throw new TableFormException(
                table,
                TableChange.between(rows.schema(), table.constraints(), table).obstacles());
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
