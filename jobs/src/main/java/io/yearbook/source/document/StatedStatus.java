package io.yearbook.source.document;

import io.yearbook.model.ObservationStatus;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;

/** The status of a figure that a sentence states. */
final class StatedStatus {

    private StatedStatus() {}

    /** E for a bound or an approximate figure; a time limit that is set is exactly what it says. */
    static ObservationStatus of(ValueQualifier qualifier, ValueKind kind) {
        boolean limit =
                kind == ValueKind.DURATION && (qualifier == ValueQualifier.LE || qualifier == ValueQualifier.LT);
        return qualifier == ValueQualifier.EXACT || limit ? ObservationStatus.A : ObservationStatus.E;
    }
}
