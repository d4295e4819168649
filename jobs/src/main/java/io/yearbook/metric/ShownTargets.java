package io.yearbook.metric;

import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Says which row of {@code indicator_year} shows which target: the row whose figure it is judged by, else the row of the
 * due year with span UNSTATED, which is the target's own unless the district has a figure of unstated period there. Where
 * several targets meet on a row the strictest is shown, see {@link Strictness}.
 */
final class ShownTargets {

    private ShownTargets() {}

    static TreeMap<RowKey, TargetOutcome> byRow(Indicator indicator, Panel panel, List<TargetOutcome> outcomes) {
        Comparator<TargetOutcome> strictestFirst =
                Comparator.comparing(TargetOutcome::target, Strictness.strictestFirst(indicator.direction()));
        TreeMap<RowKey, TargetOutcome> shown = new TreeMap<>();
        for (TargetOutcome outcome : outcomes) {
            shown.merge(rowOf(panel, outcome), outcome, BinaryOperator.minBy(strictestFirst));
        }
        return shown;
    }

    private static RowKey rowOf(Panel panel, TargetOutcome outcome) {
        String id = outcome.observationId();
        Observation figure = outcome.figure();
        if (id != null && figure != null) {
            PanelCell cell = new PanelCell(id, figure);
            if (panel.isSelected(cell)) {
                return cell.rowKey();
            }
        }
        Target target = outcome.target();
        return new RowKey(target.districtCode(), target.dueDate().getYear(), Span.UNSTATED);
    }
}
