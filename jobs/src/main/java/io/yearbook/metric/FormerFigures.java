package io.yearbook.metric;

import io.yearbook.catalog.Crosswalk.Successor;
import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.CrosswalkPart.Extent;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import io.yearbook.model.ReexpressionReason;
import io.yearbook.model.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures, of one period, of the districts that another was made of; one for each. */
final class FormerFigures {

    private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);

    private final Map<CrosswalkPart, Optional<Observation>> figures = new LinkedHashMap<>();
    private final SourceRegister sources;

    /** @param cells figures of the former districts; of several of the period the usual order decides */
    FormerFigures(Successor successor, Period period, List<PanelCell> cells, SourceRegister sources) {
        this.sources = sources;
        Comparator<PanelCell> preferredFirst = CellOrder.preferredFirst(sources);
        for (CrosswalkPart part : successor.parts()) {
            figures.put(
                    part,
                    cells.stream()
                            .filter(cell -> cell.observation().districtCode().equals(part.fromDistrict()))
                            .filter(cell -> cell.observation().period().equals(period))
                            .min(preferredFirst)
                            .map(PanelCell::observation));
        }
    }

    /** Why no figure of the period can be had, whatever the former districts state. */
    static Optional<ReexpressionReason> refusal(
            Indicator indicator, Successor successor, Period period, DistrictRegister districts) {
        if (!indicator.kind().isAdditive()) {
            return Optional.of(ReexpressionReason.NOT_ADDITIVE);
        }
        if (period.span() == Span.UNSTATED || period.start() == null) {
            return Optional.of(ReexpressionReason.PERIOD_UNSTATED);
        }
        if (!period.end().isBefore(successor.validFrom())) {
            return Optional.of(ReexpressionReason.PERIOD_STRADDLES);
        }
        Period dayBefore = Period.pointInTime(successor.validFrom().minusDays(1));
        boolean changedBefore = successor.parts().stream()
                .flatMap(part -> districts.byCode(part.fromDistrict()).stream())
                .anyMatch(district -> district.territoryChangedBetween(period, dayBefore));
        if (changedBefore) {
            return Optional.of(ReexpressionReason.TERRITORY_CHANGED);
        }
        boolean anyPart = successor.parts().stream().anyMatch(part -> part.extent() == Extent.PART);
        return anyPart && !isNeverNegative(indicator) ? Optional.of(ReexpressionReason.SIGN_UNKNOWN) : Optional.empty();
    }

    private static boolean isNeverNegative(Indicator indicator) {
        BigDecimal least = indicator.validMin();
        return least != null && least.signum() >= 0;
    }

    /** Why the figures cannot be added; empty where they can. */
    Optional<ReexpressionReason> refusal(Indicator indicator) {
        if (figures.values().stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(ReexpressionReason.FIGURE_ABSENT);
        }
        List<Observation> all =
                figures.values().stream().flatMap(Optional::stream).toList();
        Observation first = all.get(0);
        if (all.stream().anyMatch(figure -> figure.value() == null)) {
            return Optional.of(ReexpressionReason.VALUE_MISSING);
        }
        if (all.stream().anyMatch(figure -> !sources.sameSeries(first.publisher(), figure.publisher()))) {
            return Optional.of(ReexpressionReason.PUBLISHER_DIFFERS);
        }
        if (all.stream().anyMatch(figure -> !figure.unit().equals(indicator.unit()))) {
            return Optional.of(ReexpressionReason.UNIT_DIFFERS);
        }
        if (all.stream().anyMatch(figure -> figure.status().differsInMeaning())) {
            return Optional.of(ReexpressionReason.DEFINITION_BREAK);
        }
        boolean stagesDiffer = all.stream()
                .anyMatch(one -> all.stream().anyMatch(other -> one.status().differsInStage(other.status())));
        return stagesDiffer ? Optional.of(ReexpressionReason.STAGE_DIFFERS) : Optional.empty();
    }

    /** True where all former districts came in whole, and their values are exact. */
    boolean isExact() {
        return figures.entrySet().stream()
                .allMatch(figure -> figure.getKey().extent() == Extent.WHOLE
                        && figure.getValue().flatMap(Stated::in).orElseThrow().isExact());
    }

    /** All numbers that the sum may be: of a whole district what its figure stands for, of a part from nothing to that. */
    Interval range(Indicator indicator) {
        Interval sum = NOTHING;
        for (Map.Entry<CrosswalkPart, Optional<Observation>> figure : figures.entrySet()) {
            Stated stated = figure.getValue().flatMap(Stated::in).orElseThrow();
            Interval whole = BoundArithmetic.rangeOf(stated, indicator);
            sum = sum.plus(
                    figure.getKey().extent() == Extent.WHOLE ? whole : new Interval(NOTHING.low(), whole.high()));
        }
        return sum;
    }
}
