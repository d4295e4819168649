package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import java.util.List;

/**
 * An observation that a line of the report rests on, whether it is printed as a figure or not, joined with what its codes
 * mean.
 *
 * @param observationId how the tables name it
 * @param observation the figure as one publisher states it
 * @param indicator of {@code observation.indicatorCode()}
 * @param district of {@code observation.districtCode()}
 * @param evidence places that state it, in print order
 */
public record CitedObservation(
        String observationId,
        Observation observation,
        Indicator indicator,
        District district,
        List<Evidence> evidence) {

    public CitedObservation {
        evidence = List.copyOf(evidence);
    }

    StatedValue value() {
        return new StatedValue(
                Quantities.value(observation, indicator),
                observation.unit(),
                observation.status(),
                observation.qualifier());
    }
}
