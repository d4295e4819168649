package io.yearbook.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Finding;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.publish.PublishedTables;
import io.yearbook.table.ByteArchive;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.FindingTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Follows printed figures back to the places that state them. */
final class FigureExplainer {

    private final Catalog catalog;
    private final PublishedTables tables;
    private final ByteArchive archive;

    FigureExplainer(Catalog catalog, PublishedTables tables, ByteArchive archive) {
        this.catalog = catalog;
        this.tables = tables;
        this.archive = archive;
    }

    /** @throws OperationException where no district or indicator is called so */
    List<Explanation> explain(FigureQuestion question) {
        LocalDate endOfYear = LocalDate.of(question.year(), 12, 31);
        District district = catalog.districts()
                .resolve(question.district(), endOfYear)
                .orElseThrow(() -> unknown("district", question.district(), "districts.csv"));
        Indicator indicator = catalog.indicators()
                .resolve(question.indicator())
                .orElseThrow(() -> unknown("indicator", question.indicator(), "indicators.csv"));
        List<Row> statements = tables.table(ObservationTable.TABLE)
                .filter(col(ObservationTable.DISTRICT_CODE).equalTo(district.code()))
                .filter(col(ObservationTable.INDICATOR_CODE).equalTo(indicator.code()))
                .filter(col(ObservationTable.YEAR).isin(question.year(), question.year() - 1))
                .collectAsList();
        Map<String, List<Explanation.Place>> places = places(statements);
        return tables
                .table(IndicatorYearTable.TABLE)
                .filter(col(IndicatorYearTable.DISTRICT_CODE).equalTo(district.code()))
                .filter(col(IndicatorYearTable.INDICATOR_CODE).equalTo(indicator.code()))
                .filter(col(IndicatorYearTable.YEAR).equalTo(question.year()))
                .orderBy(IndicatorYearTable.SPAN)
                .collectAsList()
                .stream()
                .map(IndicatorYearTable::figure)
                .filter(figure -> question.span() == null || figure.span() == question.span())
                .map(figure -> new Explanation(
                        district,
                        indicator,
                        figure,
                        new IndexShares(catalog, tables).of(figure),
                        findings(figure),
                        chain(figure, statements, places)))
                .toList();
    }

    /** The findings that rest on the observation printed. */
    private List<Finding> findings(IndicatorYear figure) {
        return tables
                .table(FindingTable.TABLE)
                .filter(array_contains(col(FindingTable.OBSERVATION_IDS), String.valueOf(figure.observationId())))
                .collectAsList()
                .stream()
                .map(FindingTable::finding)
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::findingId))
                .toList();
    }

    /** The places in force of each statement; of one that was withdrawn, those that stated it before. */
    private Map<String, List<Explanation.Place>> places(List<Row> statements) {
        Object[] ids = statements.stream()
                .map(row -> row.<String>getAs(ObservationTable.OBSERVATION_ID))
                .toArray();
        Map<String, List<Explanation.Place>> inForce = new HashMap<>();
        Map<String, List<Explanation.Place>> earlier = new HashMap<>();
        for (Row row : EvidenceTable.withInForce(tables.table(EvidenceTable.TABLE))
                .filter(col(EvidenceTable.OBSERVATION_ID).isin(ids))
                .orderBy(EvidenceTable.PUBLISHED_AT, EvidenceTable.SOURCE_PATH, EvidenceTable.SOURCE_PLACE)
                .collectAsList()) {
            Evidence evidence = EvidenceTable.evidence(row);
            boolean stands = row.<Boolean>getAs(EvidenceTable.IN_FORCE);
            (stands ? inForce : earlier)
                    .computeIfAbsent(row.getAs(EvidenceTable.OBSERVATION_ID), id -> new ArrayList<>())
                    .add(new Explanation.Place(
                            evidence, archive.path(evidence.sourceFile()).toString()));
        }
        earlier.forEach(inForce::putIfAbsent);
        return inForce;
    }

    private static List<Explanation.Statement> chain(
            IndicatorYear figure, List<Row> statements, Map<String, List<Explanation.Place>> places) {
        return statements.stream()
                .flatMap(row -> statement(figure, row, places).stream())
                .sorted(Comparator.comparing(Explanation.Statement::role)
                        .thenComparing(Explanation.Statement::knownFrom)
                        .thenComparing(Explanation.Statement::observationId))
                .toList();
    }

    private static Optional<Explanation.Statement> statement(
            IndicatorYear figure, Row row, Map<String, List<Explanation.Place>> places) {
        Observation observation = ObservationTable.observation(row);
        String id = row.getAs(ObservationTable.OBSERVATION_ID);
        boolean current = row.isNullAt(row.fieldIndex(ObservationTable.KNOWN_TO));
        Explanation.Role role = role(figure, observation, id, current);
        return role == null
                ? Optional.empty()
                : Optional.of(new Explanation.Statement(
                        role,
                        id,
                        observation,
                        row.getAs(ObservationTable.KNOWN_FROM),
                        row.getAs(ObservationTable.KNOWN_TO),
                        row.getAs(ObservationTable.RUN_ID),
                        places.getOrDefault(id, List.of())));
    }

    /** What a statement has to do with the figure; null for nothing. */
    private static Explanation.@Nullable Role role(
            IndicatorYear figure, Observation observation, String id, boolean current) {
        if (id.equals(figure.observationId())) {
            return Explanation.Role.PRINTED;
        }
        boolean sameWindow = observation.period().equals(figure.period());
        if (sameWindow) {
            return current ? Explanation.Role.OTHER_PUBLISHER : Explanation.Role.SUPERSEDED;
        }
        boolean windowBefore = figure.period().yearBefore().equals(observation.period());
        boolean compared = figure.previousValue() != null
                && observation.value() != null
                && observation.value().compareTo(figure.previousValue()) == 0;
        return windowBefore && current && compared ? Explanation.Role.PREVIOUS : null;
    }

    private static OperationException unknown(String what, String text, String file) {
        return new OperationException(
                "No %s is called %s".formatted(what, text),
                "It is neither a code nor a name of %s, or more than one is called so.".formatted(file),
                "Look it up in %s of the catalogue.".formatted(file));
    }
}
