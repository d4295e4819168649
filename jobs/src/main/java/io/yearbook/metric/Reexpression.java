package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.Crosswalk.Successor;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import io.yearbook.model.ReexpressedValue;
import io.yearbook.model.ReexpressionReason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives past figures for the territories that districts have since, from the figures of the districts they were made of:
 * the exact sum where all came in whole, a range where some came in part, else the reason why neither can be had.
 */
public final class Reexpression implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Period> BY_TIME = Comparator.comparing(Period::end)
            .thenComparing(Period::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Period::span);

    private final Catalog catalog;

    public Reexpression(Catalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * One figure for each changed district and each period before its change that a former district has a figure of,
     * ordered by district and time.
     *
     * @param cells all current observations of the indicator, of all publishers
     */
    public List<ReexpressedValue> of(Indicator indicator, List<PanelCell> cells) {
        List<ReexpressedValue> values = new ArrayList<>();
        for (Successor successor : catalog.crosswalk().successors()) {
            List<PanelCell> ofParts = cells.stream()
                    .filter(cell -> isOfPart(successor, cell.observation()))
                    .toList();
            ofParts.stream()
                    .map(cell -> cell.observation().period())
                    .filter(period -> beginsBefore(period, successor.validFrom()))
                    .distinct()
                    .sorted(BY_TIME)
                    .forEach(period -> values.add(value(indicator, successor, period, ofParts)));
        }
        return values;
    }

    private static boolean isOfPart(Successor successor, Observation figure) {
        return successor.parts().stream().anyMatch(part -> part.fromDistrict().equals(figure.districtCode()));
    }

    private static boolean beginsBefore(Period period, LocalDate day) {
        LocalDate start = period.start() == null ? period.end() : period.start();
        return start.isBefore(day);
    }

    private ReexpressedValue value(Indicator indicator, Successor successor, Period period, List<PanelCell> cells) {
        Optional<ReexpressionReason> unfit = FormerFigures.refusal(indicator, successor, period, catalog.districts());
        if (unfit.isPresent()) {
            return refused(indicator, successor, period, unfit.get());
        }
        FormerFigures figures = new FormerFigures(successor, period, cells, catalog.sources());
        return figures.refusal(indicator)
                .map(reason -> refused(indicator, successor, period, reason))
                .orElseGet(() -> sum(indicator, successor, period, figures));
    }

    private static ReexpressedValue sum(
            Indicator indicator, Successor successor, Period period, FormerFigures figures) {
        Interval range = figures.range(indicator);
        if (figures.isExact()) {
            return figure(indicator, successor, period, range, null);
        }
        return figure(
                indicator,
                successor,
                period,
                range,
                successor.parts().stream().anyMatch(part -> part.extent() == CrosswalkPart.Extent.PART)
                        ? ReexpressionReason.PARTS_UNKNOWN
                        : ReexpressionReason.VALUE_INEXACT);
    }

    private static ReexpressedValue refused(
            Indicator indicator, Successor successor, Period period, ReexpressionReason reason) {
        return figure(indicator, successor, period, new Interval(null, null), reason);
    }

    private static ReexpressedValue figure(
            Indicator indicator,
            Successor successor,
            Period period,
            Interval range,
            @Nullable ReexpressionReason reason) {
        var low = range.low() == null ? null : range.low().at();
        var high = range.high() == null ? null : range.high().at();
        return new ReexpressedValue(
                successor.districtCode(),
                indicator.code(),
                period,
                indicator.unit(),
                reason == null ? low : null,
                reason == null ? null : low,
                reason == null ? null : high,
                reason,
                successor.parts().stream().map(CrosswalkPart::fromDistrict).toList());
    }
}
