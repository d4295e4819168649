package io.yearbook.job;

/** A statement of {@code sql} was refused before anything ran. */
public final class StatementException extends OperationException {

    private static final long serialVersionUID = 1L;

    private StatementException(String problem, String why, String advice, Throwable cause) {
        super(problem, why, advice, cause);
    }

    /** @param operation what the statement would do, such as {@code INSERT INTO} or {@code DROP TABLE} */
    public static StatementException wouldWrite(String operation) {
        return new StatementException(
                "The statement would change something, and sql only reads",
                "It is a statement of kind " + operation + ".",
                "Use SELECT, WITH, VALUES, SHOW, DESCRIBE or EXPLAIN.");
    }

    private StatementException(String problem, String why, String advice) {
        super(problem, why, advice);
    }

    /** What was known at an instant is asked of the engine that knows today alone. */
    static StatementException needsSpark() {
        return new StatementException(
                "What was known at an instant cannot be asked without Spark",
                "It is computed from the vintages, and only Spark does that.",
                "Leave out --engine light, or leave out --as-of.");
    }

    /** A statement that Spark cannot parse or analyse; of Spark's message only what locates the fault is kept. */
    public static StatementException unreadable(Throwable cause) {
        return new StatementException(
                "The statement cannot be run",
                SparkMessage.brief(cause),
                "SHOW TABLES lists the tables, DESCRIBE TABLE the columns of one.",
                cause);
    }

    /** A statement that is not answered, as the three sentences say. */
    static StatementException refused(String problem, String why, String advice, Throwable cause) {
        return new StatementException(problem, why, advice, cause);
    }

    /** A statement that failed on a value it met. */
    public static StatementException failed(Throwable cause) {
        return new StatementException(
                "The statement failed while it ran",
                SparkMessage.brief(cause),
                "Correct the expression; try_cast and try_divide give NULL where a value cannot be computed.",
                cause);
    }
}
