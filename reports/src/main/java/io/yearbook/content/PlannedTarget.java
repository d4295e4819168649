package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.Target;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a plan with what became of it, joined with what its codes mean.
 *
 * @param target the promise
 * @param indicator of {@code target.indicatorCode()}
 * @param district of {@code target.districtCode()}
 * @param task the measure of the plan that holds it; null where it stands alone
 * @param verdict whether it was kept
 * @param judgedBy the figure it is judged by; null where there is none
 * @param evidence places that state the target, in print order
 */
public record PlannedTarget(
        Target target,
        Indicator indicator,
        District district,
        @Nullable Task task,
        TargetVerdict verdict,
        @Nullable Figure judgedBy,
        List<Evidence> evidence) {

    public PlannedTarget {
        evidence = List.copyOf(evidence);
    }
}
