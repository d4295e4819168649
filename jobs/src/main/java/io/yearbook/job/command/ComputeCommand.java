package io.yearbook.job.command;

import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import picocli.CommandLine.Command;

/** The second step of a night. */
@Command(
        name = "compute",
        header = "Compute changes and ranks from the observations.",
        description = {
            "Recomputes the indicators and years that new observations touch. A change or rank that would compare what",
            "cannot be compared is left empty, with its reason."
        })
final class ComputeCommand extends RunCommand {

    @Override
    RunSummary publish(Operations operations) {
        return operations.compute();
    }

    @Override
    boolean makesRun() {
        return true;
    }
}
