package io.yearbook.content;

import io.yearbook.model.Target;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.Task;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Turns targets of plans into the rows a report prints: what needs an answer first, else in the order given. */
final class TargetRows {

    /** In print order. */
    static final List<TargetVerdict> VERDICTS = List.of(
            TargetVerdict.NO_EVIDENCE,
            TargetVerdict.MISSED,
            TargetVerdict.NOT_COMPARABLE,
            TargetVerdict.NOT_DUE,
            TargetVerdict.MET);

    private TargetRows() {}

    static List<TargetRow> of(List<PlannedTarget> targets, Citations citations) {
        return targets.stream()
                .sorted(Comparator.comparingInt(planned -> VERDICTS.indexOf(planned.verdict())))
                .map(target -> row(target, citations))
                .toList();
    }

    private static TargetRow row(PlannedTarget planned, Citations citations) {
        Target target = planned.target();
        CitedObservation judgedBy = planned.judgedBy();
        Task task = planned.task();
        BigDecimal gap = planned.outcome().gap();
        Citation promise = citations.cite(planned);
        return new TargetRow(
                target.targetId(),
                planned.district().nameZh(),
                planned.indicator().code(),
                planned.indicator().nameZh(),
                PlanTexts.title(target.planId(), planned.evidence()),
                target.taskNo(),
                target.scopeNote(),
                target.comparator(),
                Quantities.exactly(target.value(), target.unit()),
                target.dueDate(),
                target.dueDateStated(),
                target.firmness(),
                task == null ? List.of() : task.leadUnits(),
                planned.verdict(),
                judgedBy == null ? null : judgedBy.value(),
                judgedBy == null ? "" : PeriodText.of(judgedBy.observation().period()),
                gap == null ? null : Quantities.exactly(gap, target.unit()),
                planned.outcome().gapReason(),
                judgedBy == null ? null : citations.cite(judgedBy),
                promise);
    }
}
