package io.yearbook.content;

import io.yearbook.content.EvidenceRow.Kind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Numbers the evidence of all lines in the order they are first printed; that of a statement is listed once. */
final class Citations {

    private final Map<String, Citation> byStatement = new HashMap<>();
    private final List<EvidenceRow> rows = new ArrayList<>();

    /** The citation of a figure; null where nobody states it. */
    @Nullable
    Citation cite(Figure figure) {
        String id = figure.row().observationId();
        return id == null
                ? null
                : list(
                        id,
                        figure.evidence(),
                        place -> number -> new EvidenceRow(
                                number,
                                Kind.FIGURE,
                                id,
                                figure.district().nameZh(),
                                figure.indicator().nameZh(),
                                PeriodText.of(figure.row().period()),
                                FigureRows.valueOf(figure),
                                Objects.requireNonNullElse(figure.row().publisher(), ""),
                                place));
    }

    /** The citation of an observation, whether it is printed as a figure or not. */
    @Nullable
    Citation cite(CitedObservation cited) {
        return list(
                cited.observationId(),
                cited.evidence(),
                place -> number -> new EvidenceRow(
                        number,
                        Kind.FIGURE,
                        cited.observationId(),
                        cited.district().nameZh(),
                        cited.indicator().nameZh(),
                        PeriodText.of(cited.observation().period()),
                        cited.value(),
                        cited.observation().publisher(),
                        place));
    }

    /** The citation of the place where a plan promises a figure. */
    @Nullable
    Citation cite(PlannedTarget planned) {
        Target target = planned.target();
        return list(
                planned.vintageId(),
                planned.evidence(),
                place -> number -> new EvidenceRow(
                        number,
                        Kind.TARGET,
                        planned.vintageId(),
                        planned.district().nameZh(),
                        planned.indicator().nameZh(),
                        PlanTexts.due(target.dueDate()),
                        null,
                        target.publisher(),
                        place));
    }

    /** The citation of the place where a plan states a measure. */
    @Nullable
    Citation cite(PlannedTask planned) {
        Task task = planned.task();
        return list(
                planned.vintageId(),
                planned.evidence(),
                place -> number -> new EvidenceRow(
                        number,
                        Kind.TASK,
                        planned.vintageId(),
                        planned.district().nameZh(),
                        task.title(),
                        task.deadline() == null ? "" : PlanTexts.due(task.deadline()),
                        null,
                        task.publisher(),
                        place));
    }

    /** All evidence cited so far; row n has number n. */
    List<EvidenceRow> rows() {
        return List.copyOf(rows);
    }

    /** A row of the evidence of one place, to be given its number. */
    private interface RowOf {
        IntFunction<EvidenceRow> at(Evidence place);
    }

    private @Nullable Citation list(String id, List<Evidence> evidence, RowOf row) {
        if (evidence.isEmpty()) {
            return null;
        }
        Citation known = byStatement.get(id);
        if (known != null) {
            return known;
        }
        Citation citation = new Citation(id, rows.size() + 1, evidence.size());
        evidence.forEach(place -> rows.add(row.at(place).apply(rows.size() + 1)));
        byStatement.put(id, citation);
        return citation;
    }
}
