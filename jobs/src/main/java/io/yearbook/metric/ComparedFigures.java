package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import java.util.Comparator;
import java.util.List;

/** Sets every figure beside that of the year before, for checks that look at more than what is printed. */
public final class ComparedFigures {

    private final ComparisonGuard guard;
    private final ReportedGrowth reported;
    private final Comparator<PanelCell> preferredFirst;

    public ComparedFigures(Catalog catalog) {
        this.guard = new ComparisonGuard(catalog);
        this.reported = new ReportedGrowth(catalog);
        this.preferredFirst = CellOrder.preferredFirst(catalog.sources());
    }

    /** The order in which one of several figures of the same time is used; total for cells with different ids. */
    public Comparator<PanelCell> preferredFirst() {
        return preferredFirst;
    }

    /** @param panel all current cells of one district and indicator */
    public List<ComparedFigure> of(Indicator indicator, List<PanelCell> panel) {
        return panel.stream().map(cell -> compare(indicator, cell, panel)).toList();
    }

    private ComparedFigure compare(Indicator indicator, PanelCell cell, List<PanelCell> panel) {
        Observation now = cell.observation();
        List<PanelCell> yearBefore = panel.stream()
                .filter(other ->
                        other.observation().period().year() == now.period().year() - 1)
                .toList();
        Stated previous = guard.previousAsPublished(indicator, now, yearBefore).orElse(null);
        Change change = YearOverYear.of(indicator, guard.compare(indicator, now, yearBefore));
        return new ComparedFigure(
                cell,
                previous == null ? null : cellOf(previous.observation(), yearBefore),
                change.amount(),
                change.unit(),
                reported.check(indicator, now, previous).orElse(null));
    }

    private static PanelCell cellOf(Observation observation, List<PanelCell> cells) {
        return cells.stream()
                .filter(cell -> cell.observation().equals(observation))
                .findFirst()
                .orElseThrow();
    }
}
