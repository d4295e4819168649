package io.yearbook.job.command;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The last step of a night. */
@Command(
        name = "export",
        header = "Write the workbooks of the last published run.",
        description = {
            "One Excel workbook for each district with data and one for the city. With --district or --year only those;",
            "with --as-of as they would have been at that instant; with --edition in another form, beside the standard",
            "one. With --compare-with each has one more sheet: every cell that differs from what that run published, and why."
        },
        footer = {"", "Example:", "  yearbook export --compare-with 20240301T160000.000Z --out /tmp/compared"})
final class ExportCommand extends RunCommand {

    @Option(
            names = "--compare-with",
            paramLabel = "RUN",
            description = "A published run, as the command status names it.")
    private @Nullable String compareWith;

    /** Editions of the past are made as well. */
    @Override
    void check(JobConfig config) {}

    @Override
    RunSummary publish(Operations operations) {
        return operations.export(compareWith);
    }
}
