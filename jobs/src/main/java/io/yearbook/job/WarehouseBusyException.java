package io.yearbook.job;

import io.yearbook.table.LockHolder;
import java.time.Instant;
import java.util.Optional;

/** Another run holds the warehouse; nothing was touched. */
public final class WarehouseBusyException extends OperationException {

    private static final long serialVersionUID = 1L;

    /**
     * @param warehouse the warehouse as configured
     * @param holder who holds it and since when, such as {@code process 4711 on db1, since 02:00:01}
     */
    public WarehouseBusyException(String warehouse, String holder) {
        super(
                "Another run holds the warehouse " + warehouse,
                "It is held by " + holder + ".",
                "Wait until that run has ended and start again; nothing was changed.");
    }

    /** Since when it is held; empty where the lock does not say. */
    public Optional<Instant> heldSince() {
        return LockHolder.in(why()).map(LockHolder::since);
    }
}
