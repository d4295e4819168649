package io.yearbook.content;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.Authority;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who states the figures of a report, and whether they answer for them. */
final class Publishers {

    /** Of a report that cites nobody. */
    static final Publishers NONE = new Publishers(Map.of());

    /** One of them. */
    record Publisher(String name, Authority authority) {}

    private final Map<String, Publisher> byObservation;

    private Publishers(Map<String, Publisher> byObservation) {
        this.byObservation = Map.copyOf(byObservation);
    }

    static Publishers of(List<EvidenceRow> evidence, SourceRegister sources) {
        Map<String, Publisher> publishers = new HashMap<>();
        evidence.forEach(row -> publishers.put(
                row.observationId(), new Publisher(row.publisher(), sources.authorityOf(row.publisher()))));
        return new Publishers(publishers);
    }

    /** Who states the figure; nobody where it has no value. */
    Optional<Publisher> of(CitedFigure figure) {
        Citation citation = figure.citation();
        return citation == null || figure.value().quantity() == null
                ? Optional.empty()
                : Optional.ofNullable(byObservation.get(citation.observationId()));
    }
}
