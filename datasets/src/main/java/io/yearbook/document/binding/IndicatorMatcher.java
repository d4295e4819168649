package io.yearbook.document.binding;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Weighs the indicators of the catalogue against the words around a figure. */
final class IndicatorMatcher {

    private static final double NAME_POINTS = 0.55;
    private static final double OWN_NAME_POINTS = 0.1;
    private static final double HEAD_POINTS = 0.35;
    private static final double UNIT_POINTS = 0.3;

    /** What is not at least this likely is no guess worth showing. */
    private static final double FAINT = 0.3;

    private final List<IndicatorNames> indicators;
    private final NameParts parts;
    private final UnitFit units;

    IndicatorMatcher(Catalog catalog) {
        this.indicators =
                catalog.indicators().all().stream().map(IndicatorNames::of).toList();
        this.parts =
                new NameParts(indicators.stream().map(IndicatorNames::names).toList());
        this.units = new UnitFit(catalog.units());
    }

    /** The indicators that the figure may state, the likeliest first. */
    List<Binding> match(Surroundings around, String unitText) {
        Map<String, Double> present = NameParts.presence(around.zones());
        List<Binding> found = new ArrayList<>();
        for (IndicatorNames names : indicators) {
            double fit = units.of(unitText, names.indicator());
            if (fit > UnitFit.NONE) {
                Binding binding = weigh(names, around, present, fit);
                if (binding.confidence() >= FAINT) {
                    found.add(binding);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Binding::confidence)
                .reversed()
                .thenComparing(binding -> binding.indicator().code()));
        return found;
    }

    /** The figure's value in the indicator's unit. */
    Amount amount(QuantitySpan figure, Indicator indicator) {
        return units.amount(figure, indicator);
    }

    private Binding weigh(IndicatorNames names, Surroundings around, Map<String, Double> present, double fit) {
        double best = 0;
        double own = parts.covered(names.names().get(0), present);
        for (String name : names.names()) {
            best = Math.max(best, parts.covered(name, present));
        }
        double head = around.head().chars().allMatch(c -> c == Wording.GAP)
                ? best
                : parts.covered(around.head(), NameParts.presence(List.of(new Zone(names.described(), 1))));
        return Binding.of(
                names.indicator(),
                List.of(
                        new Contribution("name", NAME_POINTS * best),
                        new Contribution("catalogue name", OWN_NAME_POINTS * own),
                        new Contribution("head", HEAD_POINTS * head),
                        new Contribution("unit", UNIT_POINTS * (fit - 1))));
    }
}
