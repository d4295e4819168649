package io.yearbook.table;

import java.time.Instant;
import java.util.Map;

/**
 * A row of the run table.
 *
 * @param runId sorts by start; shared by a failed run and its retry
 * @param command command that ran
 * @param state how it ended
 * @param startedAt the run's instant
 * @param finishedAt when the row was written
 * @param catalogHash catalogue used
 * @param versions Delta version of every table as the run left it
 * @param measures counts by name
 * @param message why it failed; empty otherwise
 */
public record Run(
        String runId,
        String command,
        State state,
        Instant startedAt,
        Instant finishedAt,
        String catalogHash,
        Map<String, Long> versions,
        Map<String, Long> measures,
        String message) {

    /** How a run ended. */
    public enum State {
        /** Readers see it. */
        PUBLISHED,
        /** Ingested but not yet computed: the next compute starts from it, readers do not see it. */
        STAGED,
        /** Nothing of it is seen or built upon. */
        FAILED
    }

    public Run {
        versions = Map.copyOf(versions);
        measures = Map.copyOf(measures);
    }
}
