package io.yearbook.job.command;

import io.yearbook.job.OperationException;
import io.yearbook.job.StatementException;
import io.yearbook.job.WarehouseBusyException;
import io.yearbook.job.config.ConfigException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What is said of an error, and the exit code it ends with: problem, why, what to do and where the log is. The stack
 * trace goes to the log alone.
 */
record ErrorReport(int exitCode, List<String> lines) {

    private static final String LOG_PROPERTY = "yearbook.log";
    private static final String BROKEN_PIPE = "Broken pipe";

    ErrorReport {
        lines = List.copyOf(lines);
    }

    static ErrorReport of(Throwable thrown) {
        if (thrown instanceof ConfigException config) {
            return new ErrorReport(ExitCode.USAGE, faults("The configuration cannot be used:", config.faults()));
        }
        if (thrown instanceof OperationException known) {
            return ofKnown(known);
        }
        if (thrown instanceof OutOfMemoryError) {
            return logged(thrown, "Memory ran out", "Give more, such as YEARBOOK_HEAP=6g, and start again.");
        }
        return logged(
                thrown, "An error ended the command", "The log holds the details; a bug report should include it.");
    }

    private static ErrorReport ofKnown(OperationException known) {
        if (BROKEN_PIPE.equals(known.why())) {
            return new ErrorReport(ExitCode.FAILED, List.of());
        }
        int exitCode = known instanceof WarehouseBusyException
                ? ExitCode.BUSY
                : known instanceof StatementException ? ExitCode.USAGE : ExitCode.FAILED;
        List<String> lines = sentences(known.problem(), known.why(), known.advice());
        if (known.getCause() != null && exitCode == ExitCode.FAILED) {
            lines.add(log(known));
        }
        return new ErrorReport(exitCode, lines);
    }

    private static ErrorReport logged(Throwable thrown, String problem, String advice) {
        List<String> lines = sentences(problem, rootMessage(thrown), advice);
        lines.add(log(thrown));
        return new ErrorReport(ExitCode.FAILED, lines);
    }

    private static List<String> sentences(String problem, String why, String advice) {
        List<String> lines = new ArrayList<>();
        lines.add("yearbook: " + problem + ".");
        lines.add("  why: " + why.strip().replace("\n", "\n       "));
        lines.add("  do:  " + advice);
        return lines;
    }

    private static List<String> faults(String problem, List<String> faults) {
        List<String> lines = new ArrayList<>();
        lines.add("yearbook: " + problem);
        faults.forEach(fault -> lines.add("  - " + fault));
        return lines;
    }

    private static String log(Throwable thrown) {
        LoggerFactory.getLogger(ErrorReport.class).error("The command failed", thrown);
        return "  log: " + System.getProperty(LOG_PROPERTY, "as configured for Log4j");
    }

    /** First line of the innermost message, with the kind of error where the message alone says little. */
    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String kind = root.getClass().getSimpleName();
        return message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }
}
