package io.yearbook.table;

import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.Metadata;
import org.apache.spark.sql.types.StructField;
import scala.jdk.javaapi.CollectionConverters;

/** The Delta tables of one warehouse; the only user of Delta's API. Every write is one commit of one table. */
public final class DeltaStore {

    private static final String CONSTRAINT = "delta.constraints.";

    private final SparkSession spark;
    private final Path warehouse;

    /** @param warehouse absolute URI of a folder of any Hadoop file system */
    public DeltaStore(SparkSession spark, Path warehouse) {
        this.spark = spark;
        this.warehouse = warehouse;
    }

    /** True where the table has been created. */
    public boolean exists(TableDefinition table) {
        return newestVersion(table) >= 0;
    }

    /** Creates the table empty, with comments, constraints and clustering; version 0. Does nothing where it exists. */
    public void create(TableDefinition table) {
        if (exists(table)) {
            return;
        }
        make(table, DeltaTable.createIfNotExists(spark));
    }

    /**
     * Gives a table that another version wrote the form of its definition. Its rows stay, with null in columns that are
     * new, but where a run makes them anew: then it is empty if they cannot stay.
     *
     * @return true where the form was another
     * @throws TableFormException where rows that must stay do not fit
     */
    public boolean upgrade(TableDefinition table) {
        TableChange change = change(table);
        if (change.isNone()) {
            return false;
        }
        boolean fits = change.obstacles().isEmpty();
        if (WarehouseTables.isComputed(table) || !fits && WarehouseTables.isMadeAnew(table)) {
            make(table, DeltaTable.replace(spark));
        } else if (fits) {
            new TableAlteration(spark, table, location(table)).apply(change);
        } else {
            throw new TableFormException(table, change.obstacles());
        }
        return true;
    }

    private TableChange change(TableDefinition table) {
        Metadata held = snapshot(table).metadata();
        Map<String, String> constraints = new TreeMap<>();
        CollectionConverters.asJava(held.configuration()).forEach((key, value) -> {
            if (key.startsWith(CONSTRAINT)) {
                constraints.put(key.substring(CONSTRAINT.length()), value);
            }
        });
        return TableChange.between(held.schema(), constraints, table);
    }

    private void make(TableDefinition table, DeltaTableBuilder empty) {
        DeltaTableBuilder builder = empty.location(location(table))
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

    /** The table as it is now, in the columns of its definition. */
    public Dataset<Row> read(TableDefinition table) {
        return TableForm.of(table, spark.read().format("delta").load(location(table)));
    }

    /** The table as it was in a version, in the columns of its definition. */
    public Dataset<Row> read(TableDefinition table, long version) {
        return TableForm.of(
                table,
                spark.read().format("delta").option("versionAsOf", version).load(location(table)));
    }

    /** The newest version of a table that exists. */
    public long version(TableDefinition table) {
        long version = newestVersion(table);
        if (version < 0) {
            throw new IllegalStateException("there is no table " + location(table));
        }
        return version;
    }

    /** Asked of the log: the table's history would cost a job, and a night asks for every table. */
    private long newestVersion(TableDefinition table) {
        return snapshot(table).version();
    }

    private Snapshot snapshot(TableDefinition table) {
        return DeltaLog.forTableWithSnapshot(spark, new Path(location(table)))._2();
    }

    /** Adds rows. */
    public void append(TableDefinition table, Dataset<Row> rows) {
        rows.write().format("delta").mode("append").save(location(table));
    }

    /** Sets one column of all rows. */
    public void set(TableDefinition table, String column, Column value) {
        DeltaTable.forPath(spark, location(table)).update(Map.of(column, value));
    }

    /** Sets one column of the rows whose column {@code id} is among {@code ids} and whose target column is null. */
    public void setWhereNull(TableDefinition table, String id, Dataset<Row> ids, String column, Column value) {
        DeltaTable.forPath(spark, location(table))
                .as("t")
                .merge(ids.as("s"), "t.`%1$s` = s.`%1$s` AND t.`%2$s` IS NULL".formatted(id, column))
                .whenMatched()
                .update(Map.of(column, value))
                .execute();
    }

    /** Deletes the rows that equal one of {@code keys} in all its columns. */
    public void delete(TableDefinition table, Dataset<Row> keys) {
        DeltaTable.forPath(spark, location(table))
                .as("t")
                .merge(keys.as("s"), sameIn(List.of(keys.columns())))
                .whenMatched()
                .delete()
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
        DeltaTable.forPath(spark, location(table))
                .as("t")
                .merge(rows.as("s"), sameIn(table.key()))
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

    private static String sameIn(List<String> columns) {
        return columns.stream().map("t.`%1$s` <=> s.`%1$s`"::formatted).collect(Collectors.joining(" AND "));
    }

    private String location(TableDefinition table) {
        return new Path(warehouse, table.name()).toString();
    }
}
