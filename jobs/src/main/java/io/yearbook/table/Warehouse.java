package io.yearbook.table;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

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
     * they were read, and the next ingest reads them again. So it does where a table that a run makes anew is gone.
     *
     * @param base the run to build upon; null for none
     * @throws TableDamagedException where a table does not hold what that run left, and no run can make it anew
     * @throws TableFormException where rows that must stay do not fit the definition of their table
     */
    public Restored restoreTo(@Nullable Run base) {
        Set<String> lost = lost(base);
        boolean readsAgain = false;
        for (TableDefinition table : WarehouseTables.ALL) {
            Long left = base == null || lost.contains(table.name())
                    ? null
                    : base.versions().get(table.name());
            store.create(table);
            store.restore(table, left == null ? 0 : left);
            boolean changes = store.upgrade(table) || base != null && left == null;
            readsAgain |= changes && WarehouseTables.isRead(table);
        }
        if (readsAgain) {
            store.set(SourceFileTable.TABLE, SourceFileTable.CATALOG_HASH, lit(""));
        }
        return new Restored(versions(), !lost.isEmpty());
    }

    /**
     * What a run finds to build upon.
     *
     * @param versions the newest version of every table
     * @param hasLost true where a table that a run makes anew had been removed: it is empty now
     */
    public record Restored(Map<String, Long> versions, boolean hasLost) {

        public Restored {
            versions = Map.copyOf(versions);
        }
    }

    /** The tables that do not hold what the run left and are made anew; all others must hold it. */
    private Set<String> lost(@Nullable Run base) {
        Set<String> lost = new TreeSet<>();
        if (base == null) {
            return lost;
        }
        for (TableDefinition table : WarehouseTables.ALL) {
            Long left = base.versions().get(table.name());
            if (left != null && isLost(table, left, base)) {
                store.drop(table);
                lost.add(table.name());
            }
        }
        return lost;
    }

    /**
     * Refuses to go on from tables that do not hold what a run left.
     *
     * @throws TableDamagedException where there is one, also where a run could make it anew
     */
    void requireHeld(Run run) {
        for (TableDefinition table : WarehouseTables.ALL) {
            Long left = run.versions().get(table.name());
            if (left != null && isLost(table, left, run)) {
                throw notThere(table, left, run);
            }
        }
    }

    private static TableDamagedException notThere(TableDefinition table, long left, Run run) {
        return new TableDamagedException(
                table.name(), "its version %d, which run %s left, is not there".formatted(left, run.runId()), null);
    }

    private boolean isLost(TableDefinition table, long left, Run base) {
        store.files(table).requireWhole(left);
        store.files(table).requireWholeAfter(left);
        boolean isLost = !store.holds(table, left, base.finishedAt());
        if (isLost && !WarehouseTables.isMadeAnew(table.name())) {
            throw notThere(table, left, base);
        }
        return isLost;
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
        if (version == null) {
            return spark.createDataFrame(List.of(), table.schema());
        }
        store.files(table).requireWhole(version);
        return store.read(table, version);
    }
}
