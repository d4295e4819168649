package io.yearbook.table;

import java.time.Instant;

/**
 * What became of one attempt to mail a workbook: a row of {@link DeliveryTable}.
 *
 * @param runId the published run that the workbook prints
 * @param year the year it reports
 * @param districtCode its area
 * @param address whom it goes to, in lower case
 * @param attempt counted from 1 for the same workbook and address
 * @param state how far the attempt came
 * @param recordedAt instant of this row
 * @param fileName name of the workbook
 * @param sha256 hash of its bytes
 * @param messageId the mail's Message-ID, without angle brackets
 * @param message why it was refused; empty otherwise
 */
public record Delivery(
        String runId,
        int year,
        String districtCode,
        String address,
        int attempt,
        State state,
        Instant recordedAt,
        String fileName,
        String sha256,
        String messageId,
        String message) {

    /** How far an attempt came; each state has a row of its own. */
    public enum State {
        /** About to be handed to the server. Without a later row it is not known whether the server has it. */
        HANDED_OVER,
        /** The server has it. */
        SENT,
        /** The server does not have it: it may be tried again. */
        REFUSED
    }

    public Delivery {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts count from 1, not " + attempt);
        }
    }

    /** The same attempt, further on. */
    public Delivery ended(State end, Instant at, String why) {
        return new Delivery(runId, year, districtCode, address, attempt, end, at, fileName, sha256, messageId, why);
    }
}
