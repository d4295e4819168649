package io.yearbook.job.command;

import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.ReviewSummary;
import io.yearbook.job.config.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets people decide on the figures of documents that no indicator claims with confidence. */
@Command(
        name = "review",
        header = "Let people decide on figures of documents that wait for review.",
        description = {
            "With --to, writes them to a workbook: one row a figure, its sentence, the likeliest indicators and drop-downs",
            "to decide with. With --from, reads the decisions back into the catalogue: accepted figures and figures that",
            "state no indicator into review_decisions.csv, new names of indicators into indicators.csv. The next nightly",
            "applies them. Rows with a fault are named and not taken; the others count. The same workbook given twice",
            "changes nothing. Ends with 0 whatever the rows hold, or with 4 given --fail-on rejected."
        })
final class ReviewCommand extends OperationCommand {

    private static final int LONGEST_NAME = 60;

    @Option(names = "--to", paramLabel = "FILE", description = "Workbook to write; it must not exist.")
    private @Nullable Path to;

    @Option(names = "--from", paramLabel = "FILE", description = "Workbook that was filled in.")
    private @Nullable Path from;

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who decided; needed with --from.")
    private @Nullable String reviewer;

    @Override
    void check(JobConfig config) throws ConfigException {
        List<String> faults = new ArrayList<>();
        if ((to == null) == (from == null)) {
            faults.add("flags --to, --from: give one of them, and only one");
        }
        if (from != null && reviewer == null) {
            faults.add("flag --reviewer: is missing; every decision bears the name of who decided");
        }
        if (to != null && reviewer != null) {
            faults.add("flag --reviewer: goes with --from only");
        }
        if (reviewer != null && !reviewer.matches("[\\p{L}\\p{N}][^\\p{Cc},\"]*") || tooLong(reviewer)) {
            faults.add("flag --reviewer: cannot be \"%s\"; allowed is a name of up to %d characters"
                    .formatted(reviewer, LONGEST_NAME));
        }
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
    }

    private static boolean tooLong(@Nullable String name) {
        return name != null && name.length() > LONGEST_NAME;
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        if (from != null && reviewer != null) {
            ReviewSummary summary = operations.takeReview(from.toAbsolutePath(), reviewer.strip());
            console.print(ReviewText.of(summary));
            boolean gate = !summary.faults().isEmpty() && config.failOn().contains(Gate.REJECTED);
            return gate ? ExitCode.GATE : ExitCode.DONE;
        }
        if (to != null) {
            console.print(ReviewText.of(operations.exportReview(to.toAbsolutePath()), to));
        }
        return ExitCode.DONE;
    }
}
