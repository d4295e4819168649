package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Finding;
import io.yearbook.model.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is to be looked at, joined with what its codes mean.
 *
 * @param finding what the check came to
 * @param indicator of its subject; null for a row that was not accepted
 * @param district it is about; null for a row that was not accepted and does not say
 * @param observations those it rests on, the one checked first
 * @param promises those it rests on; of promises that the report does not print none
 */
public record CheckedFigure(
        Finding finding,
        @Nullable Indicator indicator,
        @Nullable District district,
        List<CitedObservation> observations,
        List<PlannedTarget> promises) {

    public CheckedFigure {
        observations = List.copyOf(observations);
        promises = List.copyOf(promises);
    }
}
