package io.yearbook.job.command;

import io.yearbook.job.Explanation;
import io.yearbook.job.FigureQuestion;
import io.yearbook.job.JobConfig;
import io.yearbook.job.OperationException;
import io.yearbook.job.Operations;
import io.yearbook.job.config.ConfigException;
import io.yearbook.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where a printed figure comes from. */
@Command(
        name = "explain",
        header = "Show the chain from a printed figure to the bytes it was read from.",
        description = {
            "Prints the figure with its change and rank, or the reason why there is none, the observations behind it,",
            "and for each the file, the place in it and the exact text read. Needs --district, --indicator and --year."
        })
final class ExplainCommand extends OperationCommand {

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "I",
            description = "Code, name or alias of the indicator, such as gdp or 地区生产总值.")
    @SuppressWarnings("NullAway.Init") // required
    private String indicator;

    @Option(
            names = "--span",
            paramLabel = "SPAN",
            description = "Only the figure of that span: ${COMPLETION-CANDIDATES}. Default: all of the year.")
    private @Nullable Span span;

    @Override
    void check(JobConfig config) throws ConfigException {
        List<String> missing = Stream.of(
                        config.district() == null ? "--district D" : "",
                        config.years() == null || !config.years().isSingle() ? "--year Y, one year" : "")
                .filter(flag -> !flag.isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new ConfigException(
                    missing.stream().map(flag -> "explain needs " + flag).toList());
        }
    }

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        FigureQuestion question = new FigureQuestion(
                Objects.requireNonNull(config.district()),
                indicator,
                Objects.requireNonNull(config.years()).last(),
                span);
        List<Explanation> explanations = operations.explain(question);
        if (explanations.isEmpty()) {
            throw new OperationException(
                    "There is no figure of %s for %s in %d%s"
                            .formatted(indicator, question.district(), question.year(), span == null ? "" : " " + span),
                    "Nothing in the published tables states it.",
                    "'yearbook sql \"SELECT DISTINCT indicator_code, year, span FROM indicator_year\"' lists what there is.");
        }
        explanations.forEach(explanation -> console.print(ExplanationText.of(explanation)));
        return ExitCode.DONE;
    }
}
