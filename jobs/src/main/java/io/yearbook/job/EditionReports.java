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
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * Makes one report after the other, the areas in their order and each in the order of the years; no more than one is
     * held. The figures of all years are read once.
     *
     * @param years the years to report, in their order; at least one
     * @param only the area to report; null for all
     */
    void forEach(List<Integer> years, @Nullable District only, Receiver receiver) throws IOException {
        Dataset<Row> upToLast = tables.table(IndicatorYearTable.TABLE)
                .filter(col(IndicatorYearTable.YEAR).leq(Collections.max(years)));
        Map<Integer, AnnualReportAssembler> assemblers = assemblers(years, upToLast);
        Dataset<Row> wanted = only == null
                ? upToLast
                : upToLast.filter(col(IndicatorYearTable.DISTRICT_CODE).equalTo(only.code()));
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
                reportArea(assemblers, ofArea, receiver);
                ofArea.clear();
            }
            (figure.district().kind() == DistrictKind.CITY ? ofCity : ofArea).add(figure);
        }
        reportArea(assemblers, ofArea, receiver);
        if (only == null || only.kind() == DistrictKind.CITY) {
            reportCity(assemblers, ofCity, receiver);
        }
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

    private void reportArea(Map<Integer, AnnualReportAssembler> assemblers, List<Figure> ofArea, Receiver receiver)
            throws IOException {
        for (Map.Entry<Integer, AnnualReportAssembler> year : assemblers.entrySet()) {
            List<Figure> upTo = upTo(year.getKey(), ofArea);
            boolean anyStated = upTo.stream().anyMatch(figure -> figure.row().value() != null);
            if (anyStated) {
                receiver.accept(year.getValue().ofArea(facts(upTo.get(0).district(), year.getKey()), upTo));
            }
        }
    }

    private void reportCity(Map<Integer, AnnualReportAssembler> assemblers, List<Figure> ofCity, Receiver receiver)
            throws IOException {
        District city = catalog.districts().city().orElse(null);
        if (city == null) {
            return;
        }
        for (Map.Entry<Integer, AnnualReportAssembler> year : assemblers.entrySet()) {
            List<Figure> upTo = upTo(year.getKey(), ofCity);
            if (!upTo.isEmpty() || year.getValue().ranksAny()) {
                receiver.accept(year.getValue().ofCity(facts(city, year.getKey()), upTo));
            }
        }
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
