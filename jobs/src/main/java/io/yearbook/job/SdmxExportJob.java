package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.job.SdmxExportSummary.ExportedFile;
import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.publish.PublishedTables;
import io.yearbook.publish.sdmx.DataStructure;
import io.yearbook.publish.sdmx.DataStructures;
import io.yearbook.publish.sdmx.ExportRows;
import io.yearbook.publish.sdmx.SdmxCsvWriter;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Writes observations, gold, scores of indices, targets and their outcomes as SDMX-CSV. All files are made before the first is put in its place. */
final class SdmxExportJob {

    private final JobConfig config;
    private final Progress progress;
    private final Catalog catalog;
    private final LocalDate day;

    /**
     * @param catalog catalogue of the run that is exported
     * @param day its date; a name means the district that has it then
     */
    SdmxExportJob(JobConfig config, Progress progress, Catalog catalog, LocalDate day) {
        this.config = config;
        this.progress = progress;
        this.catalog = catalog;
        this.day = day;
    }

    /** A file and the rows it is to hold. */
    private record Part(DataStructure structure, Dataset<Row> rows) {}

    SdmxExportSummary export(PublishedTables tables, SdmxExport export) {
        List<Part> parts = parts(tables, export);
        try {
            Path staging = StagingFolder.create(export.to());
            try {
                return new SdmxExportSummary(write(parts, export, staging));
            } finally {
                StagingFolder.delete(staging);
            }
        } catch (IOException e) {
            throw new OperationException(
                    "The files cannot be written to " + export.to(),
                    String.valueOf(e.getMessage()),
                    "Give the user that runs Yearbook the right to write there, or name another folder with --to.",
                    e);
        }
    }

    private List<Part> parts(PublishedTables tables, SdmxExport export) {
        District district = config.district() == null ? null : district(config.district());
        Indicator indicator = export.indicator() == null ? null : indicator(export.indicator());
        Dataset<Row> observations = ExportRows.filterVintages(
                only(tables.table(ObservationTable.TABLE), district, indicator), export.vintages());
        return List.of(
                new Part(
                        DataStructures.observation(export.vintages()),
                        ExportRows.withEvidence(observations, tables.table(EvidenceTable.TABLE))),
                new Part(
                        DataStructures.indicatorYear(export.vintages()),
                        only(tables.table(IndicatorYearTable.TABLE), district, indicator)),
                new Part(DataStructures.indexScore(), scores(tables, district, indicator)),
                new Part(
                        DataStructures.target(export.vintages()),
                        ExportRows.filterVintages(
                                only(tables.table(TargetTable.TABLE), district, indicator), export.vintages())),
                new Part(
                        DataStructures.targetOutcome(export.vintages()),
                        only(tables.table(TargetOutcomeTable.TABLE), district, indicator)));
    }

    private Dataset<Row> scores(PublishedTables tables, @Nullable District district, @Nullable Indicator indicator) {
        Dataset<Row> scores = only(tables.table(IndexScoreTable.TABLE), district, null);
        return indicator == null ? scores : ExportRows.filterIndicator(scores, catalog.indexes(), indicator.code());
    }

    private List<ExportedFile> write(List<Part> parts, SdmxExport export, Path staging) throws IOException {
        List<ExportedFile> files = new ArrayList<>();
        for (Part part : parts) {
            String name = part.structure().fileName();
            progress.stage("Writing " + name);
            try (Writer writer = Files.newBufferedWriter(staging.resolve(name))) {
                long rows = new SdmxCsvWriter(part.structure(), export.version())
                        .write(ExportRows.inOrder(part.rows(), part.structure()).toLocalIterator(), writer);
                files.add(new ExportedFile(export.to().resolve(name), rows));
            }
        }
        for (ExportedFile made : files) {
            Files.move(
                    staging.resolve(made.file().getFileName()),
                    made.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return files;
    }

    private static Dataset<Row> only(Dataset<Row> rows, @Nullable District district, @Nullable Indicator indicator) {
        Dataset<Row> ofDistrict = district == null
                ? rows
                : rows.filter(col(ObservationTable.DISTRICT_CODE).equalTo(district.code()));
        return indicator == null
                ? ofDistrict
                : ofDistrict.filter(col(ObservationTable.INDICATOR_CODE).equalTo(indicator.code()));
    }

    private District district(String text) {
        return catalog.districts()
                .byCode(text)
                .or(() -> catalog.districts().resolve(text, day))
                .orElseThrow(() -> new OperationException(
                        "No district is called " + text,
                        "It is neither a code nor a name of districts.csv.",
                        "Give a code such as 500112 or a name such as 渝北区."));
    }

    private Indicator indicator(String text) {
        return catalog.indicators()
                .byCode(text)
                .or(() -> catalog.indicators().resolve(text))
                .orElseThrow(
                        () -> new OperationException(
                                "No indicator is called " + text,
                                "It is neither a code nor a name of indicators.csv, or a name that several share.",
                                "Give a code such as gdp; 'yearbook sql \"SELECT indicator_code, name_zh FROM indicator\"' lists them."));
    }
}
