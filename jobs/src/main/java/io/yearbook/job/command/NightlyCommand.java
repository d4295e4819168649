package io.yearbook.job.command;

import io.yearbook.job.Operations;
import io.yearbook.job.RunSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole night as one publication. */
@Command(
        name = "nightly",
        header = "Ingest, compute, check and export: what a scheduler calls.",
        description = {
            "Reads what is new in the landing folders, recomputes what that touches, publishes the tables and writes the",
            "workbooks that changed. The whole night is one publication: readers see all of it or nothing. With nothing",
            "new it changes nothing. With --retry only what failed is done: a run that failed or was killed, as known from",
            "its own instant and with the files that lay there then; else files that could not be read; else workbooks that",
            "are not in place."
        })
final class NightlyCommand extends RunCommand {

    @Option(
            names = "--retry",
            arity = "0..1",
            paramLabel = "RUN",
            fallbackValue = "",
            description = "Do what failed, and nothing else: this run, or what failed last.")
    private @Nullable String retry;

    @Override
    @Nullable
    RunSummary publish(Operations operations) {
        if (retry == null) {
            return operations.nightly();
        }
        return operations.retry(retry.isEmpty() ? null : retry).orElse(null);
    }

    @Override
    boolean makesRun() {
        return retry == null;
    }
}
