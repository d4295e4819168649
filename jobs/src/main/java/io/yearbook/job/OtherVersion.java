package io.yearbook.job;

import io.yearbook.table.TableFormException;

/** What the user is told of a warehouse that another version wrote and this one cannot use. */
final class OtherVersion {

    private OtherVersion() {}

    static OperationException refused(String warehouse, TableFormException cause) {
        return new OperationException(
                "The warehouse " + warehouse + " cannot be used by this version of Yearbook",
                String.valueOf(cause.getMessage()),
                "Nothing was changed; use the version that wrote it, or run nightly into an empty warehouse with --warehouse.",
                cause);
    }
}
