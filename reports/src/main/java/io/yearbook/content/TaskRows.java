package io.yearbook.content;

import io.yearbook.model.Task;
import java.util.List;
import java.util.Objects;

/** Turns measures of plans into the rows a report prints. */
final class TaskRows {

    private TaskRows() {}

    static List<TaskRow> of(List<PlannedTask> tasks, List<PlannedTarget> targets, Citations citations) {
        return tasks.stream()
                .flatMap(planned -> leads(planned.task()).stream().map(lead -> row(lead, planned, targets)))
                .toList();
    }

    private static List<String> leads(Task task) {
        return task.leadUnits().isEmpty() ? List.of("") : task.leadUnits();
    }

    private static TaskRow row(String lead, PlannedTask planned, List<PlannedTarget> targets) {
        Task task = planned.task();
        int promised = (int) targets.stream()
                .map(PlannedTarget::target)
                .filter(target ->
                        target.planId().equals(task.planId()) && Objects.equals(target.taskNo(), task.taskNo()))
                .count();
        return new TaskRow(
                lead,
                planned.district().nameZh(),
                planned.evidence().isEmpty()
                        ? task.planId()
                        : planned.evidence().get(0).document(),
                task.taskNo(),
                task.part(),
                task.section(),
                task.title(),
                task.responsibleUnits(),
                task.deadline(),
                promised,
                null);
    }
}
