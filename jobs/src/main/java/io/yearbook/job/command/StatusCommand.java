package io.yearbook.job.command;

import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.RunStatus;
import io.yearbook.job.config.ConfigException;
import io.yearbook.job.freshness.DocumentStatus;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The last runs, or the documents that publishers owe. */
@Command(
        name = "status",
        header = "Show the last runs: what they read, rejected and published.",
        description = {
            "Newest first; times are those of China. With --expect the yearly documents that expectations.csv of the",
            "catalogue names: received, missing or not yet due, on that day of --as-of or today. With --fail-on missing",
            "the exit code is then 4 where one is missing."
        })
final class StatusCommand extends OperationCommand {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many runs. Default: ${DEFAULT-VALUE}.")
    private int last;

    @Option(names = "--expect", description = "Show which yearly documents of publishers are due and missing.")
    private boolean expect;

    private @Nullable Ending gateHit;

    @Override
    void check(JobConfig config) throws ConfigException {
        if (last < 1) {
            throw new ConfigException(List.of("flag --last: cannot be %d; allowed is 1 or more".formatted(last)));
        }
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        if (expect) {
            return expected(operations, config, console);
        }
        if (config.failOn().contains(Gate.MISSING)) {
            console.remark("Without --expect nothing is watched of --fail-on missing.");
        }
        List<RunStatus> runs = operations.status(last);
        console.print(StatusText.of(runs, config.warehouse()));
        return ExitCode.DONE;
    }

    private int expected(Operations operations, JobConfig config, Console console) {
        List<DocumentStatus> documents = operations.expected();
        console.print(FreshnessText.of(documents, config.known().atZone(CHINA).toLocalDate()));
        long missing = FreshnessText.count(documents, DocumentStatus.State.MISSING);
        if (missing == 0 || !config.failOn().contains(Gate.MISSING)) {
            return ExitCode.DONE;
        }
        String message = "A gate was hit: --fail-on missing, %d documents.".formatted(missing);
        console.remark(message);
        gateHit = Ending.of(
                ExitCode.GATE,
                "",
                message + "\n" + String.join("\n", FreshnessText.missing(documents)),
                Map.of("documents_missing", missing));
        return ExitCode.GATE;
    }

    @Override
    boolean isWatched() {
        return expect;
    }

    @Override
    Ending ending(int exitCode) {
        return gateHit == null ? Ending.of(exitCode) : gateHit;
    }
}
