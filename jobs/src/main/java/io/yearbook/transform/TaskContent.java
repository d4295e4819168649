package io.yearbook.transform;

import io.yearbook.model.Task;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks by number and the plan as their file calls it: each reading of a plan states its own. */
public enum TaskContent implements Content<Task> {
    INSTANCE;

    @Override
    public List<@Nullable String> keyParts(Task task) {
        return List.of(task.statedPlanId(), String.valueOf(task.taskNo()));
    }

    @Override
    public List<@Nullable String> statedParts(Task task) {
        return Arrays.asList(
                task.planId(),
                task.districtCode(),
                task.part(),
                task.section(),
                task.title(),
                CanonicalText.of(List.copyOf(task.leadUnits())),
                CanonicalText.of(List.copyOf(task.responsibleUnits())),
                CanonicalText.text(task.deadline()),
                task.publisher());
    }

    @Override
    public String districtCode(Task task) {
        return task.districtCode();
    }

    @Override
    public int year(Task task) {
        return task.publishedAt().getYear();
    }

    @Override
    public String describe(Task task) {
        return "task %d of %s: %s (%s; %s; %s)"
                .formatted(
                        task.taskNo(),
                        task.planId(),
                        task.title(),
                        String.join("、", task.leadUnits()),
                        String.join("、", task.responsibleUnits()),
                        task.deadline() == null ? "no deadline" : task.deadline());
    }
}
