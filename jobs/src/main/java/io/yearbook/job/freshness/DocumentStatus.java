package io.yearbook.job.freshness;

import io.yearbook.model.ExpectedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an expected document about one year.
 *
 * @param year the year it is about
 * @param dueDate day by which it is published, without days of grace
 * @param files what has arrived of it, in the order of their names; may be part of it where it is not received
 * @param receivedAt when the first of the files was seen; null for none
 * @param missingIndicators indicators that are expected and that no file states
 */
public record DocumentStatus(
        ExpectedDocument document,
        int year,
        LocalDate dueDate,
        State state,
        List<String> files,
        @Nullable Instant receivedAt,
        List<String> missingIndicators) {

    /** Whether anyone has to ask for it. */
    public enum State {
        /** Its days of grace are over and it is not there, or not all of it. */
        MISSING,
        /** It is not there, and need not be yet. */
        NOT_YET_DUE,
        RECEIVED
    }

    public DocumentStatus {
        files = List.copyOf(files);
        missingIndicators = List.copyOf(missingIndicators);
        if (files.isEmpty() != (receivedAt == null)) {
            throw new IllegalArgumentException("files %s came at %s".formatted(files, receivedAt));
        }
        if (state == State.RECEIVED && (files.isEmpty() || !missingIndicators.isEmpty())) {
            throw new IllegalArgumentException("received without %s".formatted(missingIndicators));
        }
    }
}
