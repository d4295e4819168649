package io.yearbook.job.command;

import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import picocli.CommandLine.Command;

/** The whole night as one publication. */
@Command(
        name = "nightly",
        header = "Ingest, compute, check and export: what a scheduler calls.",
        description = {
            "Reads what is new in the landing folders, recomputes what that touches, publishes the tables and writes the",
            "workbooks that changed. The whole night is one publication: readers see all of it or nothing. With nothing",
            "new it changes nothing."
        })
final class NightlyCommand extends RunCommand {

    @Override
    RunSummary publish(Operations operations) {
        return operations.nightly();
    }

    @Override
    boolean makesRun() {
        return true;
    }
}
