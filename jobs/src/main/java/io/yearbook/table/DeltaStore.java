package io.yearbook.table;

import static org.apache.spark.sql.functions.expr;

import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/** The Delta tables of one warehouse; the only user of Delta's API. Every write is one commit of one table. */
public final class DeltaStore {

    private final SparkSession spark;
    private final Path warehouse;

    /** @param warehouse absolute URI of a folder of any Hadoop file system */
    public DeltaStore(SparkSession spark, Path warehouse) {
        this.spark = spark;
        this.warehouse = warehouse;
    }

    /** True where the table has been created. */
    public boolean exists(TableDefinition table) {
        return DeltaTable.isDeltaTable(spark, location(table));
    }

    /** Creates the table empty, with comments, constraints and clustering; version 0. Does nothing where it exists. */
    public void create(TableDefinition table) {
        if (exists(table)) {
            return;
        }
        DeltaTableBuilder builder = DeltaTable.createIfNotExists(spark)
                .location(location(table))
                .comment(table.comment())
                .property("delta.dataSkippingStatsColumns", String.join(",", statisticsColumns(table)));
        for (StructField field : table.schema().fields()) {
            builder = builder.addColumn(field);
        }
        for (Map.Entry<String, String> constraint : table.constraints().entrySet()) {
            builder = builder.property("delta.constraints." + constraint.getKey(), constraint.getValue());
        }
        if (!table.clusterBy().isEmpty()) {
            builder = builder.clusterBy(table.clusterBy().toArray(String[]::new));
        }
        builder.execute();
    }

    private static List<String> statisticsColumns(TableDefinition table) {
        return table.clusterBy().isEmpty() ? table.key() : table.clusterBy();
    }

    /** The table as it is now. */
    public Dataset<Row> read(TableDefinition table) {
        return spark.read().format("delta").load(location(table));
    }

    /** The table as it was in a version. */
    public Dataset<Row> read(TableDefinition table, long version) {
        return spark.read().format("delta").option("versionAsOf", version).load(location(table));
    }

    /** The newest version. */
    public long version(TableDefinition table) {
        return DeltaTable.forPath(spark, location(table))
                .history(1)
                .select("version")
                .head()
                .getLong(0);
    }

    /** Adds rows. */
    public void append(TableDefinition table, Dataset<Row> rows) {
        rows.write().format("delta").mode("append").save(location(table));
    }

    /** Sets one column of the rows whose column {@code id} is among {@code ids} and whose target column is null. */
    public void setWhereNull(TableDefinition table, String id, Dataset<Row> ids, String column, String valueSql) {
        DeltaTable.forPath(spark, location(table))
                .as("t")
                .merge(ids.as("s"), "t.`%1$s` = s.`%1$s` AND t.`%2$s` IS NULL".formatted(id, column))
                .whenMatched()
                .update(Map.of(column, expr(valueSql)))
                .execute();
    }

    /** Replaces the rows that meet the condition by those given, in one commit. */
    public void replaceWhere(TableDefinition table, Dataset<Row> rows, String condition) {
        rows.write()
                .format("delta")
                .mode("overwrite")
                .option("replaceWhere", condition)
                .save(location(table));
    }

    /** Inserts rows, replacing those with the same key. */
    public void upsert(TableDefinition table, Dataset<Row> rows) {
        String sameKey =
                table.key().stream().map("t.`%1$s` <=> s.`%1$s`"::formatted).collect(Collectors.joining(" AND "));
        DeltaTable.forPath(spark, location(table))
                .as("t")
                .merge(rows.as("s"), sameKey)
                .whenMatched()
                .updateAll()
                .whenNotMatched()
                .insertAll()
                .execute();
    }

    /** Makes the content of a version the newest one, as a new version. Does nothing where it is the newest. */
    public void restore(TableDefinition table, long version) {
        if (version(table) != version) {
            DeltaTable.forPath(spark, location(table)).restoreToVersion(version);
        }
    }

    private String location(TableDefinition table) {
        return new Path(warehouse, table.name()).toString();
    }
}
