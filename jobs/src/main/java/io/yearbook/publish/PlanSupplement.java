package io.yearbook.publish;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.CitedObservation;
import io.yearbook.content.PlannedTarget;
import io.yearbook.content.PlannedTask;
import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.Task;
import io.yearbook.publish.PlanRows.Judgement;
import io.yearbook.publish.PlanRows.TargetVintage;
import io.yearbook.publish.PlanRows.TaskVintage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins promises and measures with what their codes mean, in print order: by area, the newest plan first. */
final class PlanSupplement {

    private static final Comparator<Target> TARGET_ORDER = Comparator.comparing(Target::districtCode)
            .thenComparing(Target::publishedAt, Comparator.<LocalDate>reverseOrder())
            .thenComparing(Target::planId)
            .thenComparing(Target::taskNo, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(target -> target.targetId().length())
            .thenComparing(Target::targetId);

    private static final Comparator<Task> TASK_ORDER = Comparator.comparing(Task::districtCode)
            .thenComparing(Task::publishedAt, Comparator.<LocalDate>reverseOrder())
            .thenComparing(Task::planId)
            .thenComparing(Task::taskNo);

    /** What a measure is known by. */
    private record TaskKey(String planId, @Nullable Integer taskNo) {}

    private final Catalog catalog;
    private final CitedRows cited;
    private final Map<TaskKey, Task> tasks = new HashMap<>();

    PlanSupplement(Catalog catalog, CitedRows cited) {
        this.catalog = catalog;
        this.cited = cited;
    }

    List<PlannedTask> tasks(PlanRows plans) {
        return plans.tasks().stream()
                .sorted(Comparator.comparing(TaskVintage::task, TASK_ORDER))
                .flatMap(this::planned)
                .toList();
    }

    List<PlannedTarget> targets(PlanRows plans) {
        plans.tasks()
                .forEach(vintage -> tasks.putIfAbsent(
                        new TaskKey(vintage.task().planId(), vintage.task().taskNo()), vintage.task()));
        return plans.targets().stream()
                .sorted(Comparator.comparing(TargetVintage::target, TARGET_ORDER))
                .flatMap(this::planned)
                .toList();
    }

    private Stream<PlannedTask> planned(TaskVintage vintage) {
        return catalog.districts().byCode(vintage.task().districtCode()).stream()
                .map(district -> new PlannedTask(
                        vintage.vintageIds().get(0), vintage.task(), district, cited.evidence(vintage.vintageIds())));
    }

    private Stream<PlannedTarget> planned(TargetVintage vintage) {
        Target target = vintage.target();
        return catalog.indicators().byCode(target.indicatorCode()).stream()
                .flatMap(indicator -> catalog.districts().byCode(target.districtCode()).stream()
                        .map(district -> planned(vintage, indicator, district)));
    }

    private PlannedTarget planned(TargetVintage vintage, Indicator indicator, District district) {
        Target target = vintage.target();
        Judgement judgement = vintage.judgement();
        String id = judgement.observationId();
        CitedObservation judgedBy = id == null ? null : cited.cited(id).orElse(null);
        Observation figure = judgedBy == null ? null : judgedBy.observation();
        TargetOutcome outcome =
                new TargetOutcome(target, judgement.verdict(), id, figure, judgement.gap(), judgement.gapReason());
        Task task = tasks.get(new TaskKey(target.planId(), target.taskNo()));
        return new PlannedTarget(
                vintage.vintageIds(),
                outcome,
                indicator,
                district,
                task,
                judgedBy,
                cited.evidence(vintage.vintageIds()));
    }
}
