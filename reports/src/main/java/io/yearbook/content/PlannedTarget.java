package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.Task;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target of a plan with what became of it, joined with what its codes mean.
 *
 * @param vintageIds how the tables name the vintages of the targets that state it, its own first
 * @param outcome the promise and what became of it
 * @param indicator of {@code target().indicatorCode()}
 * @param district of {@code target().districtCode()}
 * @param task the measure of the plan that holds it; null where it stands alone
 * @param judgedBy the observation it is judged by; null exactly where the outcome has none
 * @param evidence places that state the target, in print order
 */
public record PlannedTarget(
        List<String> vintageIds,
        TargetOutcome outcome,
        Indicator indicator,
        District district,
        @Nullable Task task,
        @Nullable CitedObservation judgedBy,
        List<Evidence> evidence) {

    public PlannedTarget {
        vintageIds = List.copyOf(vintageIds);
        evidence = List.copyOf(evidence);
        if (!Objects.equals(outcome.observationId(), judgedBy == null ? null : judgedBy.observationId())) {
            throw new IllegalArgumentException("target %s: joined with %s, but judged by observation %s"
                    .formatted(outcome.target().targetId(), judgedBy, outcome.observationId()));
        }
    }

    /** Names it among all that is cited. */
    public String vintageId() {
        return vintageIds.get(0);
    }

    public Target target() {
        return outcome.target();
    }

    public TargetVerdict verdict() {
        return outcome.verdict();
    }
}
