package io.yearbook.job.command;

import io.yearbook.job.FileValidation;
import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.config.ConfigException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What ingest would do with files, before they are dropped into a landing folder. */
@Command(
        name = "validate",
        header = "Say what ingest would do with files; writes nothing.",
        description = {
            "For each file: its format, how many rows would be accepted and rejected, the first rejected rows with place",
            "and reason, and what the reader has to remark. A manifest FILE.yml beside the file is used as in a landing",
            "folder. Ends with 0 whatever the files hold, or with 4 given --fail-on rejected."
        })
final class ValidateCommand extends OperationCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to look at.")
    private List<Path> files = List.of();

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "20",
            description = "Rejected rows to show of each file. Default: ${DEFAULT-VALUE}.")
    private int rejectedRows;

    @Override
    void check(JobConfig config) throws ConfigException {
        if (rejectedRows < 0) {
            throw new ConfigException(
                    List.of("flag --rows: cannot be %d; allowed is 0 or more".formatted(rejectedRows)));
        }
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        boolean rejects = false;
        for (Path file : files) {
            FileValidation validation = operations.validate(file.toAbsolutePath(), rejectedRows);
            console.print(ValidationText.of(validation));
            rejects |= validation.hasRejects();
        }
        return rejects && config.failOn().contains(Gate.REJECTED) ? ExitCode.GATE : ExitCode.DONE;
    }
}
