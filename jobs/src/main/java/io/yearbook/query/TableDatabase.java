package io.yearbook.query;

import static io.yearbook.query.SqlText.identifier;
import static io.yearbook.query.SqlText.literal;

import io.yearbook.table.LiveFile;
import io.yearbook.table.PlainColumn;
import io.yearbook.table.PlainTable;
import io.yearbook.table.ShownColumn;
import io.yearbook.table.TableFiles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A database in memory whose views read the files of tables. Once it is locked it opens those files and no others. */
final class TableDatabase implements AutoCloseable {

    private final Connection connection;

    private TableDatabase(Connection connection) {
        this.connection = connection;
    }

    static TableDatabase create() throws SQLException {
        TableDatabase database = new TableDatabase(DriverManager.getConnection("jdbc:duckdb:"));
        try {
            for (String setting : List.of(
                    "SET TimeZone = 'UTC'",
                    "SET autoinstall_known_extensions = false",
                    "SET autoload_known_extensions = false",
                    "SET temp_directory = ''",
                    "CREATE SCHEMA held",
                    "CREATE TABLE " + TableView.DELETED_ROW + " (file VARCHAR, row BIGINT)")) {
                database.execute(setting);
            }
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** Gives a table its name. */
    void add(TableFiles table) throws SQLException {
        add(table, "true");
    }

    /** Gives those rows of a table its name that meet a condition. */
    void add(TableFiles table, String condition) throws SQLException {
        for (LiveFile file : table.files()) {
            delete(file);
        }
        String view = identifier(table.name());
        execute("CREATE OR REPLACE VIEW %s AS SELECT * FROM (%s) WHERE %s"
                .formatted(view, TableView.query(table), condition));
        comment(view, table.columns().stream().map(ShownColumn::column).toList());
    }

    private void delete(LiveFile file) throws SQLException {
        if (file.deletedRows().isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + TableView.DELETED_ROW + " SELECT CAST(? AS VARCHAR), unnest(CAST(? AS BIGINT[]))")) {
            insert.setString(1, file.path().toString());
            insert.setArray(
                    2, connection.createArrayOf("BIGINT", file.deletedRows().toArray()));
            insert.executeUpdate();
        }
    }

    /** Holds a table, yet empty, and gives it its name. */
    void declare(PlainTable table) throws SQLException {
        String name = identifier(table.name());
        execute("CREATE TABLE " + name
                + table.columns().stream().map(TableDatabase::declared).collect(Collectors.joining(", ", "(", ")")));
        comment(name, table.columns());
    }

    /** Adds the rows of a table that was declared. */
    void fill(PlainTable table) throws SQLException {
        if (table.rows().isEmpty()) {
            return;
        }
        String places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + identifier(table.name()) + " VALUES " + places)) {
            for (List<@Nullable Object> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    Object value = row.get(i);
                    insert.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String declared(PlainColumn column) {
        return identifier(column.name()) + " " + SqlText.type(column.type());
    }

    private void comment(String name, List<PlainColumn> columns) throws SQLException {
        for (PlainColumn column : columns) {
            execute("COMMENT ON COLUMN %s.%s IS %s"
                    .formatted(name, identifier(column.name()), literal(column.comment())));
        }
    }

    /** From now on nothing can be set, and no file but these be opened. */
    void lock(List<Path> files) throws SQLException {
        execute("SET allowed_paths = "
                + SqlText.list(files.stream().map(Path::toString).toList()));
        execute("SET enable_external_access = false");
        execute("SET lock_configuration = true");
    }

    QueryRows query(String statement) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery(statement)) {
            List<QueryColumn> columns = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(new QueryColumn(
                        found.getMetaData().getColumnName(i),
                        found.getMetaData().getColumnTypeName(i)));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (found.next()) {
                @Nullable Object[] row = new @Nullable Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = SqlValue.of(found, i + 1, columns.get(i).type());
                }
                rows.add(Collections.unmodifiableList(Arrays.asList(row)));
            }
            return new QueryRows(columns, rows);
        }
    }

    /** The texts of the only row of a statement with one parameter. */
    List<@Nullable String> ask(String statement, String parameter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            query.setString(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                List<@Nullable String> texts = new ArrayList<>();
                if (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        texts.add(rows.getString(i));
                    }
                }
                return texts;
            }
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
