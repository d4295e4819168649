package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.comparison.EditionComparison;
import io.yearbook.content.AnnualReport;
import io.yearbook.model.District;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.WorkbookName;
import io.yearbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes the workbooks of one edition: one for every area with figures, and one for the city. */
final class ExportJob {

    private static final String RUN = "run";
    private static final Pattern RUN_IN_EDITION = Pattern.compile("[{ ]" + RUN + "=([^,}]+)");

    private final JobConfig config;
    private final Progress progress;
    private final PublishedEdition edition;
    private final @Nullable PublishedEdition earlier;

    /**
     * @param edition what is printed
     * @param earlier what it is compared with in a sheet of its own; null for nothing
     */
    ExportJob(JobConfig config, Progress progress, PublishedEdition edition, @Nullable PublishedEdition earlier) {
        this.config = config;
        this.progress = progress;
        this.edition = edition;
        this.earlier = earlier;
    }

    /** Workbooks made beside their places; {@link #release} puts them there. */
    record Staged(ExportSummary summary, WorkbookFolder folder) {
        void release() throws IOException {
            folder.release();
        }
    }

    /** Makes the workbooks and puts them in place. */
    ExportSummary export() {
        try {
            Staged staged = stage();
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
    Staged stage() throws IOException {
        Dataset<Row> figures = edition.tables().table(IndicatorYearTable.TABLE);
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
            Map<String, AnnualReport> before = earlierReports(year, only);
            new EditionReports(edition, config.rank())
                    .forEach(
                            year,
                            only,
                            report -> write(report, before.get(report.facts().areaCode()), folder));
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

    /** The reports that are compared with, by area. */
    private Map<String, AnnualReport> earlierReports(int year, @Nullable District only) throws IOException {
        Map<String, AnnualReport> reports = new TreeMap<>();
        if (earlier != null) {
            new EditionReports(earlier, config.rank())
                    .forEach(year, only, report -> reports.put(report.facts().areaCode(), report));
        }
        return reports;
    }

    private void write(AnnualReport report, @Nullable AnnualReport before, WorkbookFolder folder) throws IOException {
        List<ReportSheet> sheets =
                before == null ? ReportSheets.ALL : ReportSheets.with(EditionComparison.between(before, report));
        try (OutputStream out = folder.create(WorkbookName.of(report.facts()))) {
            new WorkbookWriter(sheets, config.theme()).write(report, out);
        }
    }

    /** The newest year with figures; null where there are none. */
    static @Nullable Integer newestYear(Dataset<Row> figures) {
        return figures.filter(col(IndicatorYearTable.OBSERVATION_ID).isNotNull())
                .agg(max(IndicatorYearTable.YEAR))
                .head()
                .getAs(0);
    }

    private District district(String text) {
        DistrictRegister districts = edition.catalog().districts();
        return districts
                .byCode(text)
                .or(() -> districts.resolve(text, Dates.inShanghai(edition.run().startedAt())))
                .orElseThrow(() -> noDistrict(text));
    }

    static OperationException noDistrict(String text) {
        return new OperationException(
                "No district is called " + text,
                "It is neither a code nor a name of districts.csv.",
                "Give a code such as 500112 or a name such as 渝北区.");
    }

    private static String scope(@Nullable Integer year, @Nullable District only) {
        return year + (only == null ? "" : "-" + only.code());
    }

    private String editionText(@Nullable Integer year, @Nullable District only) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(RUN, edition.run().runId());
        parts.put("catalog", edition.run().catalogHash());
        parts.put("compared with", earlier == null ? "" : earlier.run().runId());
        parts.put("scope", scope(year, only));
        parts.put("rank", config.rank().toString());
        parts.put("theme", config.theme().toString());
        parts.put("program", ProgramVersion.fingerprint());
        return parts.toString();
    }

    /** The run that the text of an edition names; empty where it names none. */
    static String runIn(String editionText) {
        Matcher run = RUN_IN_EDITION.matcher(editionText);
        return run.find() ? run.group(1) : "";
    }
}
