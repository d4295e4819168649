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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Computes what is published a second time, in SQL on another engine, from exported files and the files of the catalogue
 * alone. The statements are resources that say the definitions, run in the order of their names, those of a contest
 * also for the figures as they were first published; those of composite
 * indices are in a folder of their own.
 */
public final class SecondOpinion implements AutoCloseable {

    private static final String FOLDER = "/second-opinion/";
    private static final String FILES = "00-files.sql";
    private static final String EXPORT = "10-export.sql";
    private static final List<String> CONTEST = List.of("20-figure.sql", "40-contest.sql");
    private static final List<String> STATEMENTS = List.of(
            "30-change.sql",
            "35-growth.sql",
            "45-rank.sql",
            "50-target.sql",
            "60-shown-target.sql",
            "90-difference.sql",
            "92-target-difference.sql");
    private static final String SCORE = "index/20-score.sql";
    private static final List<String> RANKS = List.of("index/50-rank.sql", "index/90-difference.sql");

    private final Connection connection;

    private SecondOpinion(Connection connection) {
        this.connection = connection;
    }

    /**
     * Forms the opinion.
     *
     * @param export folder of observation.csv, indicator_year.csv, target.csv and target_outcome.csv, with all vintages
     * @param catalog folder of the catalogue
     * @param runDate date of the run that computed what is exported
     */
    public static SecondOpinion of(Path export, Path catalog, LocalDate runDate) throws SQLException, IOException {
        SecondOpinion opinion = reading(export);
        opinion.set("catalog", catalog.toAbsolutePath());
        opinion.set("run_date", runDate);
        opinion.run(List.of(FILES, EXPORT));
        opinion.execute("SET search_path = 'at_first,main'");
        opinion.run(CONTEST);
        opinion.execute("SET search_path = 'main'");
        opinion.run(CONTEST);
        opinion.run(STATEMENTS);
        return opinion;
    }

    /**
     * Forms the opinion on a composite index of any definition.
     *
     * @param folder folder of panel.csv, part.csv and ranking.csv, and of index_score.csv of this index
     * @param index code of the index
     * @param levels levels of dimensions, the index itself being the first
     */
    static SecondOpinion ofIndex(Path folder, String index, int levels) throws SQLException, IOException {
        SecondOpinion opinion = reading(folder);
        opinion.set("index", index);
        opinion.run(List.of(FILES, "index/10-definition.sql", SCORE, "index/25-figure.sql", "index/30-normalise.sql"));
        for (int level = levels - 1; level >= 0; level--) {
            opinion.execute("SET VARIABLE level = " + level);
            opinion.execute(resource("index/40-aggregate.sql"));
        }
        opinion.run(RANKS);
        return opinion;
    }

    /** Goes on to the index of the economy that ships with the project, from the figures and changes just computed. */
    public SecondOpinion withEconomy() throws SQLException, IOException {
        set("index", "economy");
        run(List.of(SCORE, "index/economy.sql"));
        run(RANKS);
        return this;
    }

    private static SecondOpinion reading(Path export) throws SQLException {
        SecondOpinion opinion = new SecondOpinion(DriverManager.getConnection("jdbc:duckdb:"));
        opinion.execute("SET threads = 1");
        opinion.set("export", export.toAbsolutePath());
        return opinion;
    }

    /** The cells on which it differs from what is published, each with row, column and both values. */
    public List<String> differences() throws SQLException {
        return query("SELECT row_name, column_name, 'published', ours, 'second opinion', theirs FROM difference");
    }

    /** The cells of scores and ranks of an index on which it differs, in the same way. */
    public List<String> indexDifferences() throws SQLException {
        return query("SELECT row_name, column_name, 'published', ours, 'second opinion', theirs FROM index_difference");
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

    private void set(String variable, Object value) throws SQLException {
        execute("SET VARIABLE %s = '%s'".formatted(variable, value));
    }

    private void run(List<String> resources) throws SQLException, IOException {
        for (String name : resources) {
            execute(resource(name));
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
