package io.yearbook.job;

import java.util.ArrayList;
import java.util.List;

/** What helps of a message of Spark: the sentence and the place in the statement, without plans and stack frames. */
final class SparkMessage {

    private static final String STATEMENT_MARK = "== SQL";
    private static final int LINES = 12;

    private SparkMessage() {}

    /** The message of the innermost cause that has one, cut; the name of its class where none has. */
    static String brief(Throwable thrown) {
        Throwable innermost = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            innermost = cause.getMessage() == null ? innermost : cause;
        }
        String message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : cut(message);
    }

    private static String cut(String message) {
        List<String> kept = new ArrayList<>();
        for (String line : message.split("\\R", -1)) {
            if (beginsPlan(line) || kept.size() == LINES) {
                break;
            }
            if (!line.isBlank() && !line.startsWith(STATEMENT_MARK)) {
                kept.add(line.stripTrailing());
            }
        }
        return String.join("\n", kept);
    }

    private static boolean beginsPlan(String line) {
        return line.startsWith("'")
                || line.startsWith("+- ")
                || line.startsWith("\tat ")
                || line.startsWith("JVM stacktrace")
                || line.startsWith("Driver stacktrace");
    }
}
