package io.yearbook.job.command;

import io.yearbook.document.evaluation.GoldenKind;
import io.yearbook.job.DocumentEvaluation;
import io.yearbook.job.DocumentEvaluator;
import io.yearbook.job.JobConfig;
import io.yearbook.job.OperationException;
import io.yearbook.job.Operations;
import io.yearbook.job.ReferenceData;
import io.yearbook.job.config.ConfigException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well a kind of document is read. */
@Command(
        name = "evaluate",
        header = "Compare what is read of a document with what people read in it; writes nothing.",
        description = {
            "Prints precision, recall and F1 as a whole and field by field, with every miss and every false hit. The",
            "columns of the golden file say whether it holds facts, targets or tasks. A manifest beside the document is",
            "used as in a landing folder."
        })
final class EvaluateCommand extends OperationCommand {

    @Option(names = "--document", required = true, paramLabel = "FILE", description = "The document.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path document;

    @Option(
            names = "--golden",
            required = true,
            paramLabel = "FILE",
            description = {
                "CSV of what people read: facts, targets or tasks. The column seed_file of facts and source_file of the",
                "others names the document of each row, in whatever format it is delivered."
            })
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path golden;

    @Override
    void check(JobConfig config) throws ConfigException {
        try {
            GoldenKind.of(golden.toAbsolutePath());
        } catch (IOException unreadable) {
            throw new ConfigException(List.of("flag --golden: %s cannot be read".formatted(golden)));
        } catch (IllegalArgumentException unknown) {
            throw new ConfigException(List.of("flag --golden: " + unknown.getMessage()));
        }
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        try {
            DocumentEvaluation evaluation = new DocumentEvaluator(ReferenceData.open(config.catalog()))
                    .evaluate(document.toAbsolutePath(), golden.toAbsolutePath());
            console.print(EvaluationText.of(evaluation));
            return ExitCode.DONE;
        } catch (IOException | IllegalArgumentException bad) {
            throw new OperationException(
                    "The document cannot be evaluated",
                    String.valueOf(bad.getMessage()),
                    "Correct what is named, or give other files.",
                    bad);
        }
    }
}
