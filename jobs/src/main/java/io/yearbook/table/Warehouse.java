package io.yearbook.table;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One warehouse: its tables, its archive, its runs and its deliveries. */
public final class Warehouse {

    private final SparkSession spark;
    private final Path root;
    private final DeltaStore store;
    private final ByteArchive archive;
    private final RunLog runs;
    private final DeliveryLog deliveries;

    /** @param root absolute URI of a folder of any Hadoop file system; it need not exist */
    public Warehouse(SparkSession spark, Path root) throws IOException {
        this.spark = spark;
        this.root = root;
        this.store = new DeltaStore(spark, root);
        this.archive = new ByteArchive(root, configuration());
        this.runs = new RunLog(spark, store);
        this.deliveries = new DeliveryLog(spark, store);
    }

    public SparkSession spark() {
        return spark;
    }

    public Path root() {
        return root;
    }

    public DeltaStore store() {
        return store;
    }

    public ByteArchive archive() {
        return archive;
    }

    public RunLog runs() {
        return runs;
    }

    public DeliveryLog deliveries() {
        return deliveries;
    }

    public Configuration configuration() {
        return spark.sessionState().newHadoopConf();
    }

    /**
     * Makes every table what the run to build upon left, and creates those that do not exist. What a killed run wrote
     * is undone as a new version, so that nothing builds upon it. Tables that another version of the program wrote take
     * the form of their definitions; where what files left in them changes so, the ledger forgets with which catalogue
     * they were read, and the next ingest reads them again.
     *
     * @param versions what the run to build upon left; empty for none
     * @return the newest versions now
     * @throws TableFormException where rows that must stay do not fit the definition of their table
     */
    public Map<String, Long> restoreTo(Map<String, Long> versions) {
        boolean readsAgain = false;
        for (TableDefinition table : WarehouseTables.ALL) {
            boolean isNew = !versions.isEmpty() && !versions.containsKey(table.name());
            store.create(table);
            store.restore(table, versions.getOrDefault(table.name(), 0L));
            boolean changes = store.upgrade(table) || isNew;
            readsAgain |= changes && WarehouseTables.isRead(table);
        }
        if (readsAgain) {
            store.set(SourceFileTable.TABLE, SourceFileTable.CATALOG_HASH, lit(""));
        }
        return versions();
    }

    /** The newest version of every table. */
    public Map<String, Long> versions() {
        Map<String, Long> versions = new TreeMap<>();
        for (TableDefinition table : WarehouseTables.ALL) {
            versions.put(table.name(), store.version(table));
        }
        return versions;
    }

    /** A table as a run left it; empty where the run was made before there was such a table. */
    public Dataset<Row> read(TableDefinition table, Run run) {
        Long version = run.versions().get(table.name());
        return version == null ? spark.createDataFrame(List.of(), table.schema()) : store.read(table, version);
    }
}
