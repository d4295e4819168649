package io.yearbook.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Computes what is published a second time, in SQL on another engine, from exported files and the files of the catalogue
 * alone. The statements are resources that say the definitions, run in the order of their names; one that computes
 * something more, such as a score, takes a number between those of its inputs and of the comparison.
 */
public final class SecondOpinion implements AutoCloseable {

    private static final String FOLDER = "/second-opinion/";
    private static final List<String> STATEMENTS =
            List.of("10-export.sql", "20-figure.sql", "30-change.sql", "40-rank.sql", "90-difference.sql");

    private final Connection connection;

    private SecondOpinion(Connection connection) {
        this.connection = connection;
    }

    /**
     * Forms the opinion.
     *
     * @param export folder of observation.csv, indicator_year.csv and target.csv
     * @param catalog folder of the catalogue
     */
    public static SecondOpinion of(Path export, Path catalog) throws SQLException, IOException {
        SecondOpinion opinion = new SecondOpinion(DriverManager.getConnection("jdbc:duckdb:"));
        opinion.execute("SET threads = 2");
        opinion.execute("SET VARIABLE export = '%s'".formatted(export.toAbsolutePath()));
        opinion.execute("SET VARIABLE catalog = '%s'".formatted(catalog.toAbsolutePath()));
        for (String name : STATEMENTS) {
            opinion.execute(resource(name));
        }
        return opinion;
    }

    /** The cells on which it differs from what is published, each with row, column and both values. */
    public List<String> differences() throws SQLException {
        return query("SELECT row_name, column_name, 'published', ours, 'second opinion', theirs FROM difference");
    }

    /** The rows of a query over the tables of the statements, each as its values between bars. */
    public List<String> query(String statement) throws SQLException {
        try (Statement prepared = connection.createStatement();
                ResultSet rows = prepared.executeQuery(statement)) {
            List<String> texts = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(Objects.requireNonNullElse(rows.getString(column), "-"));
                }
                texts.add(String.join("|", row));
            }
            return texts;
        }
    }

    private void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SecondOpinion.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
