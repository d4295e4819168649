package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.AnnualReport;
import io.yearbook.model.District;
import io.yearbook.publish.PublishedTables;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Run;
import io.yearbook.workbook.WorkbookName;
import io.yearbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes the workbooks of one edition: one for every area with figures, and one for the city. */
final class ExportJob {

    private final JobConfig config;
    private final Progress progress;
    private final Catalog catalog;
    private final Run edition;

    /** @param edition the run whose figures are printed and named */
    ExportJob(JobConfig config, Progress progress, Catalog catalog, Run edition) {
        this.config = config;
        this.progress = progress;
        this.catalog = catalog;
        this.edition = edition;
    }

    /** Workbooks made beside their places; {@link #release} puts them there. */
    record Staged(ExportSummary summary, WorkbookFolder folder) {
        void release() throws IOException {
            folder.release();
        }
    }

    /** Makes the workbooks and puts them in place. */
    ExportSummary export(PublishedTables tables) {
        try {
            Staged staged = stage(tables);
            staged.release();
            return staged.summary();
        } catch (IOException e) {
            throw new OperationException(
                    "The workbooks cannot be written to " + config.out(),
                    String.valueOf(e.getMessage()),
                    "Give the user that runs Yearbook the right to write there, or name another folder with --out.",
                    e);
        }
    }

    /** Makes the workbooks; none is in its place yet. Does nothing where the folder holds this edition already. */
    Staged stage(PublishedTables tables) throws IOException {
        Dataset<Row> figures = tables.table(IndicatorYearTable.TABLE);
        Integer year = config.year() == null ? newestYear(figures) : config.year();
        District only = config.district() == null ? null : district(config.district());
        WorkbookFolder folder = new WorkbookFolder(config.out(), scope(year, only), editionText(year, only));
        if (year == null) {
            return new Staged(new ExportSummary(config.out(), List.of(), List.of()), folder);
        }
        if (folder.isCurrent()) {
            return new Staged(new ExportSummary(config.out(), List.of(), folder.files()), folder);
        }
        progress.stage("Writing workbooks of " + year);
        try {
            new EditionReports(tables, catalog, edition, config.rank())
                    .forEach(year, only, report -> write(report, folder));
            return new Staged(new ExportSummary(config.out(), folder.changed(), folder.unchanged()), folder);
        } catch (IOException | RuntimeException e) {
            discard(folder, e);
            throw e;
        }
    }

    private static void discard(WorkbookFolder folder, Exception failure) {
        try {
            folder.discard();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private void write(AnnualReport report, WorkbookFolder folder) throws IOException {
        try (OutputStream out = folder.create(WorkbookName.of(report.facts()))) {
            new WorkbookWriter(ReportSheets.ALL, config.theme()).write(report, out);
        }
    }

    private static @Nullable Integer newestYear(Dataset<Row> figures) {
        return figures.filter(col(IndicatorYearTable.OBSERVATION_ID).isNotNull())
                .agg(max(IndicatorYearTable.YEAR))
                .head()
                .getAs(0);
    }

    private District district(String text) {
        return catalog.districts()
                .byCode(text)
                .or(() -> catalog.districts().resolve(text, Dates.inShanghai(edition.startedAt())))
                .orElseThrow(() -> new OperationException(
                        "No district is called " + text,
                        "It is neither a code nor a name of districts.csv.",
                        "Give a code such as 500112 or a name such as 渝北区."));
    }

    private static String scope(@Nullable Integer year, @Nullable District only) {
        return year + (only == null ? "" : "-" + only.code());
    }

    private String editionText(@Nullable Integer year, @Nullable District only) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("run", edition.runId());
        parts.put("catalog", edition.catalogHash());
        parts.put("scope", scope(year, only));
        parts.put("rank", config.rank().toString());
        parts.put("theme", config.theme().toString());
        parts.put("program", ProgramVersion.fingerprint());
        return parts.toString();
    }
}
