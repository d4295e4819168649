package io.yearbook.table;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param edition run whose edition readers see with this one: itself, or the run that first left the tables so; null
 *     where readers see nothing of the run, or it is older than this column
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
        String message,
        @Nullable String edition) {

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

    /** A run that leaves no edition. */
    public Run(
            String runId,
            String command,
            State state,
            Instant startedAt,
            Instant finishedAt,
            String catalogHash,
            Map<String, Long> versions,
            Map<String, Long> measures,
            String message) {
        this(runId, command, state, startedAt, finishedAt, catalogHash, versions, measures, message, null);
    }
}
