package io.yearbook.table;

import io.delta.tables.DeltaTableBuilder;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructField;

/** Makes an empty table of a definition: with comments, constraints and clustering. */
final class TableCreation {

    /** Begins the name of the property of a constraint. */
    static final String CONSTRAINT = "delta.constraints.";

    private TableCreation() {}

    /** @param empty creates or replaces the table */
    static void make(TableDefinition table, String location, DeltaTableBuilder empty) {
        DeltaTableBuilder builder = empty.location(location)
                .comment(table.comment())
                .property("delta.dataSkippingStatsColumns", String.join(",", statisticsColumns(table)))
                .property(TableUpkeep.CLEANS_LOG_BY_ITSELF, "false");
        for (StructField field : table.schema().fields()) {
            builder = builder.addColumn(field);
        }
        for (Map.Entry<String, String> constraint : table.constraints().entrySet()) {
            builder = builder.property(CONSTRAINT + constraint.getKey(), constraint.getValue());
        }
        if (!table.clusterBy().isEmpty()) {
            builder = builder.clusterBy(table.clusterBy().toArray(String[]::new));
        }
        builder.execute();
    }

    private static List<String> statisticsColumns(TableDefinition table) {
        return table.clusterBy().isEmpty() ? table.key() : table.clusterBy();
    }
}
