package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Task;
import java.util.List;

/**
 * A measure of a plan, joined with what its codes mean.
 *
 * @param vintageId how the tables name this vintage of the measure
 * @param task the measure
 * @param district of {@code task.districtCode()}
 * @param evidence places that state it, in print order
 */
public record PlannedTask(String vintageId, Task task, District district, List<Evidence> evidence) {

    public PlannedTask {
        evidence = List.copyOf(evidence);
    }
}
