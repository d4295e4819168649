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
import io.yearbook.publish.AreaSupplements;
import io.yearbook.publish.PublishedTables;
import io.yearbook.publish.ReportFigures;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The reports of one edition: one for every area with figures, and one for the city. */
final class EditionReports {

    /** Takes a report. */
    interface Receiver {
        void accept(AnnualReport report) throws IOException;
    }

    private final Run run;
    private final Catalog catalog;
    private final PublishedTables tables;
    private final RankSettings rank;
    private final ReportFigures figures;

    EditionReports(PublishedEdition edition, RankSettings rank) {
        this.run = edition.run();
        this.catalog = edition.catalog();
        this.tables = edition.tables();
        this.rank = rank;
        this.figures = new ReportFigures(catalog);
    }

    /**
     * Makes one report after the other; no more than one is held.
     *
     * @param only the area to report; null for all
     */
    void forEach(int year, @Nullable District only, Receiver receiver) throws IOException {
        Dataset<Row> upToYear = tables.table(IndicatorYearTable.TABLE)
                .filter(col(IndicatorYearTable.YEAR).leq(year));
        AnnualReportAssembler assembler = new AnnualReportAssembler(
                catalog,
                MethodTexts.of(catalog, rank),
                AreaSupplements.of(tables, catalog, year),
                rankedFigures(upToYear));
        Dataset<Row> wanted = only == null
                ? upToYear
                : upToYear.filter(col(IndicatorYearTable.DISTRICT_CODE).equalTo(only.code()));
        List<Figure> ofCity = new ArrayList<>();
        List<Figure> ofArea = new ArrayList<>();
        Iterator<Row> rows = withEvidence(wanted).toLocalIterator();
        while (rows.hasNext()) {
            Figure figure = figures.figure(rows.next()).orElse(null);
            if (figure == null) {
                continue;
            }
            if (!ofArea.isEmpty()
                    && !ofArea.get(0).district().code().equals(figure.district().code())) {
                reportArea(assembler, ofArea, year, receiver);
                ofArea.clear();
            }
            (figure.district().kind() == DistrictKind.CITY ? ofCity : ofArea).add(figure);
        }
        reportArea(assembler, ofArea, year, receiver);
        if (only == null || only.kind() == DistrictKind.CITY) {
            reportCity(assembler, ofCity, year, receiver);
        }
    }

    /** The figures of the districts in the newest year that is ranked, of every indicator and span. */
    private List<Figure> rankedFigures(Dataset<Row> upToYear) {
        Dataset<Row> contests = upToYear.filter(col("rank").isNotNull())
                .groupBy(IndicatorYearTable.INDICATOR_CODE, IndicatorYearTable.SPAN)
                .agg(max(IndicatorYearTable.YEAR).as(IndicatorYearTable.YEAR));
        Dataset<Row> ranked = upToYear.join(
                contests,
                new String[] {IndicatorYearTable.INDICATOR_CODE, IndicatorYearTable.SPAN, IndicatorYearTable.YEAR},
                "left_semi");
        return withEvidence(ranked).collectAsList().stream()
                .flatMap(row -> figures.figure(row).stream())
                .toList();
    }

    private Dataset<Row> withEvidence(Dataset<Row> rows) {
        return ReportFigures.withEvidence(rows, tables.table(EvidenceTable.TABLE));
    }

    private void reportArea(AnnualReportAssembler assembler, List<Figure> ofArea, int year, Receiver receiver)
            throws IOException {
        boolean anyStated = ofArea.stream().anyMatch(figure -> figure.row().value() != null);
        if (anyStated) {
            receiver.accept(assembler.ofArea(facts(ofArea.get(0).district(), year), ofArea));
        }
    }

    private void reportCity(AnnualReportAssembler assembler, List<Figure> ofCity, int year, Receiver receiver)
            throws IOException {
        District city = catalog.districts().city().orElse(null);
        if (city != null && (!ofCity.isEmpty() || assembler.ranksAny())) {
            receiver.accept(assembler.ofCity(facts(city, year), ofCity));
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
                run.startedAt(),
                run.runId(),
                run.catalogHash(),
                "Yearbook");
    }
}
