package io.yearbook.job;

import java.time.Duration;
import java.time.Instant;

/**
 * One row of the table {@code run}, as {@code status} prints it.
 *
 * @param state as stored, such as {@code PUBLISHED}
 * @param findings errors and warnings of the checks
 * @param workbooks files written
 */
public record RunStatus(
        String runId,
        Instant startedAt,
        Duration took,
        String state,
        long filesRead,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        long figures,
        long findings,
        long workbooks) {}
