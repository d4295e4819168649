package io.yearbook.document.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What a document plans; empty lists where it is no plan.
 *
 * @param id stable identifier: the document number, or district, year and title where it has none
 * @param districtCode whose plan
 * @param tasks by number
 * @param targets figures promised for an indicator of the catalogue
 * @param candidates figures promised for something that the catalogue does not know
 */
public record Plan(
        String id, String districtCode, List<PlanTask> tasks, List<PlanTarget> targets, List<PlanTarget> candidates)
        implements Serializable {

    public Plan {
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        candidates = List.copyOf(candidates);
        if (targets.stream().anyMatch(target -> target.indicator() == null)) {
            throw new IllegalArgumentException("a target without an indicator is a candidate: " + id);
        }
    }

    public boolean isEmpty() {
        return tasks.isEmpty() && targets.isEmpty() && candidates.isEmpty();
    }

    /** The same plan with other candidates. */
    public Plan withCandidates(List<PlanTarget> others) {
        return new Plan(id, districtCode, tasks, targets, others);
    }
}
