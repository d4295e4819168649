package io.yearbook.content;

import io.yearbook.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Turns measures of plans into the rows a report prints: by area and office in the lead, the offices in the order of
 * their first measure, those without an office last.
 */
final class TaskRows {

    /** What a measure is known by. */
    private record TaskKey(String planId, Integer taskNo) {}

    private TaskRows() {}

    static List<TaskRow> of(List<PlannedTask> tasks, List<PlannedTarget> targets, Citations citations) {
        Map<TaskKey, Long> promised = promised(targets);
        Map<String, Map<String, List<PlannedTask>>> byOffice = new LinkedHashMap<>();
        for (PlannedTask planned : tasks) {
            Map<String, List<PlannedTask>> offices =
                    byOffice.computeIfAbsent(planned.district().code(), area -> new LinkedHashMap<>());
            for (String lead : leads(planned.task())) {
                offices.computeIfAbsent(lead, office -> new ArrayList<>()).add(planned);
            }
        }
        List<TaskRow> rows = new ArrayList<>();
        byOffice.values().forEach(offices -> {
            List<PlannedTask> withoutOffice = Objects.requireNonNullElse(offices.remove(""), List.of());
            offices.forEach((lead, led) -> led.forEach(planned -> rows.add(row(lead, planned, promised, citations))));
            withoutOffice.forEach(planned -> rows.add(row("", planned, promised, citations)));
        });
        return List.copyOf(rows);
    }

    private static Map<TaskKey, Long> promised(List<PlannedTarget> targets) {
        return targets.stream()
                .map(PlannedTarget::target)
                .filter(target -> target.taskNo() != null)
                .collect(Collectors.groupingBy(
                        target -> new TaskKey(target.planId(), Objects.requireNonNull(target.taskNo())),
                        Collectors.counting()));
    }

    private static List<String> leads(Task task) {
        return task.leadUnits().isEmpty() ? List.of("") : List.copyOf(new LinkedHashSet<>(task.leadUnits()));
    }

    private static TaskRow row(String lead, PlannedTask planned, Map<TaskKey, Long> promised, Citations citations) {
        Task task = planned.task();
        return new TaskRow(
                lead,
                leads(task).stream().filter(other -> !other.equals(lead)).toList(),
                planned.district().nameZh(),
                task.planId(),
                PlanTexts.title(task.planId(), planned.evidence()),
                task.taskNo(),
                task.part(),
                task.section(),
                task.title(),
                task.responsibleUnits(),
                task.deadline(),
                promised.getOrDefault(new TaskKey(task.planId(), task.taskNo()), 0L)
                        .intValue(),
                citations.cite(planned));
    }
}
