package io.yearbook.job.command;

import io.yearbook.job.Failures;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.config.ConfigException;
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

    @Override
    public final Integer call() throws ConfigException {
        JobConfig config = yearbook.configure(common.toFlags());
        check(config);
        try (Operations operations = yearbook.open(config)) {
            return run(operations, config, yearbook.console());
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare.
            throw Failures.ofCommand(config, e);
        }
    }
}
