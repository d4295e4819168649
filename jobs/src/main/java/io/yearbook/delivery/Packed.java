package io.yearbook.delivery;

import java.util.function.Function;

/** What is to be done for a recipient: a parcel waits to be sent, or it is settled what becomes of them without one. */
sealed interface Packed {

    <T> T match(Function<Parcel, T> toSend, Function<DeliveryOutcome, T> settled);

    /** The parcel to send. */
    record ToSend(Parcel parcel) implements Packed {
        @Override
        public <T> T match(Function<Parcel, T> toSend, Function<DeliveryOutcome, T> settled) {
            return toSend.apply(parcel);
        }
    }

    /** What becomes of the recipient. */
    record Settled(DeliveryOutcome outcome) implements Packed {
        @Override
        public <T> T match(Function<Parcel, T> toSend, Function<DeliveryOutcome, T> settled) {
            return settled.apply(outcome);
        }
    }
}
