package io.yearbook.job.command;

import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import java.util.List;
import java.util.Locale;

/** A command that makes a run and ends with its summary. */
abstract class RunCommand extends OperationCommand {

    abstract RunSummary publish(Operations operations);

    @Override
    final int run(Operations operations, JobConfig config, Console console) {
        RunSummary summary = publish(operations);
        console.print(SummaryText.of(summary));
        List<String> hit = config.failOn().stream()
                .filter(summary::hits)
                .map(Gate::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (hit.isEmpty()) {
            return ExitCode.DONE;
        }
        console.remark("Done and published, but a gate was hit: --fail-on " + String.join(",", hit) + ".");
        return ExitCode.GATE;
    }
}
