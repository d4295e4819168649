package io.yearbook.job.command;

import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import picocli.CommandLine.Command;

/** The first step of a night. */
@Command(
        name = "ingest",
        header = "Read what is new in the landing folders into the tables.",
        description = {
            "Every row ends as an accepted one or as a rejected one with its reason; a file that cannot be read is named",
            "and does not hold up the others. Bytes that were read before are not read again."
        })
final class IngestCommand extends RunCommand {

    @Override
    RunSummary publish(Operations operations) {
        return operations.ingest();
    }

    @Override
    boolean makesRun() {
        return true;
    }
}
