package io.yearbook.job.command;

import io.yearbook.alert.Alert;
import io.yearbook.alert.Alert.State;
import io.yearbook.alert.AlertSender;
import io.yearbook.alert.AlertSettings;
import io.yearbook.job.JobConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which ends of a command are told to those in charge, and has them told. */
final class AlertDesk {

    /** A night that meets a long one is no news; a warehouse that is held for longer than this is. */
    static final Duration PATIENCE = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(AlertDesk.class);

    private AlertDesk() {}

    /** What is told of an end; empty where it is no bad one. */
    static Optional<Alert> alert(String command, Ending ending, JobConfig config, Instant now) {
        return state(ending, config.runInstant())
                .map(state -> new Alert(
                        command,
                        ending.runId(),
                        state,
                        ending.exitCode(),
                        ending.message(),
                        ending.measures(),
                        config.warehouse(),
                        now));
    }

    private static Optional<State> state(Ending ending, Instant started) {
        return switch (ending.exitCode()) {
            case ExitCode.FAILED -> Optional.of(State.FAILED);
            case ExitCode.GATE -> Optional.of(State.GATE);
            case ExitCode.BUSY ->
                Optional.ofNullable(ending.busySince())
                        .filter(since -> since.plus(PATIENCE).isBefore(started))
                        .map(since -> State.BUSY);
            default -> Optional.empty();
        };
    }

    /**
     * Tells it. What cannot be sent is said on the console and in the log.
     *
     * @return true where all whom the settings name were told
     */
    static boolean tell(Alert alert, AlertSettings settings, Console console) {
        List<String> faults = new AlertSender(settings).send(alert);
        for (String fault : faults) {
            LOG.warn("The alert was not sent: {}", fault);
            console.remark("The alert was not sent: " + fault + ".");
        }
        return faults.isEmpty();
    }
}
