package io.yearbook.metric;

import io.yearbook.model.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Tells apart, among all vintages of a panel, those in force and those that came first. */
final class PanelVintages {

    private record Vintage(PanelCell cell, Instant knownFrom) {}

    private static final Comparator<Vintage> FIRST_PUBLISHED = Comparator.<Vintage, LocalDate>comparing(
                    vintage -> vintage.cell().observation().publishedAt())
            .thenComparing(Vintage::knownFrom)
            .thenComparing(vintage -> vintage.cell().observationId());

    private final List<PanelCell> current = new ArrayList<>();
    private final Map<Observation.Key, Vintage> first = new HashMap<>();

    /** @param knownFrom instant of the run that first knew the vintage */
    void add(PanelCell cell, Instant knownFrom, boolean inForce) {
        if (inForce) {
            current.add(cell);
        }
        first.merge(cell.observation().key(), new Vintage(cell, knownFrom), BinaryOperator.minBy(FIRST_PUBLISHED));
    }

    List<PanelCell> current() {
        return current;
    }

    /** The vintage of each natural key that was published first; of the same day, that became known first. */
    List<PanelCell> first() {
        return first.values().stream().map(Vintage::cell).toList();
    }
}
