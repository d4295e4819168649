package io.yearbook.job.session;

import io.yearbook.job.OperationException;
import io.yearbook.job.config.ConfigException;

/** Says in a cell of a notebook what a command would print: problem, why, what to do. It has no stack trace. */
public final class SessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SessionException(OperationException known) {
        this("%s.%n  why: %s%n  do:  %s".formatted(known.problem(), known.why(), known.advice()), known);
    }

    SessionException(ConfigException known) {
        this("The configuration cannot be used:%n  %s".formatted(String.join("\n  ", known.faults())), known);
    }

    private SessionException(String message, Exception cause) {
        super(message, cause, false, false);
    }
}
