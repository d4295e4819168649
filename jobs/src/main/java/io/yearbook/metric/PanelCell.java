package io.yearbook.metric;

import io.yearbook.model.Observation;
import java.io.Serializable;
import java.util.Objects;

/**
 * One current observation of a panel.
 *
 * @param observationId how the observation table names it
 * @param observation the figure as one publisher states it
 */
public record PanelCell(String observationId, Observation observation) implements Serializable {

    public PanelCell {
        Objects.requireNonNull(observationId, "observationId");
        Objects.requireNonNull(observation, "observation");
    }

    /** The row of {@code indicator_year} the cell competes for. */
    RowKey rowKey() {
        return new RowKey(
                observation.districtCode(),
                observation.period().year(),
                observation.period().span());
    }
}
