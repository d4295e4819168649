package io.yearbook.job.command;

import io.yearbook.job.DeliveryRequest;
import io.yearbook.job.DeliverySummary;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.config.ConfigException;
import io.yearbook.job.config.ConfigKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The workbooks leave the house. */
@Command(
        name = "deliver",
        header = "Mail the workbooks of the last published run to those who do not have them yet.",
        description = {
            "The file of --recipients says who gets which districts, and what the mail says. A workbook of one run goes to",
            "an address once, however often the command runs: what is delivered to whom stands in the table 'delivery'.",
            "Nothing is mailed where the last run failed, a gate failed, or the workbooks are not those of the published",
            "run; a workbook that was changed by hand stays here. The server is named by smtp.host, smtp.port and smtp.from",
            "in the configuration, user and password by YEARBOOK_SMTP_USER and YEARBOOK_SMTP_PASSWORD alone."
        },
        footer = {
            "",
            "Examples:",
            "  yearbook deliver --recipients recipients.yml --dry-run",
            "  yearbook deliver --recipients recipients.yml --year 2022"
        })
final class DeliverCommand extends OperationCommand {

    @Option(names = "--dry-run", description = "Print who would get what; no server is asked and nothing recorded.")
    private boolean dryRun;

    @Option(
            names = "--again",
            paramLabel = "ADDRESS",
            description = "Send this recipient what was sent before, or was never confirmed. Repeatable.")
    private List<String> again = new ArrayList<>();

    @Option(
            names = "--despite-gate",
            paramLabel = "RUN",
            description = "Mail the workbooks of this run though a gate failed, as the refusal says.")
    private @Nullable String despiteGate;

    private @Nullable Ending ending;

    @Override
    void check(JobConfig config) throws ConfigException {
        List<String> faults = new ArrayList<>();
        if (config.delivery().recipients() == null) {
            faults.add("recipients is not set; name the file with --recipients, %s or in the configuration file"
                    .formatted(ConfigKey.RECIPIENTS.variable()));
        }
        if (config.delivery().server() == null && !dryRun) {
            faults.add("smtp.host is not set; name the mail server in the configuration file or with %s"
                    .formatted(ConfigKey.SMTP_HOST.variable()));
        }
        if (config.years() != null && !config.years().isSingle()) {
            faults.add("year is %s, but workbooks of one year are mailed at a time".formatted(config.years()));
        }
        if (config.asOf() != null) {
            faults.add("as-of cannot be given: only what is published now is mailed");
        }
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        DeliveryRequest.Mode mode = dryRun ? DeliveryRequest.Mode.TRIAL : DeliveryRequest.Mode.SEND;
        DeliverySummary summary = operations.deliver(new DeliveryRequest(mode, new HashSet<>(again), despiteGate));
        List<String> lines = DeliveryText.of(summary);
        console.print(lines);
        int exitCode = summary.isDone() ? ExitCode.DONE : ExitCode.FAILED;
        ending = Ending.of(exitCode, summary.edition().runId(), String.join("\n", lines), Map.of());
        return exitCode;
    }

    @Override
    boolean isWatched() {
        return !dryRun;
    }

    @Override
    Ending ending(int exitCode) {
        return ending == null ? Ending.of(exitCode) : ending;
    }
}
