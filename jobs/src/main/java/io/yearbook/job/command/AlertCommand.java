package io.yearbook.job.command;

import io.yearbook.alert.Alert;
import io.yearbook.alert.Alert.State;
import io.yearbook.job.config.CommandConfig;
import io.yearbook.job.config.ConfigException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Needs neither warehouse nor catalogue, so that it works where they do not. */
@Command(
        name = "alert",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        sortSynopsis = false,
        abbreviateSynopsis = true,
        header = "Tell those in charge, as a failed night does.",
        description = {
            "Mails the message to the addresses of alert.to and posts it to the webhook of YEARBOOK_ALERT_WEBHOOK. For what",
            "Yearbook cannot tell itself, such as that it was killed; and to try whether alerts arrive."
        },
        footer = {"", "Example:", "  yearbook alert 'yearbook.service was killed: oom-kill'"})
final class AlertCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private YearbookCommand yearbook;

    @Parameters(arity = "1..*", paramLabel = "MESSAGE", description = "What happened.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<String> message;

    @ArgGroup(validate = false, heading = "%nCommon flags:%n")
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws ConfigException {
        CommandConfig config = yearbook.configure(common.toFlags());
        if (config.alerts().isNobody()) {
            throw new ConfigException(
                    List.of("nobody is to be told; set alert.to in the configuration file or YEARBOOK_ALERT_WEBHOOK"));
        }
        Alert alert = Alert.of(
                "alert",
                State.REPORTED,
                null,
                String.join(" ", message),
                config.job().warehouse(),
                Instant.now());
        if (!AlertDesk.tell(alert, config.alerts(), yearbook.console())) {
            return ExitCode.FAILED;
        }
        yearbook.console()
                .print(List.of("Told: " + String.join(", ", config.alerts().named())));
        return ExitCode.DONE;
    }
}
