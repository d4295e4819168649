package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.Figure;
import io.yearbook.content.ReportFacts;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.publish.AnnualReportAssembler;
import io.yearbook.publish.PublishedTables;
import io.yearbook.publish.ReportFigures;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Run;
import io.yearbook.workbook.WorkbookName;
import io.yearbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
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
            writeAll(figures, tables.table(EvidenceTable.TABLE), year, only, folder);
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

    private void writeAll(
            Dataset<Row> indicatorYears,
            Dataset<Row> evidence,
            int year,
            @Nullable District only,
            WorkbookFolder folder)
            throws IOException {
        AnnualReportAssembler assembler = new AnnualReportAssembler(catalog, MethodTexts.of(catalog, config.rank()));
        ReportFigures figures = new ReportFigures(catalog);
        Dataset<Row> upToYear =
                indicatorYears.filter(col(IndicatorYearTable.YEAR).leq(year));
        Dataset<Row> wanted = only == null
                ? upToYear
                : upToYear.filter(col(IndicatorYearTable.DISTRICT_CODE).equalTo(only.code()));
        List<Figure> ofCity = new ArrayList<>();
        Iterator<Row> rows = ReportFigures.withEvidence(wanted, evidence).toLocalIterator();
        List<Figure> ofArea = new ArrayList<>();
        while (rows.hasNext()) {
            Figure figure = figures.figure(rows.next()).orElse(null);
            if (figure == null) {
                continue;
            }
            if (!ofArea.isEmpty()
                    && !ofArea.get(0).district().code().equals(figure.district().code())) {
                writeArea(assembler, ofArea, year, folder);
                ofArea.clear();
            }
            (figure.district().kind() == DistrictKind.CITY ? ofCity : ofArea).add(figure);
        }
        writeArea(assembler, ofArea, year, folder);
        if (only == null || only.kind() == DistrictKind.CITY) {
            writeCity(assembler, figures, upToYear, evidence, ofCity, year, folder);
        }
    }

    private void writeArea(AnnualReportAssembler assembler, List<Figure> figures, int year, WorkbookFolder folder)
            throws IOException {
        boolean anyStated = figures.stream().anyMatch(figure -> figure.row().value() != null);
        if (anyStated) {
            District district = figures.get(0).district();
            write(assembler.ofArea(facts(district, year), figures), folder);
        }
    }

    private void writeCity(
            AnnualReportAssembler assembler,
            ReportFigures figures,
            Dataset<Row> upToYear,
            Dataset<Row> evidence,
            List<Figure> ofCity,
            int year,
            WorkbookFolder folder)
            throws IOException {
        District city = catalog.districts().city().orElse(null);
        if (city == null) {
            return;
        }
        Dataset<Row> contests = upToYear.filter(col("rank").isNotNull())
                .groupBy(IndicatorYearTable.INDICATOR_CODE, IndicatorYearTable.SPAN)
                .agg(max(IndicatorYearTable.YEAR).as(IndicatorYearTable.YEAR));
        Dataset<Row> ranked = upToYear.join(
                contests,
                new String[] {IndicatorYearTable.INDICATOR_CODE, IndicatorYearTable.SPAN, IndicatorYearTable.YEAR},
                "left_semi");
        List<Figure> ofDistricts = ReportFigures.withEvidence(ranked, evidence).collectAsList().stream()
                .flatMap(row -> figures.figure(row).stream())
                .toList();
        if (!ofCity.isEmpty() || !ofDistricts.isEmpty()) {
            write(assembler.ofCity(facts(city, year), ofCity, ofDistricts), folder);
        }
    }

    private void write(AnnualReport report, WorkbookFolder folder) throws IOException {
        try (OutputStream out = folder.create(WorkbookName.of(report.facts()))) {
            new WorkbookWriter(ReportSheets.ALL).write(report, out);
        }
    }

    private ReportFacts facts(District district, int year) {
        String city = catalog.districts().city().map(District::nameZh).orElse("");
        return new ReportFacts(
                ReportFacts.titleOf(city, district.nameZh(), year),
                district.kind(),
                district.nameZh(),
                district.code(),
                year,
                edition.startedAt(),
                edition.runId(),
                edition.catalogHash(),
                "Yearbook");
    }

    /** The newest year with figures; null where there are none. */
    static @Nullable Integer newestYear(Dataset<Row> figures) {
        return figures.filter(col(IndicatorYearTable.OBSERVATION_ID).isNotNull())
                .agg(max(IndicatorYearTable.YEAR))
                .head()
                .getAs(0);
    }

    private District district(String text) {
        return catalog.districts()
                .byCode(text)
                .or(() -> catalog.districts().resolve(text, Dates.inShanghai(edition.startedAt())))
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
        parts.put(RUN, edition.runId());
        parts.put("catalog", edition.catalogHash());
        parts.put("scope", scope(year, only));
        parts.put("rank", config.rank().toString());
        parts.put("program", ProgramVersion.fingerprint());
        return parts.toString();
    }

    /** The run that the text of an edition names; empty where it names none. */
    static String runIn(String editionText) {
        Matcher run = RUN_IN_EDITION.matcher(editionText);
        return run.find() ? run.group(1) : "";
    }
}
