package io.yearbook.document.binding;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weighs the indicators of the catalogue against the words around a figure. */
final class IndicatorMatcher {

    private static final double NAME_POINTS = 0.55;
    private static final double OWN_NAME_POINTS = 0.1;
    private static final double LABEL_POINTS = 0.35;
    private static final double UNIT_POINTS = 0.3;

    /** What is not at least this likely is no guess worth showing. */
    private static final double FAINT = 0.3;

    private final List<WeighedIndicator> indicators;
    private final NameParts parts;
    private final UnitFit units;

    IndicatorMatcher(Catalog catalog) {
        List<IndicatorNames> names =
                catalog.indicators().all().stream().map(IndicatorNames::of).toList();
        this.parts = new NameParts(names.stream().map(IndicatorNames::names).toList());
        this.indicators =
                names.stream().map(one -> WeighedIndicator.of(one, parts)).toList();
        this.units = new UnitFit(catalog.units());
    }

    /** The indicators that the figure may state, the likeliest first; none that is itself a growth. */
    List<Binding> match(Surroundings around, QuantitySpan figure) {
        return match(around, figure, false);
    }

    /** The indicators that are the growth of what the words name, the likeliest first. */
    List<Binding> matchGrowth(Surroundings around, QuantitySpan figure) {
        return match(around, figure, true);
    }

    private List<Binding> match(Surroundings around, QuantitySpan figure, boolean growth) {
        Phrase label = Phrase.of(around.label().text(), parts);
        List<Binding> found = new ArrayList<>();
        for (WeighedIndicator one : indicators) {
            double fit = one.names().isChange() == growth
                    ? units.of(figure, one.names().indicator())
                    : UnitFit.NONE;
            if (fit > UnitFit.NONE) {
                Binding binding = weigh(one, around, label, fit);
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

    private Binding weigh(WeighedIndicator one, Surroundings around, Phrase label, double fit) {
        Pairs present = around.present();
        double best = one.bestName(present);
        double own = label.isEmpty() ? best : label.covered(one.described());
        double head = around.label().shared() ? (own + best) / 2 : own;
        List<Contribution> reasons = new ArrayList<>(List.of(
                new Contribution("name", NAME_POINTS * best),
                new Contribution(
                        "catalogue name", OWN_NAME_POINTS * one.catalogueName().covered(present)),
                new Contribution("label", LABEL_POINTS * head),
                new Contribution("unit", UNIT_POINTS * (fit - 1))));
        reasons.addAll(Objections.to(one, around, label, best, fit));
        return Binding.of(one.names().indicator(), reasons);
    }
}
