package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import io.yearbook.comparison.EditionComparison;
import io.yearbook.content.AnnualReport;
import io.yearbook.model.District;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes the workbooks of one edition: one for every area with figures, and one for the city. */
final class ExportJob {

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

        /** Puts them there; a year that cannot be keeps back no other. */
        @Override
        public void release() throws IOException {
            Attempts attempts = new Attempts();
            folders.forEach(folder -> attempts.make(folder::release));
            attempts.make(staging::delete);
            attempts.throwFailure();
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

    /** Makes the workbooks; none is in its place yet. Leaves out years and forms that the folder holds already. */
    Staged stage() throws IOException {
        District only = config.district() == null
                ? null
                : NamedDistrict.of(
                        edition.catalog().districts(),
                        config.district(),
                        Dates.inShanghai(edition.run().startedAt()));
        StagingArea staging = new StagingArea(config.out());
        YearFolders folders = YearFolders.of(config, edition, earlier, years(), only, staging);
        if (!folders.staleYears().isEmpty()) {
            write(folders, only, staging);
        }
        return new Staged(folders.summary(), folders.touched(), staging);
    }

    /** The years to report; none where there are no figures. */
    private List<Integer> years() {
        if (config.years() != null) {
            return config.years().years();
        }
        Integer newest = newestYear(edition.tables().table(IndicatorYearTable.TABLE));
        return newest == null ? List.of() : List.of(newest);
    }

    private void write(YearFolders folders, @Nullable District only, StagingArea staging) throws IOException {
        List<Integer> years = folders.staleYears();
        progress.stage(
                "Writing workbooks of " + years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        try {
            EarlierReports before = earlier == null
                    ? EarlierReports.none()
                    : new EarlierReports(new EditionReports(earlier, config.rank()).reports(years, only));
            Iterator<AnnualReport> reports = new EditionReports(edition, config.rank()).reports(years, only);
            while (reports.hasNext()) {
                AnnualReport report = reports.next();
                write(report, before.like(report), folders.stale(report.facts().year()));
            }
            for (WorkbookFolder folder : folders.touched()) {
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

    /** The newest year with figures; null where there are none. */
    static @Nullable Integer newestYear(Dataset<Row> figures) {
        return figures.filter(col(IndicatorYearTable.OBSERVATION_ID).isNotNull())
                .agg(max(IndicatorYearTable.YEAR))
                .head()
                .getAs(0);
    }
}
