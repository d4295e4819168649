package io.yearbook.job.command;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a command ended, for those who were not there.
 *
 * @param runId the run it made or would have made; empty for none
 * @param message what happened; empty where there is nothing to tell
 * @param measures counts by name
 * @param busySince since when another run holds the warehouse; null where none does, or its lock does not say
 */
record Ending(
        int exitCode,
        String runId,
        String message,
        SortedMap<String, Long> measures,
        @Nullable Instant busySince) {

    Ending {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    static Ending of(int exitCode, String runId, String message, Map<String, Long> measures) {
        return new Ending(exitCode, runId, message, new TreeMap<>(measures), null);
    }

    /** An end of which the exit code says all. */
    static Ending of(int exitCode) {
        return of(exitCode, "", "", Map.of());
    }
}
