package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

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
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * One report after the other: the areas by their code, that of the city last, and each in the order of the years. The
     * figures of all years are read once; no more than the reports of one area are held.
     *
     * @param years the years to report, in their order; at least one
     * @param only the area to report; null for all
     */
    Iterator<AnnualReport> reports(List<Integer> years, @Nullable District only) {
        Dataset<Row> upToLast = tables.table(IndicatorYearTable.TABLE)
                .filter(col(IndicatorYearTable.YEAR).leq(Collections.max(years)));
        Map<Integer, AnnualReportAssembler> assemblers = assemblers(years, upToLast);
        Dataset<Row> wanted = only == null
                ? upToLast
                : upToLast.filter(col(IndicatorYearTable.DISTRICT_CODE).equalTo(only.code()));
        AreaFigures areas = new AreaFigures(figures, withEvidence(wanted).toLocalIterator());
        boolean withCity = only == null || only.kind() == DistrictKind.CITY;
        Stream<AnnualReport> ofAreas = areas.stream().flatMap(ofArea -> reportsOfArea(assemblers, ofArea));
        Stream<AnnualReport> ofCity =
                Stream.of(assemblers).filter(all -> withCity).flatMap(all -> reportsOfCity(all, areas.ofCity()));
        return Stream.concat(ofAreas, ofCity).iterator();
    }

    private Map<Integer, AnnualReportAssembler> assemblers(List<Integer> years, Dataset<Row> upToLast) {
        Map<Integer, List<Figure>> ranked = RankedFigures.byYear(upToLast, years, this::read);
        Map<Integer, AnnualReportAssembler> assemblers = new TreeMap<>();
        for (int year : years) {
            assemblers.put(
                    year,
                    new AnnualReportAssembler(
                            catalog,
                            MethodTexts.of(catalog, rank),
                            AreaSupplements.of(tables, catalog, year),
                            ranked.getOrDefault(year, List.of())));
        }
        return assemblers;
    }

    private List<Figure> read(Dataset<Row> rows) {
        return withEvidence(rows).collectAsList().stream()
                .flatMap(row -> figures.figure(row).stream())
                .toList();
    }

    private Dataset<Row> withEvidence(Dataset<Row> rows) {
        return ReportFigures.withEvidence(rows, tables.table(EvidenceTable.TABLE));
    }

    private Stream<AnnualReport> reportsOfArea(Map<Integer, AnnualReportAssembler> assemblers, List<Figure> ofArea) {
        District area = ofArea.get(0).district();
        return assemblers.entrySet().stream().flatMap(year -> {
            List<Figure> upTo = upTo(year.getKey(), ofArea);
            boolean anyStated = upTo.stream().anyMatch(figure -> figure.row().value() != null);
            return anyStated ? Stream.of(year.getValue().ofArea(facts(area, year.getKey()), upTo)) : Stream.empty();
        });
    }

    /** @param ofCity its own figures */
    private Stream<AnnualReport> reportsOfCity(Map<Integer, AnnualReportAssembler> assemblers, List<Figure> ofCity) {
        District city = catalog.districts().city().orElse(null);
        if (city == null) {
            return Stream.empty();
        }
        return assemblers.entrySet().stream().flatMap(year -> {
            List<Figure> upTo = upTo(year.getKey(), ofCity);
            return !upTo.isEmpty() || year.getValue().ranksAny()
                    ? Stream.of(year.getValue().ofCity(facts(city, year.getKey()), upTo))
                    : Stream.empty();
        });
    }

    private static List<Figure> upTo(int year, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.row().year() <= year).toList();
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
