package io.yearbook.query;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.table.CatalogTables;
import io.yearbook.table.DeliveryTable;
import io.yearbook.table.PlainTable;
import io.yearbook.table.ReasonTable;
import io.yearbook.table.ReexpressedTable;
import io.yearbook.table.Run;
import io.yearbook.table.RunTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TableFiles;
import io.yearbook.table.TableFormException;
import io.yearbook.table.WarehouseFiles;
import io.yearbook.table.WarehouseTables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Opens a warehouse: finds the run, names its tables and locks the database. */
final class Opening {

    private static final String PATTERN_SIGNS = ".*[*?\\[].*";

    private static final Map<String, String> RECORDED =
            Map.of(RunTable.NAME, RunTable.STARTED_AT, DeliveryTable.NAME, DeliveryTable.RECORDED_AT);

    private final Path warehouse;
    private final WarehouseFiles files;

    Opening(Path warehouse) {
        this.warehouse = warehouse.toAbsolutePath().normalize();
        if (this.warehouse.toString().matches(PATTERN_SIGNS)) {
            throw QueryException.ofWarehouse(
                    "The warehouse " + warehouse + " cannot be opened without Spark",
                    "DuckDB takes *, ? and [ in the name of a folder for a pattern.",
                    "Name it by a symbolic link without them, or use the command sql.",
                    null);
        }
        this.files = new WarehouseFiles(this.warehouse);
    }

    static Path folder(URI warehouse) {
        boolean isLocal = warehouse.getScheme() == null || warehouse.getScheme().equals("file");
        if (!isLocal || warehouse.getPath() == null) {
            throw QueryException.ofWarehouse(
                    "The warehouse " + warehouse + " cannot be opened without Spark",
                    "Only the local file system is read here.",
                    "Use the command sql, or copy the warehouse to a local folder.",
                    null);
        }
        return Path.of(warehouse.getPath());
    }

    YearbookTables open(Optional<String> runId) {
        TableDatabase database = started();
        try {
            try {
                return open(database, runId);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw QueryException.ofWarehouse(
                    "The warehouse " + warehouse + " cannot be opened",
                    Statements.brief(e),
                    "See whether its files are whole, or restore them from a backup.",
                    e);
        }
    }

    private static TableDatabase started() {
        try {
            return TableDatabase.create();
        } catch (SQLException e) {
            throw QueryException.ofWarehouse(
                    "DuckDB cannot be started",
                    Statements.brief(e),
                    "Have all jars of jobs/target/lib on the class path.",
                    e);
        }
    }

    private YearbookTables open(TableDatabase database, Optional<String> runId) throws SQLException {
        TableFiles runTable = newest(RunTable.TABLE);
        database.add(runTable);
        List<Run> runs = RunRows.published(database);
        Run run = chosen(runs, runId);
        Map<String, TableFiles> tables = new TreeMap<>();
        for (TableDefinition table : WarehouseTables.ALL) {
            tables.put(table.name(), of(table, run));
        }
        tables.put(RunTable.NAME, runTable);
        tables.put(DeliveryTable.NAME, newest(DeliveryTable.TABLE));
        Optional<Instant> upTo = runId.map(id -> run.startedAt());
        for (TableFiles table : tables.values()) {
            database.add(table, condition(table, upTo));
        }
        Catalog catalog = catalog(run);
        addTo(database, catalog);
        database.lock(tables.values().stream()
                .flatMap(table -> table.paths().stream())
                .toList());
        return new YearbookTables(database, run, runs, tables, catalog);
    }

    /** Of what no run publishes, an earlier run is shown what there was then; beside the newest one everything is. */
    private static String condition(TableFiles table, Optional<Instant> upTo) {
        String recorded = RECORDED.get(table.name());
        return recorded == null || upTo.isEmpty()
                ? "true"
                : recorded + " <= TIMESTAMPTZ " + SqlText.literal(upTo.get().toString());
    }

    private static void addTo(TableDatabase database, Catalog catalog) throws SQLException {
        List<PlainTable> unstored = new ArrayList<>(CatalogTables.of(catalog));
        unstored.add(ReasonTable.table());
        for (PlainTable table : unstored) {
            database.declare(table);
            database.fill(table);
        }
        database.declare(new PlainTable(ReexpressedTable.NAME, ReexpressedTable.COLUMNS, List.of()));
    }

    private Run chosen(List<Run> runs, Optional<String> runId) {
        if (runs.isEmpty()) {
            throw QueryException.ofWarehouse(
                    "Nothing is published in " + warehouse,
                    "No run has ended there yet.",
                    "Run jobs/yearbook nightly first, or name another warehouse.",
                    null);
        }
        return runs.stream()
                .filter(run -> run.runId().equals(runId.orElse(run.runId())))
                .findFirst()
                .orElseThrow(() -> QueryException.ofWarehouse(
                        "No run " + runId.orElse("") + " is published in " + warehouse,
                        "Failed runs, and runs that only ingested, publish nothing.",
                        "See the runs with jobs/yearbook status.",
                        null));
    }

    private TableFiles newest(TableDefinition table) {
        try {
            return files.newest(table);
        } catch (IOException | TableFormException e) {
            throw unreadable(table.name(), "as it is now", e);
        }
    }

    private TableFiles of(TableDefinition table, Run run) {
        try {
            return files.of(table, run);
        } catch (IOException | TableFormException e) {
            throw unreadable(table.name(), "as run " + run.runId() + " left it", e);
        }
    }

    private QueryException unreadable(String table, String when, Exception cause) {
        return QueryException.ofWarehouse(
                "The table %s of %s cannot be read %s".formatted(table, warehouse, when),
                String.valueOf(cause.getMessage()),
                "For an earlier run, whose files may be gone, use sql --as-of; else restore the folder from a backup.",
                cause);
    }

    private Catalog catalog(Run run) {
        try {
            return CatalogLoader.load(files.catalog(run.catalogHash()));
        } catch (CatalogException | IOException e) {
            throw QueryException.ofWarehouse(
                    "The catalogue of run " + run.runId() + " cannot be read from the archive",
                    String.valueOf(e.getMessage()),
                    "Restore the folder archive of the warehouse from a backup.",
                    e);
        }
    }
}
