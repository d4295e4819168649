package io.yearbook.content;

import io.yearbook.model.Task;
import java.util.List;

/** Turns targets of plans into the rows a report prints. */
final class TargetRows {

    private TargetRows() {}

    static List<TargetRow> of(List<PlannedTarget> targets, Citations citations) {
        return targets.stream().map(target -> row(target, citations)).toList();
    }

    private static TargetRow row(PlannedTarget planned, Citations citations) {
        Figure judgedBy = planned.judgedBy();
        Task task = planned.task();
        return new TargetRow(
                planned.district().nameZh(),
                planned.indicator().code(),
                planned.indicator().nameZh(),
                planned.evidence().isEmpty()
                        ? planned.target().planId()
                        : planned.evidence().get(0).document(),
                planned.target().taskNo(),
                planned.target().scopeNote(),
                planned.target().comparator(),
                Quantity.of(
                        planned.target().value(),
                        planned.target().unit(),
                        planned.target().value().stripTrailingZeros().scale()),
                planned.target().dueDate(),
                planned.target().dueDateStated(),
                planned.target().firmness(),
                task == null ? List.of() : task.leadUnits(),
                planned.verdict(),
                judgedBy == null ? null : FigureRows.valueOf(judgedBy),
                judgedBy == null ? "" : PeriodText.of(judgedBy.row().period()),
                judgedBy == null ? null : citations.cite(judgedBy),
                null);
    }
}
