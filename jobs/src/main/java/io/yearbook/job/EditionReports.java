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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The reports of one edition: one for every area with figures, and one for the city. */
final class EditionReports {

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
     * One report after the other, by the code of their areas, that of the city last; no more than one is held.
     *
     * @param only the area to report; null for all
     */
    Iterator<AnnualReport> reports(int year, @Nullable District only) {
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
        AreaFigures areas = new AreaFigures(figures, withEvidence(wanted).toLocalIterator());
        boolean withCity = only == null || only.kind() == DistrictKind.CITY;
        Stream<AnnualReport> ofAreas = areas.stream().flatMap(ofArea -> reportOfArea(assembler, ofArea, year).stream());
        Stream<AnnualReport> ofCity = Stream.of(assembler)
                .filter(city -> withCity)
                .flatMap(city -> reportOfCity(city, areas.ofCity(), year).stream());
        return Stream.concat(ofAreas, ofCity).iterator();
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

    private Optional<AnnualReport> reportOfArea(AnnualReportAssembler assembler, List<Figure> ofArea, int year) {
        boolean anyStated = ofArea.stream().anyMatch(figure -> figure.row().value() != null);
        return anyStated
                ? Optional.of(assembler.ofArea(facts(ofArea.get(0).district(), year), ofArea))
                : Optional.empty();
    }

    /** @param ofCity its own figures */
    private Optional<AnnualReport> reportOfCity(AnnualReportAssembler assembler, List<Figure> ofCity, int year) {
        return catalog.districts()
                .city()
                .filter(city -> !ofCity.isEmpty() || assembler.ranksAny())
                .map(city -> assembler.ofCity(facts(city, year), ofCity));
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
