package io.yearbook.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/** Gives a Delta table the form of its definition in place. Its rows stay, with null in columns that are new. */
final class TableAlteration {

    private final SparkSession spark;
    private final TableDefinition table;
    private final String name;
    private final String alter;

    /** @param location absolute URI of the table's folder */
    TableAlteration(SparkSession spark, TableDefinition table, String location) {
        this.spark = spark;
        this.table = table;
        this.name = "delta." + TableForm.quoted(location);
        this.alter = "ALTER TABLE " + name + " ";
    }

    /** @throws TableFormException where rows that the table has break a constraint of the definition */
    void apply(TableChange change) {
        change.dropped()
                .forEach(dropped -> spark.sql(alter + "DROP CONSTRAINT IF EXISTS " + TableForm.quoted(dropped)));
        change.relaxed()
                .forEach(column ->
                        spark.sql(alter + "ALTER COLUMN %s DROP NOT NULL".formatted(TableForm.quoted(column))));
        if (!change.added().isEmpty()) {
            spark.sql(alter + "ADD COLUMNS (" + String.join(", ", placed(change.added())) + ")");
        }
        change.constrained().forEach(this::constrain);
    }

    /** The columns, each behind the one it follows in the definition. */
    private List<String> placed(List<StructField> added) {
        List<String> columns = new ArrayList<>();
        String[] names = table.schema().fieldNames();
        for (StructField field : added) {
            int index = table.schema().fieldIndex(field.name());
            columns.add(field.toDDL() + (index == 0 ? " FIRST" : " AFTER " + TableForm.quoted(names[index - 1])));
        }
        return columns;
    }

    private void constrain(String constraint, String condition) {
        long broken = spark.sql("SELECT count(*) FROM %s WHERE NOT coalesce((%s), false)".formatted(name, condition))
                .head()
                .getLong(0);
        if (broken > 0) {
            throw new TableFormException(
                    table,
                    List.of("%d of its rows break the constraint %s: %s".formatted(broken, constraint, condition)));
        }
        spark.sql(alter + "ADD CONSTRAINT %s CHECK (%s)".formatted(TableForm.quoted(constraint), condition));
    }
}
