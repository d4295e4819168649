package io.yearbook.job;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a delivery.
 *
 * @param again addresses that get anew what they got or may have got
 * @param despiteGate the run whose gate the user knows to have failed and accepts; null for none
 */
public record DeliveryRequest(
        Mode mode, Set<String> again, @Nullable String despiteGate) {

    /** Whether mails are sent. */
    public enum Mode {
        SEND,
        /** Only told who would get what. */
        TRIAL
    }

    public DeliveryRequest {
        again = Set.copyOf(again);
    }
}
