package io.yearbook.publish;

import io.yearbook.model.Target;
import io.yearbook.model.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which plans the report of a year prints: of every area those known by the end of the year of which something falls due
 * in that year or later; where there is none, those of which something fell due last. A plan is printed as a whole.
 */
final class ReportedPlans {

    /** What one area promises in one plan. */
    record PlanKey(String districtCode, String planId) {

        static PlanKey of(Target target) {
            return new PlanKey(target.districtCode(), target.planId());
        }

        static PlanKey of(Task task) {
            return new PlanKey(task.districtCode(), task.planId());
        }
    }

    /** The years of a plan: the first that it is known or made for, and the last in which something falls due. */
    private record Years(int first, int last) {

        private Years with(Years other) {
            return new Years(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private final Map<PlanKey, Years> plans = new HashMap<>();

    private ReportedPlans() {}

    static Set<PlanKey> of(List<Target> targets, List<Task> tasks, int year) {
        ReportedPlans plans = new ReportedPlans();
        targets.forEach(plans::add);
        tasks.forEach(plans::add);
        return plans.inForce(year);
    }

    private void add(Target target) {
        int first = Math.min(target.planYear(), target.publishedAt().getYear());
        plans.merge(PlanKey.of(target), new Years(first, target.dueDate().getYear()), Years::with);
    }

    private void add(Task task) {
        int published = task.publishedAt().getYear();
        int last = task.deadline() == null ? published : task.deadline().getYear();
        plans.merge(PlanKey.of(task), new Years(published, last), Years::with);
    }

    private Set<PlanKey> inForce(int year) {
        Map<String, Integer> newest = new HashMap<>();
        plans.forEach((plan, years) -> {
            if (years.first() <= year) {
                newest.merge(plan.districtCode(), years.last(), Math::max);
            }
        });
        Set<PlanKey> reported = new HashSet<>();
        plans.forEach((plan, years) -> {
            int from = Math.min(year, newest.getOrDefault(plan.districtCode(), year));
            if (years.first() <= year && years.last() >= from) {
                reported.add(plan);
            }
        });
        return reported;
    }
}
