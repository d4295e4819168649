package io.yearbook.publish;

import io.yearbook.model.Task;
import io.yearbook.publish.PlanRows.TaskVintage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one measure of what several readings of a plan state under one number. The reading that states most measures, then
 * most words, gives the wording; what it leaves open, deadline or offices, another may give. Where two readings state
 * different deadlines or offices in the lead, both measures stand. The order of the readings changes nothing.
 */
final class TaskReadings {

    /** What one area plans in one plan. */
    private record Plan(String districtCode, String planId) {}

    private TaskReadings() {}

    static List<TaskVintage> together(List<TaskVintage> tasks) {
        Map<Plan, List<TaskVintage>> plans = tasks.stream()
                .collect(Collectors.groupingBy(
                        vintage -> new Plan(
                                vintage.task().districtCode(), vintage.task().planId()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return plans.values().stream().flatMap(plan -> ofPlan(plan).stream()).toList();
    }

    private static List<TaskVintage> ofPlan(List<TaskVintage> tasks) {
        TreeMap<String, List<TaskVintage>> readings = tasks.stream()
                .collect(Collectors.groupingBy(
                        vintage -> vintage.task().statedPlanId(), TreeMap::new, Collectors.toList()));
        Comparator<List<TaskVintage>> fullestFirst = Comparator.<List<TaskVintage>>comparingInt(List::size)
                .thenComparing(TaskReadings::characters)
                .reversed();
        TreeMap<Integer, List<TaskVintage>> measures = new TreeMap<>();
        readings.values().stream()
                .sorted(fullestFirst)
                .flatMap(List::stream)
                .forEach(
                        task -> add(task, measures.computeIfAbsent(task.task().taskNo(), number -> new ArrayList<>())));
        return measures.values().stream().flatMap(List::stream).toList();
    }

    private static int characters(List<TaskVintage> reading) {
        return reading.stream()
                .map(TaskVintage::task)
                .mapToInt(task -> task.part().length()
                        + task.section().length()
                        + task.title().length())
                .sum();
    }

    private static void add(TaskVintage task, List<TaskVintage> ofNumber) {
        for (int i = 0; i < ofNumber.size(); i++) {
            if (agree(ofNumber.get(i).task(), task.task())) {
                ofNumber.set(i, together(ofNumber.get(i), task));
                return;
            }
        }
        ofNumber.add(task);
    }

    private static boolean agree(Task one, Task other) {
        LocalDate deadline = one.deadline();
        return (deadline == null || other.deadline() == null || deadline.equals(other.deadline()))
                && (one.leadUnits().isEmpty()
                        || other.leadUnits().isEmpty()
                        || Set.copyOf(one.leadUnits()).equals(Set.copyOf(other.leadUnits())));
    }

    private static TaskVintage together(TaskVintage fuller, TaskVintage other) {
        Task task = fuller.task();
        Task less = other.task();
        BinaryOperator<List<String>> stated = (first, second) -> first.isEmpty() ? second : first;
        return new TaskVintage(
                Stream.concat(fuller.vintageIds().stream(), other.vintageIds().stream())
                        .toList(),
                new Task(
                        task.planId(),
                        task.statedPlanId(),
                        task.taskNo(),
                        task.districtCode(),
                        task.part(),
                        task.section(),
                        task.title(),
                        stated.apply(task.leadUnits(), less.leadUnits()),
                        stated.apply(task.responsibleUnits(), less.responsibleUnits()),
                        stated(task.deadline(), less.deadline()),
                        task.publisher(),
                        task.publishedAt()));
    }

    private static @Nullable LocalDate stated(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null ? second : first;
    }
}
