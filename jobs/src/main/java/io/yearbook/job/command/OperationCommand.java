package io.yearbook.job.command;

import io.yearbook.job.Failures;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.WarehouseBusyException;
import io.yearbook.job.config.CommandConfig;
import io.yearbook.job.config.ConfigException;
import java.time.Instant;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What all commands do: read the configuration, open the operations, run, print. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true)
abstract class OperationCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private YearbookCommand yearbook;

    @ArgGroup(validate = false, heading = "%nCommon flags:%n")
    private CommonOptions common = new CommonOptions();

    /** Runs on a valid configuration and returns the exit code. */
    abstract int run(Operations operations, JobConfig config, Console console);

    /** Checks what this command alone requires, before the engine starts. */
    void check(JobConfig config) throws ConfigException {}

    /** Whether those whom the configuration names are told of a bad end. */
    boolean isWatched() {
        return false;
    }

    /** What is told of an end that was no error. */
    Ending ending(int exitCode) {
        return Ending.of(exitCode);
    }

    @Override
    public final Integer call() throws ConfigException {
        CommandConfig config = yearbook.configure(common.toFlags());
        check(config.job());
        Ending ending = end(config.job());
        if (isWatched() && !config.alerts().isNobody()) {
            AlertDesk.alert(name(), ending, config.job(), Instant.now())
                    .ifPresent(alert -> AlertDesk.tell(alert, config.alerts(), yearbook.console()));
        }
        return ending.exitCode();
    }

    /** Runs to the end, whatever it is; nothing is held any more. */
    private Ending end(JobConfig config) {
        try (Operations operations = yearbook.open(config)) {
            return ending(run(operations, config, yearbook.console()));
        } catch (Exception | Error e) {
            // Spark throws checked exceptions that it does not declare, and Hadoop an error where a disk is full.
            Throwable thrown = Failures.ofCommand(config, e);
            ErrorReport report = yearbook.report(thrown);
            String message = String.join("\n", report.lines());
            Instant busySince = thrown instanceof WarehouseBusyException busy
                    ? busy.heldSince().orElse(null)
                    : null;
            String runId = makesRun() ? config.runId() : "";
            return new Ending(report.exitCode(), runId, message, new TreeMap<>(), busySince);
        }
    }

    /** Whether the command has a row in the table of runs where it fails. */
    boolean makesRun() {
        return false;
    }

    private String name() {
        return getClass().getAnnotation(Command.class).name();
    }
}
