package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Computes all that is printed of one indicator: a pure function of its current observations, its targets, the
 * catalogue and the run date.
 */
public final class IndicatorYears implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private final MetricSettings settings;
    private final LocalDate runDate;

    /** @param runDate date of the run in Asia/Shanghai; targets due before it are due */
    public IndicatorYears(Catalog catalog, MetricSettings settings, LocalDate runDate) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.runDate = Objects.requireNonNull(runDate, "runDate");
    }

    /**
     * One row for each district, year and span that has an observation, and for each target that none answers, ordered
     * by these. The order of the arguments' elements changes nothing.
     *
     * @param cells all current observations of the indicator, of all publishers, windows and spans
     * @param atFirst the observation of each natural key as it was first published, whether current or not
     * @param targets all targets on the indicator
     * @throws IllegalArgumentException where an observation or target is of another indicator
     */
    public List<IndicatorYear> of(
            Indicator indicator, List<PanelCell> cells, List<PanelCell> atFirst, List<Target> targets) {
        Stream.concat(cells.stream(), atFirst.stream())
                .forEach(cell -> requireSame(indicator, cell.observation().indicatorCode(), cell.observationId()));
        targets.forEach(target -> requireSame(indicator, target.indicatorCode(), target.targetId()));
        Comparator<PanelCell> preferredFirst = CellOrder.preferredFirst(catalog.sources());
        Panel panel = new Panel(cells, preferredFirst);
        Map<RowKey, TargetOutcome> outcomes = ShownTargets.byRow(
                indicator, panel, new TargetOutcomes(catalog, runDate).of(indicator, panel, targets));
        Standings standings = new Standings(catalog, settings, indicator, panel, new Panel(atFirst, preferredFirst));
        TreeMap<RowKey, IndicatorYear> rows = figures(indicator, panel, standings, outcomes);
        outcomes.forEach((key, outcome) -> rows.computeIfAbsent(
                key,
                missing -> YearRows.ofTarget(
                        indicator,
                        outcome,
                        standings.withoutFigure(
                                key.districtCode(), outcome.target().dueDate()))));
        return List.copyOf(rows.values());
    }

    /** The rows of a panel of which no figure was ever revised. */
    public List<IndicatorYear> of(Indicator indicator, List<PanelCell> cells, List<Target> targets) {
        return of(indicator, cells, cells, targets);
    }

    private TreeMap<RowKey, IndicatorYear> figures(
            Indicator indicator, Panel panel, Standings standings, Map<RowKey, TargetOutcome> outcomes) {
        ComparisonGuard guard = new ComparisonGuard(catalog);
        ReportedGrowth reported = new ReportedGrowth(catalog);
        TreeMap<RowKey, IndicatorYear> rows = new TreeMap<>();
        for (PanelCell cell : panel.selected()) {
            Observation figure = cell.observation();
            RowKey key = cell.rowKey();
            List<PanelCell> yearBefore = panel.of(key.districtCode(), key.year() - 1);
            rows.put(
                    key,
                    YearRows.ofFigure(
                            cell,
                            YearOverYear.of(indicator, guard.compare(indicator, figure, yearBefore)),
                            reported.verdict(
                                            indicator,
                                            figure,
                                            guard.previousAsPublished(indicator, figure, yearBefore)
                                                    .orElse(null))
                                    .orElse(null),
                            standings.of(figure),
                            outcomes.get(key)));
        }
        return rows;
    }

    private static void requireSame(Indicator indicator, String code, String id) {
        if (!indicator.code().equals(code)) {
            throw new IllegalArgumentException(
                    "%s is of indicator %s; the panel is of %s".formatted(id, code, indicator.code()));
        }
    }
}
