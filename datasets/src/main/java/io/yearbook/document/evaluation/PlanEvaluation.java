package io.yearbook.document.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares the tasks and targets that were read of a plan with those that people read in it. */
public final class PlanEvaluation {

    private PlanEvaluation() {}

    /** A target is a hit with the same task, indicator, comparator, value and unit. */
    public static Evaluation<StatedTarget> ofTargets(List<StatedTarget> found, List<StatedTarget> expected) {
        Map<String, Function<StatedTarget, Object>> fields = new LinkedHashMap<>();
        fields.put("indicator", StatedTarget::indicator);
        fields.put("comparator", StatedTarget::comparator);
        fields.put("value", StatedTarget::value);
        fields.put("unit", StatedTarget::unit);
        fields.put("due", StatedTarget::due);
        fields.put("firmness", StatedTarget::firmness);
        return Evaluation.of(
                found,
                expected,
                target -> List.of(
                        target.taskNo(), target.indicator(), target.comparator(), target.value(), target.unit()),
                target -> List.of(target.taskNo(), target.indicator()),
                fields);
    }

    /** A task is a hit with the same number and the same offices in the same roles. */
    public static Evaluation<StatedTask> ofTasks(List<StatedTask> found, List<StatedTask> expected) {
        Map<String, Function<StatedTask, Object>> fields = new LinkedHashMap<>();
        fields.put("part", StatedTask::part);
        fields.put("section", StatedTask::section);
        fields.put("text", StatedTask::text);
        fields.put("lead_units", StatedTask::leadUnits);
        fields.put("responsible_units", StatedTask::responsibleUnits);
        fields.put("deadline", StatedTask::deadline);
        return Evaluation.of(found, expected, task -> List.of(task.number(), task.units()), StatedTask::number, fields);
    }
}
