package io.yearbook.content;

import io.yearbook.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the evidence of figures in the order they are first printed. */
final class Citations {

    private final Map<String, Citation> byObservation = new HashMap<>();
    private final List<EvidenceRow> rows = new ArrayList<>();

    /** The citation of the figure; the evidence of an observation is listed once, however often it is cited. */
    @Nullable
    Citation cite(Figure figure) {
        String observationId = figure.row().observationId();
        if (observationId == null || figure.evidence().isEmpty()) {
            return null;
        }
        return byObservation.computeIfAbsent(observationId, id -> list(id, figure));
    }

    /** All evidence cited so far; row n has number n. */
    List<EvidenceRow> rows() {
        return List.copyOf(rows);
    }

    private Citation list(String observationId, Figure figure) {
        int first = rows.size() + 1;
        String publisher = figure.row().publisher();
        for (Evidence evidence : figure.evidence()) {
            rows.add(new EvidenceRow(
                    rows.size() + 1,
                    observationId,
                    figure.district().nameZh(),
                    figure.indicator().nameZh(),
                    PeriodText.of(figure.row().period()),
                    FigureRows.valueOf(figure),
                    publisher == null ? "" : publisher,
                    evidence));
        }
        return new Citation(observationId, first, figure.evidence().size());
    }
}
