package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.Formula.Year;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of one district that have a value, found by publisher, indicator and time. */
final class DistrictFigures {

    private static final Comparator<PanelCell> ORDER = Comparator.<PanelCell, Span>comparing(
                    cell -> cell.observation().period().span())
            .thenComparing(PanelCell::observationId);

    private final Catalog catalog;
    private final TreeMap<String, List<PanelCell>> byIndicator;

    /** @param cells all current cells of the district; those of indicators the catalogue does not hold are left out */
    DistrictFigures(Catalog catalog, List<PanelCell> cells) {
        this.catalog = catalog;
        this.byIndicator = cells.stream()
                .filter(cell -> cell.observation().value() != null)
                .filter(cell -> catalog.indicators()
                        .byCode(cell.observation().indicatorCode())
                        .isPresent())
                .sorted(ORDER)
                .collect(Collectors.groupingBy(
                        cell -> cell.observation().indicatorCode(), TreeMap::new, Collectors.toList()));
    }

    /** All figures of each indicator, of all publishers and times. */
    Map<String, List<PanelCell>> byIndicator() {
        return byIndicator;
    }

    Indicator indicator(PanelCell cell) {
        return catalog.indicators().byCode(cell.observation().indicatorCode()).orElseThrow();
    }

    /**
     * The figure of another indicator that the same publisher states for the same time, or for the same window a year
     * before. What is of one day is also found where one of both leaves the start open, unless it has a figure of the
     * first indicator of its own; and a stock of the last day belongs to the window that ends with it, as what is left at
     * the end of a year does.
     */
    Optional<PanelCell> beside(PanelCell cell, String indicatorCode, Year year) {
        Observation observation = cell.observation();
        return year == Year.PREVIOUS ? yearBefore(observation, indicatorCode) : sameTime(cell, indicatorCode);
    }

    private Optional<PanelCell> yearBefore(Observation now, String indicatorCode) {
        Period period = now.period();
        if (period.start() == null || period.span() == Span.CUMULATIVE || period.span() == Span.UNSTATED) {
            return Optional.empty();
        }
        return of(now.publisher(), indicatorCode).stream()
                .filter(other -> other.observation().period().equals(period.yearBefore()))
                .filter(other -> isOneSeries(other.observation(), now))
                .findFirst();
    }

    private boolean isOneSeries(Observation earlier, Observation later) {
        boolean territoryChanged = catalog.districts()
                .byCode(later.districtCode())
                .filter(district -> district.territoryChangedBetween(earlier.period(), later.period()))
                .isPresent();
        return !territoryChanged
                && catalog.scopeRevisions().between(earlier, later).isEmpty();
    }

    private Optional<PanelCell> sameTime(PanelCell cell, String indicatorCode) {
        Observation observation = cell.observation();
        List<PanelCell> candidates = of(observation.publisher(), indicatorCode);
        Optional<PanelCell> samePeriod = candidates.stream()
                .filter(other -> other.observation().period().equals(observation.period()))
                .findFirst();
        if (samePeriod.isPresent()) {
            return samePeriod;
        }
        return isOfOneDay(cell) ? sameDay(observation, candidates) : stockAtEnd(observation, candidates);
    }

    private Optional<PanelCell> stockAtEnd(Observation observation, List<PanelCell> candidates) {
        return candidates.stream()
                .filter(other -> indicator(other).kind() == ValueKind.STOCK && isOfOneDay(other))
                .filter(other -> endTogether(other.observation(), observation))
                .findFirst();
    }

    private Optional<PanelCell> sameDay(Observation observation, List<PanelCell> candidates) {
        List<PanelCell> own = of(observation.publisher(), observation.indicatorCode());
        return candidates.stream()
                .filter(this::isOfOneDay)
                .filter(other -> endTogether(other.observation(), observation))
                .filter(other -> own.stream()
                        .noneMatch(another -> another.observation()
                                .period()
                                .equals(other.observation().period())))
                .findFirst();
    }

    private static boolean endTogether(Observation one, Observation other) {
        return one.period().end().equals(other.period().end());
    }

    /** True for a state of things on the last day of its period, which no window has to be known for. */
    boolean isOfOneDay(PanelCell cell) {
        Period period = cell.observation().period();
        boolean oneDay = period.start() == null || period.start().equals(period.end());
        boolean isState = switch (indicator(cell).kind()) {
            case STOCK, RATIO, AVERAGE, DURATION -> true;
            case FLOW, AMOUNT -> false;
        };
        return isState && oneDay && period.span() != Span.PART_YEAR;
    }

    private List<PanelCell> of(String publisher, String indicatorCode) {
        return byIndicator.getOrDefault(indicatorCode, List.of()).stream()
                .filter(cell -> cell.observation().publisher().equals(publisher))
                .filter(cell -> !cell.observation().status().breaksComparison())
                .toList();
    }
}
