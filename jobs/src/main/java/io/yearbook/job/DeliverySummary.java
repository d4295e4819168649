package io.yearbook.job;

import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.Edition;
import java.util.List;

/**
 * What a delivery came to.
 *
 * @param outcomes one for each recipient, in the order of the list
 */
public record DeliverySummary(Edition edition, DeliveryRequest.Mode mode, List<DeliveryOutcome> outcomes) {

    public DeliverySummary {
        outcomes = List.copyOf(outcomes);
    }

    public long count(DeliveryOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    /** True where every recipient has what the list says, or would have. */
    public boolean isDone() {
        return outcomes.stream().allMatch(outcome -> outcome.kind().isDone());
    }
}
