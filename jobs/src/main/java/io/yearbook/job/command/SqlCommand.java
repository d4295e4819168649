package io.yearbook.job.command;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.QueryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One statement over the published tables. */
@Command(
        name = "sql",
        header = "Query the tables of the last published run; read only.",
        description = {
            "Standard output holds the result and nothing else. CSV: header, commas, a null is empty and an empty text is",
            "\"\". JSON: one array, one object a row, decimals as written. Instants are UTC. The statement is Spark SQL, or",
            "DuckDB's with --engine light, which starts faster, reads local warehouses and knows no --as-of. One that",
            "cannot be read or would change something ends with exit code 2, as a wrong flag does."
        },
        footer = {
            "",
            "Examples:",
            "  yearbook sql \"SHOW TABLES\"",
            "  yearbook sql --format csv \"SELECT * FROM indicator_year WHERE year = 2022\" > figures.csv"
        })
final class SqlCommand extends OperationCommand {

    /** How a result is printed. */
    enum Format {
        table,
        csv,
        json;

        Console.Result of(QueryResult result) {
            return switch (this) {
                case table -> new TableFormat(result);
                case csv -> new CsvFormat(result);
                case json -> new JsonFormat(result);
            };
        }
    }

    /** What answers. */
    enum Engine {
        spark,
        light
    }

    @Parameters(paramLabel = "STATEMENT", description = "One statement, in quotes.")
    @SuppressWarnings("NullAway.Init") // required
    private String statement;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Format format;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "spark",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Engine engine;

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        console.print(
                format.of(engine == Engine.light ? operations.sqlWithoutSpark(statement) : operations.sql(statement)));
        return ExitCode.DONE;
    }
}
