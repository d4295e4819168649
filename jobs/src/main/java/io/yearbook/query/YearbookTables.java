package io.yearbook.query;

import io.yearbook.catalog.Catalog;
import io.yearbook.table.ReexpressedTable;
import io.yearbook.table.Run;
import io.yearbook.table.TableFiles;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The published tables of a warehouse on the local file system, without Spark: the same tables, columns and rows that
 * the command {@code sql} shows. The log of each Delta table says which files its version holds, deletion vectors
 * included, and DuckDB reads exactly those; statements are DuckDB's SQL, and can only read.
 *
 * <p>What is opened stays as it is while runs go on. Not safe for use by several threads at once.
 */
public final class YearbookTables implements AutoCloseable {

    private final TableDatabase database;
    private final Run run;
    private final List<Run> runs;
    private final Map<String, TableFiles> tables;
    private final Catalog catalog;
    private boolean isReexpressed;

    YearbookTables(TableDatabase database, Run run, List<Run> runs, Map<String, TableFiles> tables, Catalog catalog) {
        this.database = database;
        this.run = run;
        this.runs = runs;
        this.tables = tables;
        this.catalog = catalog;
    }

    /**
     * Opens what the last published run shows.
     *
     * @param warehouse folder of the warehouse
     * @throws QueryException where nothing is published, or a table cannot be read
     */
    public static YearbookTables open(Path warehouse) {
        return new Opening(warehouse).open(Optional.empty());
    }

    /**
     * Opens what the last published run shows.
     *
     * @param warehouse a {@code file} URI
     * @throws QueryException where it is on another file system, nothing is published, or a table cannot be read
     */
    public static YearbookTables open(URI warehouse) {
        return open(Opening.folder(warehouse));
    }

    /**
     * Opens what an earlier run published, as long as the files of its versions are kept.
     *
     * @param warehouse folder of the warehouse
     * @param runId one of {@link #runs}
     * @throws QueryException where no such run is published, or a table cannot be read
     */
    public static YearbookTables open(Path warehouse, String runId) {
        return new Opening(warehouse).open(Optional.of(runId));
    }

    /** The run whose tables these are. */
    public Run run() {
        return run;
    }

    /** All published runs, newest first. */
    public List<Run> runs() {
        return runs;
    }

    /** Names of the tables that are stored in files. */
    public List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /** The files that a table is read from; empty where it has no rows. */
    public List<Path> files(String table) {
        TableFiles files = tables.get(table);
        if (files == null) {
            throw new IllegalArgumentException(
                    "no table %s is stored in files; there are %s".formatted(table, tables()));
        }
        return files.paths();
    }

    /**
     * Answers a query.
     *
     * @param statement one SELECT, FROM, WITH, VALUES, SHOW, DESCRIBE or SUMMARIZE in DuckDB's SQL
     * @throws QueryException where it is none, or cannot be answered
     */
    public QueryRows query(String statement) {
        try {
            Statements.requireQuery(statement, database);
            reexpressWhereNamed(statement);
            return database.query(statement);
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    /** Computed when it is first asked for, for that reads all observations. */
    private void reexpressWhereNamed(String statement) throws SQLException {
        if (!isReexpressed && statement.toLowerCase(Locale.ROOT).contains(ReexpressedTable.NAME)) {
            database.fill(ReexpressedRows.of(database, catalog));
            isReexpressed = true;
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }
}
