package io.yearbook.job.command;

import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import picocli.CommandLine.Command;

/** The last step of a night. */
@Command(
        name = "export",
        header = "Write the workbooks of the last published run.",
        description = {
            "One Excel workbook for each district with data and one for the city. With --district or --year only those;",
            "with --as-of as they would have been at that instant; with --edition in another form, beside the standard one."
        })
final class ExportCommand extends RunCommand {

    @Override
    RunSummary publish(Operations operations) {
        return operations.export();
    }
}
