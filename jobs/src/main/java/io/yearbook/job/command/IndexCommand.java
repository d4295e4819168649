package io.yearbook.job.command;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.ReferenceData;
import io.yearbook.job.index.IndexQuestion;
import io.yearbook.job.index.IndexRun;
import io.yearbook.job.index.IndexTables;
import io.yearbook.job.index.PublishedFile;
import io.yearbook.metric.index.PublishedFinding;
import io.yearbook.model.IndexScore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A composite index over a wide file. */
@Command(
        name = "index",
        header = "Compute a composite index of a wide CSV; needs no warehouse and writes nothing.",
        description = {
            "Prints scores and ranks of the index and its dimensions, the data after a step, what imputation and treatment",
            "changed, or in what a publisher's scores and ranks differ. The first row of a CSV names its columns: unit, name",
            "and year (where there are several), then one for each indicator, by code, name or as the definition calls it."
        },
        footer = {
            "",
            "Examples:",
            "  yearbook index --definition hdi.yml --data countries.csv",
            "  yearbook index --definition hdi.yml --data countries.csv --compare published.csv",
            "  yearbook index --definition hdi.yml --data countries.csv --step normalised --format csv",
            "  yearbook index --definition hdi.yml --data normalised.csv --from normalised --parts all"
        })
final class IndexCommand extends OperationCommand {

    /** A state of the data. */
    enum Stage {
        raw(null),
        denominated(IndexStep.DENOMINATE),
        imputed(IndexStep.IMPUTE),
        treated(IndexStep.TREAT),
        transformed(IndexStep.TRANSFORM),
        normalised(IndexStep.NORMALISE),
        aggregated(IndexStep.AGGREGATE);

        private final @Nullable IndexStep step;

        Stage(@Nullable IndexStep step) {
            this.step = step;
        }

        Optional<IndexStep> step() {
            return Optional.ofNullable(step);
        }
    }

    /** Parts of an index that are printed. */
    enum Parts {
        index,
        dimensions,
        all
    }

    /** What the columns of a published file hold that have the code of a part. */
    enum Compared {
        score(PublishedFile.Plain.SCORE),
        rank(PublishedFile.Plain.RANK);

        private final PublishedFile.Plain plain;

        Compared(PublishedFile.Plain plain) {
            this.plain = plain;
        }
    }

    @Option(
            names = "--definition",
            required = true,
            paramLabel = "FILE|CODE",
            description = "The YAML that defines the index, or the code of an index of the catalogue.")
    @SuppressWarnings("NullAway.Init") // required
    private String definition;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "One row a unit, or a unit and year.")
    @SuppressWarnings("NullAway.Init") // required
    private Path data;

    @Option(
            names = "--lookup",
            paramLabel = "FILE",
            description = "More columns, such as denominators and groups, matched by unit. Repeatable.")
    private List<Path> lookups = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "STAGE",
            defaultValue = "raw",
            description = "What the data are already: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Stage from;

    @Option(
            names = "--step",
            paramLabel = "STAGE",
            description = "Print the data after this step instead of scores: a stage as in --from.")
    private @Nullable Stage step;

    @Option(
            names = "--parts",
            paramLabel = "PARTS",
            defaultValue = "dimensions",
            description = "Scores printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Parts parts;

    @Option(names = "--log", description = "Print what imputation and the treatment of outliers changed.")
    private boolean log;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "Print in what the scores and ranks of this CSV differ; 'data' for the columns that the"
                    + " definition calls published.")
    private @Nullable String compare;

    @Option(
            names = "--compare-as",
            paramLabel = "WHAT",
            description = "What columns of that file hold that have the code of a part: ${COMPLETION-CANDIDATES}.")
    private @Nullable Compared compareAs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private SqlCommand.Format format;

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        Catalog catalog = ReferenceData.open(config.catalog());
        List<Path> files = new ArrayList<>(List.of(data));
        files.addAll(lookups);
        IndexRun run = IndexRun.open(new IndexQuestion(definition, files, from.step()), catalog);
        IndexTables tables = new IndexTables(run);
        if (compare != null) {
            return compare(compare, run, tables, catalog, config, console);
        }
        if (log) {
            console.print(format.of(tables.log()));
        } else if (step == null || step == Stage.aggregated) {
            console.print(format.of(tables.scores(score -> isWanted(score, run))));
        } else {
            console.print(format.of(tables.figures(step.step())));
        }
        return ExitCode.DONE;
    }

    private boolean isWanted(IndexScore score, IndexRun run) {
        return switch (parts) {
            case index -> score.parentCode() == null;
            case dimensions -> !run.isIndicator(score.nodeCode());
            case all -> true;
        };
    }

    private int compare(
            String with, IndexRun run, IndexTables tables, Catalog catalog, JobConfig config, Console console) {
        PublishedFile published = new PublishedFile(run);
        List<PublishedFinding> findings = with.equals("data")
                ? published.comparedWithData()
                : published.comparedWith(Path.of(with), compareAs == null ? null : compareAs.plain, catalog);
        console.print(format.of(tables.findings(findings)));
        return !findings.isEmpty() && config.failOn().contains(Gate.FINDING) ? ExitCode.GATE : ExitCode.DONE;
    }
}
