package io.yearbook.job;

import org.jspecify.annotations.Nullable;

/** An operation failed for a reason that is known. Its three sentences are printed; its cause goes to the log. */
public class OperationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;
    private final String advice;

    /**
     * @param problem what could not be done, such as {@code The reference data cannot be used}
     * @param why what was found; may have several lines
     * @param advice what to do about it
     */
    public OperationException(String problem, String why, String advice) {
        this(problem, why, advice, null);
    }

    public OperationException(String problem, String why, String advice, @Nullable Throwable cause) {
        super(problem, cause);
        this.why = why;
        this.advice = advice;
    }

    public final String problem() {
        return String.valueOf(getMessage());
    }

    public final String why() {
        return why;
    }

    public final String advice() {
        return advice;
    }
}
