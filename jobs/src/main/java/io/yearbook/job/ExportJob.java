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
import io.yearbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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

    /** Workbooks made beside their places. */
    record Staged(ExportSummary summary, List<WorkbookFolder> folders, StagingArea staging)
            implements WarehouseRun.Afterwards {

        /** Puts them there. */
        @Override
        public void release() throws IOException {
            for (WorkbookFolder folder : folders) {
                folder.release();
            }
            staging.delete();
        }

        @Override
        public void discard() throws IOException {
            staging.delete();
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

    /** Makes the workbooks; none is in its place yet. Leaves out an edition that the folder holds already. */
    Staged stage() throws IOException {
        Integer newest =
                config.year() == null ? newestYear(edition.tables().table(IndicatorYearTable.TABLE)) : config.year();
        District only = config.district() == null ? null : district(config.district());
        StagingArea staging = new StagingArea(config.out());
        if (newest == null) {
            return new Staged(new ExportSummary(config.out(), List.of(), List.of()), List.of(), staging);
        }
        int year = newest;
        Map<WorkbookEdition, WorkbookFolder> stale = new EnumMap<>(WorkbookEdition.class);
        List<Path> current = new ArrayList<>();
        for (WorkbookEdition form : config.editions()) {
            WorkbookFolder folder = folder(form, year, only, staging);
            if (folder.isCurrent()) {
                current.addAll(folder.files());
            } else {
                stale.put(form, folder);
            }
        }
        if (!stale.isEmpty()) {
            write(year, only, stale, staging);
        }
        return new Staged(summary(stale.values(), current), List.copyOf(stale.values()), staging);
    }

    private WorkbookFolder folder(WorkbookEdition form, int year, @Nullable District only, StagingArea staging) {
        String scope = form.scope(scope(year, only));
        return new WorkbookFolder(config.out(), scope, editionText(scope), staging);
    }

    private void write(
            int year, @Nullable District only, Map<WorkbookEdition, WorkbookFolder> stale, StagingArea staging)
            throws IOException {
        progress.stage("Writing workbooks of " + year);
        try {
            Map<String, AnnualReport> before = earlierReports(year, only);
            new EditionReports(edition, config.rank())
                    .forEach(
                            year,
                            only,
                            report -> write(report, before.get(report.facts().areaCode()), stale));
            for (WorkbookFolder folder : stale.values()) {
                folder.seal();
            }
        } catch (IOException | RuntimeException e) {
            discard(staging, e);
            throw e;
        }
    }

    private static void discard(StagingArea staging, Exception failure) {
        try {
            staging.delete();
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

    private void write(AnnualReport report, @Nullable AnnualReport before, Map<WorkbookEdition, WorkbookFolder> folders)
            throws IOException {
        for (Map.Entry<WorkbookEdition, WorkbookFolder> folder : folders.entrySet()) {
            WorkbookEdition form = folder.getKey();
            try (OutputStream out = folder.getValue().create(form.fileName(report.facts()))) {
                new WorkbookWriter(sheets(form, report, before), config.theme()).write(report, out);
            }
        }
    }

    private static List<ReportSheet> sheets(WorkbookEdition form, AnnualReport report, @Nullable AnnualReport before) {
        return before == null || form != WorkbookEdition.STANDARD
                ? form.sheets()
                : ReportSheets.with(EditionComparison.between(before, report));
    }

    private ExportSummary summary(Collection<WorkbookFolder> made, List<Path> current) throws IOException {
        List<Path> changed = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>(current);
        for (WorkbookFolder folder : made) {
            changed.addAll(folder.changed());
            unchanged.addAll(folder.unchanged());
        }
        return new ExportSummary(config.out(), changed, unchanged);
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

    private static String scope(int year, @Nullable District only) {
        return year + (only == null ? "" : "-" + only.code());
    }

    private String editionText(String scope) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(RUN, edition.run().runId());
        parts.put("catalog", edition.run().catalogHash());
        parts.put("compared with", earlier == null ? "" : earlier.run().runId());
        parts.put("scope", scope);
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
