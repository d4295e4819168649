package io.yearbook.table;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;

/** Keeps the files of a warehouse few without changing a row of it. */
public final class WarehouseUpkeep {

    private static final List<TableDefinition> RECORDS = List.of(RunTable.TABLE, DeliveryTable.TABLE);

    private final Warehouse warehouse;
    private final Duration retention;

    /** @param retention how long files stay that no newest version needs; whole days */
    public WarehouseUpkeep(Warehouse warehouse, Duration retention) {
        this.warehouse = warehouse;
        this.retention = retention;
    }

    /**
     * Looks whether every table holds what the run left: what is damaged must not be cleaned up for good.
     *
     * @throws TableDamagedException where one does not
     */
    public void requireSound(Run base) {
        warehouse.requireHeld(base);
        RECORDS.forEach(table -> warehouse.store().files(table).requireWhole(Long.MAX_VALUE));
    }

    /**
     * Makes every table what the run left, in few files. Readers see none of it before it is published.
     *
     * @param base a run whose tables are sound
     * @return the newest versions now, of the tables that the run names
     */
    public SortedMap<String, Long> compact(Run base) {
        SortedMap<String, Long> versions = new TreeMap<>(base.versions());
        for (TableDefinition table : WarehouseTables.ALL) {
            Long left = base.versions().get(table.name());
            if (left != null) {
                warehouse.store().restore(table, left);
                upkeep(table).compact();
                versions.put(table.name(), warehouse.store().version(table));
            }
        }
        return versions;
    }

    /** Joins the small files of the tables that no run publishes: each run and each delivery adds one. */
    public void compactRecords() {
        RECORDS.stream()
                .filter(warehouse.store()::exists)
                .forEach(table -> upkeep(table).compact());
    }

    /**
     * Removes what only versions older than the retention need. The newest version of every table must be published.
     *
     * @param published what the last published run left
     * @param now the time at which the retention ends
     */
    public void clean(Map<String, Long> published, Instant now) {
        for (TableDefinition table : kept(published)) {
            upkeep(table).clean(now);
        }
    }

    /** The files of every table, by its name. */
    public SortedMap<String, TableSizes> files(Map<String, Long> published) {
        SortedMap<String, TableSizes> files = new TreeMap<>();
        kept(published).forEach(table -> files.put(table.name(), upkeep(table).files()));
        return files;
    }

    private List<TableDefinition> kept(Map<String, Long> published) {
        List<TableDefinition> tables = new ArrayList<>(WarehouseTables.ALL);
        tables.removeIf(table -> !published.containsKey(table.name()));
        RECORDS.stream().filter(warehouse.store()::exists).forEach(tables::add);
        return tables;
    }

    private TableUpkeep upkeep(TableDefinition table) {
        return new TableUpkeep(warehouse.spark(), new Path(warehouse.root(), table.name()), retention);
    }
}
