package io.yearbook.query;

import org.jspecify.annotations.Nullable;

/** A warehouse cannot be opened, or a statement not be answered. The message says what, why and what to do. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the fault lies. */
    public enum Fault {
        /** In the warehouse, or in how it is named. */
        WAREHOUSE,
        /** In the statement. */
        STATEMENT
    }

    private final Fault fault;
    private final String problem;
    private final String why;
    private final String advice;

    private QueryException(Fault fault, String problem, String why, String advice, @Nullable Throwable cause) {
        super("%s.%n  why: %s%n  do:  %s".formatted(problem, why, advice), cause);
        this.fault = fault;
        this.problem = problem;
        this.why = why;
        this.advice = advice;
    }

    static QueryException ofWarehouse(String problem, String why, String advice, @Nullable Throwable cause) {
        return new QueryException(Fault.WAREHOUSE, problem, why, advice, cause);
    }

    static QueryException ofStatement(String problem, String why, String advice, @Nullable Throwable cause) {
        return new QueryException(Fault.STATEMENT, problem, why, advice, cause);
    }

    public Fault fault() {
        return fault;
    }

    /** What could not be done. */
    public String problem() {
        return problem;
    }

    /** What was found. */
    public String why() {
        return why;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
