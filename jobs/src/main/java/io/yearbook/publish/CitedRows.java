package io.yearbook.publish;

import static org.apache.spark.sql.functions.broadcast;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.CitedObservation;
import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Observations, and the evidence in force of observations, targets and tasks, by id: one query each. */
final class CitedRows {

    private final Catalog catalog;
    private final Map<String, Observation> observations;
    private final Map<String, List<Evidence>> evidence;

    CitedRows(Catalog catalog, Map<String, Observation> observations, Map<String, List<Evidence>> evidence) {
        this.catalog = catalog;
        this.observations = observations;
        this.evidence = evidence;
    }

    /**
     * @param observationIds of the observations to read, with their evidence
     * @param vintageIds of targets and tasks whose evidence to read
     */
    static CitedRows read(PublishedTables tables, Catalog catalog, Set<String> observationIds, Set<String> vintageIds) {
        Map<String, Observation> observations = new HashMap<>();
        for (Row row : of(tables.table(ObservationTable.TABLE), observationIds)) {
            observations.put(row.getAs(ObservationTable.OBSERVATION_ID), ObservationTable.observation(row));
        }
        Set<String> cited = new TreeSet<>(observationIds);
        cited.addAll(vintageIds);
        Map<String, List<Evidence>> evidence = new HashMap<>();
        for (Row row : of(EvidenceTable.filterInForce(tables.table(EvidenceTable.TABLE)), cited)) {
            evidence.computeIfAbsent(row.getAs(EvidenceTable.OBSERVATION_ID), id -> new ArrayList<>())
                    .add(EvidenceTable.evidence(row));
        }
        evidence.values().forEach(places -> places.sort(ReportFigures.EVIDENCE_ORDER));
        return new CitedRows(catalog, observations, evidence);
    }

    private static List<Row> of(Dataset<Row> rows, Set<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Dataset<Row> wanted = rows.sparkSession()
                .createDataset(List.copyOf(ids), Encoders.STRING())
                .toDF(EvidenceTable.OBSERVATION_ID);
        return rows.join(broadcast(wanted), new String[] {EvidenceTable.OBSERVATION_ID}, "left_semi")
                .collectAsList();
    }

    /** Places that state it, in print order. */
    List<Evidence> evidence(String id) {
        return evidence.getOrDefault(id, List.of());
    }

    /** Places that state any of them, in print order. */
    List<Evidence> evidence(List<String> ids) {
        return ids.stream()
                .flatMap(id -> evidence(id).stream())
                .sorted(ReportFigures.EVIDENCE_ORDER)
                .toList();
    }

    /** Those of the observations that the catalogue knows indicator and district of, in the order given. */
    List<CitedObservation> cited(Collection<String> ids) {
        return ids.stream().flatMap(id -> cited(id).stream()).toList();
    }

    /** Empty where the catalogue does not know its indicator or district. */
    Optional<CitedObservation> cited(String id) {
        Observation observation = observations.get(id);
        if (observation == null) {
            return Optional.empty();
        }
        Optional<Indicator> indicator = catalog.indicators().byCode(observation.indicatorCode());
        Optional<District> district = catalog.districts().byCode(observation.districtCode());
        return indicator.isEmpty() || district.isEmpty()
                ? Optional.empty()
                : Optional.of(new CitedObservation(id, observation, indicator.get(), district.get(), evidence(id)));
    }
}
