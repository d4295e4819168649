package io.yearbook.job.command;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.SdmxExport;
import io.yearbook.publish.sdmx.SdmxCsvVersion;
import io.yearbook.publish.sdmx.Vintages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The tables for other statistical systems, and for another warehouse. */
@Command(
        name = "export-sdmx",
        header = "Write observations, figures, index scores and targets of the last published run as SDMX-CSV.",
        description = {
            "Writes observation.csv, indicator_year.csv, index_score.csv, target.csv and target_outcome.csv: all years,",
            "UTF-8, rows always in the same order, each file in place at once or not at all. With --district or",
            "--indicator only those; with --as-of as they were known at that instant. docs/sdmx.md explains the columns.",
            "observation.csv, dropped into a landing folder, is read back with nothing lost."
        },
        footer = {"", "Example:", "  yearbook export-sdmx --to /tmp/sdmx --indicator gdp"})
final class ExportSdmxCommand extends OperationCommand {

    /** Vintages as they are written on the command line. */
    enum Choice {
        current(Vintages.CURRENT),
        all(Vintages.ALL);

        private final Vintages vintages;

        Choice(Vintages vintages) {
            this.vintages = vintages;
        }
    }

    /** Reads {@code 2.0}. */
    static final class VersionConverter implements ITypeConverter<SdmxCsvVersion> {

        @Override
        public SdmxCsvVersion convert(String text) {
            return SdmxCsvVersion.ofNumber(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is neither 1.0 nor 2.0"));
        }
    }

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder for the files.")
    @SuppressWarnings("NullAway.Init") // required
    private Path to;

    @Option(
            names = "--indicator",
            paramLabel = "I",
            description = "Code or name of the only indicator to export, such as gdp.")
    private @Nullable String indicator;

    @Option(
            names = "--vintages",
            paramLabel = "WHICH",
            defaultValue = "current",
            description =
                    "One of ${COMPLETION-CANDIDATES}. 'all' adds what was replaced, with the instants from and to which "
                            + "each vintage was known. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Choice vintages;

    @Option(
            names = "--sdmx-csv",
            paramLabel = "VERSION",
            defaultValue = "2.0",
            converter = VersionConverter.class,
            description = "Version of SDMX-CSV, 1.0 or 2.0. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // has a default
    private SdmxCsvVersion version;

    @Override
    int run(Operations operations, JobConfig config, Console console) {
        SdmxExport export = new SdmxExport(to.toAbsolutePath().normalize(), indicator, vintages.vintages, version);
        console.print(SummaryText.of(operations.exportSdmx(export)));
        return ExitCode.DONE;
    }
}
