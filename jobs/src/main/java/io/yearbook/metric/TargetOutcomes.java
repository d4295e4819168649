package io.yearbook.metric;

import io.yearbook.model.Indicator;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.TargetVerdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Judges targets and says which row shows each: the row whose figure it is judged by, else the row of the due year with
 * span UNSTATED, which is the target's own unless the district has a figure of unstated period there. Where several
 * targets meet on a row the strictest is shown, see {@link Strictness}.
 */
final class TargetOutcomes {

    private final Indicator indicator;
    private final Panel panel;
    private final TargetEvidence evidence;
    private final LocalDate runDate;

    TargetOutcomes(Indicator indicator, Panel panel, TargetEvidence evidence, LocalDate runDate) {
        this.indicator = indicator;
        this.panel = panel;
        this.evidence = evidence;
        this.runDate = runDate;
    }

    TreeMap<RowKey, TargetOutcome> byRow(List<Target> targets) {
        Comparator<TargetOutcome> strictestFirst =
                Comparator.comparing(TargetOutcome::target, Strictness.strictestFirst(indicator.direction()));
        TreeMap<RowKey, TargetOutcome> shown = new TreeMap<>();
        for (Target target : targets) {
            TargetOutcome outcome = judge(target);
            shown.merge(rowOf(outcome), outcome, BinaryOperator.minBy(strictestFirst));
        }
        return shown;
    }

    private TargetOutcome judge(Target target) {
        return evidence.find(indicator, target)
                .map(found -> new TargetOutcome(target, verdict(target, found), found.cell()))
                .orElseGet(() -> new TargetOutcome(target, TargetVerdicts.withoutEvidence(target, runDate), null));
    }

    private TargetVerdict verdict(Target target, TargetEvidence.Found found) {
        return switch (found.fitness()) {
            case COMPARABLE ->
                Stated.in(found.cell().observation())
                        .map(stated -> TargetVerdicts.judge(indicator, target, stated, runDate))
                        .orElseThrow();
            case NOT_COMPARABLE -> TargetVerdicts.withoutComparableEvidence(target, runDate);
            case MISSING -> TargetVerdicts.withoutEvidence(target, runDate);
        };
    }

    private RowKey rowOf(TargetOutcome outcome) {
        PanelCell cell = outcome.evidence();
        if (cell != null && panel.isSelected(cell)) {
            return cell.rowKey();
        }
        Target target = outcome.target();
        return new RowKey(target.districtCode(), target.dueDate().getYear(), Span.UNSTATED);
    }
}
