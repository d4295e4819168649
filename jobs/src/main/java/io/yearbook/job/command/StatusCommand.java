package io.yearbook.job.command;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.RunStatus;
import io.yearbook.job.config.ConfigException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The last runs. */
@Command(
        name = "status",
        header = "Show the last runs: what they read, rejected and published.",
        description = "Newest first; times are those of China.")
final class StatusCommand extends OperationCommand {

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many runs. Default: ${DEFAULT-VALUE}.")
    private int last;

    @Override
    void check(JobConfig config) throws ConfigException {
        if (last < 1) {
            throw new ConfigException(List.of("flag --last: cannot be %d; allowed is 1 or more".formatted(last)));
        }
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        List<RunStatus> runs = operations.status(last);
        console.print(StatusText.of(runs, config.warehouse()));
        return ExitCode.DONE;
    }
}
