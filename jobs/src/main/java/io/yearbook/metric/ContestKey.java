package io.yearbook.metric;

import io.yearbook.model.Observation;
import io.yearbook.model.Span;

/** Which figures of an indicator compete: those of one year and span. */
record ContestKey(int year, Span span) {

    static ContestKey of(Observation observation) {
        return new ContestKey(observation.period().year(), observation.period().span());
    }

    ContestKey yearBefore() {
        return new ContestKey(year - 1, span);
    }
}
