package io.yearbook.job.command;

import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.document.evaluation.FactEvaluation;
import io.yearbook.job.DocumentEvaluator;
import io.yearbook.job.JobConfig;
import io.yearbook.job.OperationException;
import io.yearbook.job.Operations;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well a kind of document is read. */
@Command(
        name = "evaluate",
        header = "Compare what is read of a document with what people read in it; writes nothing.",
        description = {
            "Prints precision, recall and F1 on indicator, value and unit, on all fields, and field by field, with every",
            "miss and every false hit. A manifest beside the document is used as in a landing folder."
        })
final class EvaluateCommand extends OperationCommand {

    @Option(names = "--document", required = true, paramLabel = "FILE", description = "The document.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path document;

    @Option(
            names = "--golden",
            required = true,
            paramLabel = "FILE",
            description = "CSV of facts that people read; the column seed_file names the document of each row.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path golden;

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        try {
            FactEvaluation evaluation = new DocumentEvaluator(CatalogLoader.load(config.catalog()))
                    .evaluate(document.toAbsolutePath(), golden.toAbsolutePath());
            console.print(EvaluationText.of(evaluation));
            return ExitCode.DONE;
        } catch (CatalogException | IOException | IllegalArgumentException bad) {
            throw new OperationException(
                    "The document cannot be evaluated",
                    String.valueOf(bad.getMessage()),
                    "Correct what is named, or give other files.",
                    bad);
        }
    }
}
