package io.yearbook.job.command;

import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import io.yearbook.job.config.ConfigException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A command that makes a run and ends with its summary. */
abstract class RunCommand extends OperationCommand {

    private @Nullable Ending gateHit;

    /** Null where there was nothing to do. */
    abstract @Nullable RunSummary publish(Operations operations);

    @Override
    void check(JobConfig config) throws ConfigException {
        if (config.asOf() != null) {
            throw new ConfigException(List.of("as-of cannot be given: a run reads and publishes what is known now"));
        }
    }

    @Override
    final int run(Operations operations, JobConfig config, Console console) {
        if (config.failOn().contains(Gate.MISSING)) {
            console.remark("No run watches --fail-on missing; ask status --expect --fail-on missing.");
        }
        RunSummary summary = publish(operations);
        if (summary == null) {
            console.print(List.of(
                    "Nothing failed: the last run is published, its files are read and its workbooks in place."));
            return ExitCode.DONE;
        }
        console.print(SummaryText.of(summary));
        List<String> hit = config.failOn().stream()
                .filter(summary::hits)
                .map(Gate::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (hit.isEmpty()) {
            return ExitCode.DONE;
        }
        String message = "Done and published, but a gate was hit: --fail-on " + String.join(",", hit) + ".";
        console.remark(message);
        gateHit = Ending.of(ExitCode.GATE, summary.runId(), message, summary.measures());
        return ExitCode.GATE;
    }

    @Override
    final boolean isWatched() {
        return true;
    }

    @Override
    final Ending ending(int exitCode) {
        return gateHit == null ? Ending.of(exitCode) : gateHit;
    }
}
