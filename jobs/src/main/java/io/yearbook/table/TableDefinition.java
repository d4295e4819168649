package io.yearbook.table;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructType;

/**
 * A Delta table as Yearbook declares it.
 *
 * @param name name in SQL and of its folder in the warehouse
 * @param comment one sentence on what a row is
 * @param schema columns, each with its meaning as comment
 * @param key columns that no two rows in force share
 * @param clusterBy columns by which the rows are laid out; also those with statistics
 * @param constraints SQL conditions by name that every row keeps
 */
public record TableDefinition(
        String name,
        String comment,
        StructType schema,
        List<String> key,
        List<String> clusterBy,
        Map<String, String> constraints)
        implements Serializable {

    public TableDefinition {
        key = List.copyOf(key);
        clusterBy = List.copyOf(clusterBy);
        constraints = Map.copyOf(constraints);
        for (String column : key) {
            schema.fieldIndex(column);
        }
        for (String column : clusterBy) {
            schema.fieldIndex(column);
        }
    }
}
