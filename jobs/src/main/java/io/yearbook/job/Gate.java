package io.yearbook.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a scheduler can ask to be told of by exit code 4; the run itself is published all the same. */
public enum Gate {
    /** A row was rejected or a file could not be read. */
    REJECTED("rows_rejected", "files_faulty"),
    /** A check found an ERROR: published figures that cannot all be true. */
    FINDING("findings_error"),
    /** A yearly document is due and missing; watched by the command status alone, no run measures it. */
    MISSING();

    private final List<String> watched;

    Gate(String... watched) {
        this.watched = List.of(watched);
    }

    /** Whether a run with these measures met what the gate watches for. */
    boolean isHitBy(Map<String, Long> measures) {
        return watched.stream().anyMatch(measure -> measures.getOrDefault(measure, 0L) > 0);
    }

    /** The measure, 1, of a run that was told to watch and hit the gate. */
    String hitMeasure() {
        return "gate_hit_" + name().toLowerCase(Locale.ROOT);
    }
}
