package io.yearbook.query;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements are answered, and what is said of one that is not. */
final class Statements {

    private static final String ANSWERED =
            "Use one statement: SELECT, FROM, WITH, VALUES, SHOW, DESCRIBE or SUMMARIZE.";
    private static final String PARSED =
            "SELECT tree ->> 'error_type', tree ->> 'error_message', json_array_length(tree, '$.statements')"
                    + " FROM (SELECT json_serialize_sql(CAST(? AS VARCHAR)) AS tree)";
    /** DuckDB's own name for a statement that it does not write as JSON. */
    private static final String NO_QUERY = "not implemented";

    private static final String PENDING = "Error: ";

    private Statements() {}

    /**
     * Refuses all that may do more than read. DuckDB's own parser tells: what it takes for a query it writes as JSON,
     * and nothing else.
     */
    static void requireQuery(String statement, TableDatabase database) throws SQLException {
        List<@Nullable String> told = database.ask(PARSED, statement);
        String fault = told.get(0);
        if (NO_QUERY.equals(fault)) {
            throw refused("The statement may change something, and here one can only read", "It is no query.");
        }
        if (fault != null) {
            throw refused("The statement cannot be read", String.valueOf(told.get(1)));
        }
        if (!"1".equals(told.get(2))) {
            throw refused("One statement is answered at a time", "There are " + told.get(2) + ".");
        }
    }

    private static QueryException refused(String problem, String why) {
        return QueryException.ofStatement(problem, why, ANSWERED, null);
    }

    static QueryException failed(SQLException e) {
        return QueryException.ofStatement(
                "The statement cannot be answered",
                brief(e),
                "SHOW TABLES lists the tables, DESCRIBE TABLE the columns of one; statements are DuckDB's SQL.",
                e);
    }

    /** DuckDB's message without what only tells how it was called. */
    static String brief(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int pending = message.indexOf("\n" + PENDING);
        return message.substring(pending < 0 ? 0 : pending + 1 + PENDING.length())
                .strip();
    }
}
