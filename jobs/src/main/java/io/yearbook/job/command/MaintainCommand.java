package io.yearbook.job.command;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.config.ConfigException;
import java.util.List;
import picocli.CommandLine.Command;

/** The warehouse is kept small. */
@Command(
        name = "maintain",
        header = "Join small files of the tables and remove those that are no longer needed; no answer changes.",
        description = {
            "Publishes what the last run published, in fewer files, and removes the files that only older versions need,",
            "once they are maintain.retention days old (default 7): a reader that is under way keeps its files so long.",
            "Queries, workbooks and --as-of answer as before; workbooks stay the same edition. A second call does nothing.",
            "Schedule it once a week."
        })
final class MaintainCommand extends OperationCommand {

    @Override
    void check(JobConfig config) throws ConfigException {
        if (config.asOf() != null) {
            throw new ConfigException(List.of("as-of cannot be given: all tables are maintained as they are now"));
        }
    }

    @Override
    boolean isWatched() {
        return true;
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        console.print(MaintenanceText.of(operations.maintain()));
        return ExitCode.DONE;
    }
}
