package io.yearbook.document.binding;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.model.Unit;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Weighs the indicators of the catalogue against the words around a figure. */
final class IndicatorMatcher {

    private static final double NAME_POINTS = 0.55;
    private static final double OWN_NAME_POINTS = 0.1;
    private static final double LABEL_POINTS = 0.35;
    private static final double UNIT_POINTS = 0.3;

    /** What is not at least this likely is no guess worth showing. */
    private static final double FAINT = 0.3;

    /** An indicator less of whose name is around is not weighed at all. */
    private static final double LEAST_OF_NAME = 0.3;

    private final List<WeighedIndicator> indicators;
    private final NameParts parts;
    private final UnitFit units;

    IndicatorMatcher(Catalog catalog) {
        List<IndicatorNames> names =
                catalog.indicators().all().stream().map(IndicatorNames::of).toList();
        this.parts = new NameParts(names.stream().map(IndicatorNames::names).toList());
        this.units = new UnitFit(catalog.units());
        this.indicators = names.stream().flatMap(this::weighed).toList();
    }

    private Stream<WeighedIndicator> weighed(IndicatorNames names) {
        Unit unit = units.unit(names.indicator().unit());
        return unit == null ? Stream.empty() : Stream.of(WeighedIndicator.of(names, unit, parts));
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
        Objections objections = new Objections(around, parts);
        Unit stated = units.unit(figure.unitText());
        List<Binding> found = new ArrayList<>();
        for (WeighedIndicator one : indicators) {
            double fit = one.names().isChange() == growth ? UnitFit.of(figure, stated, one.unit()) : UnitFit.NONE;
            double name = fit > UnitFit.NONE ? one.bestName(around.present()) : 0;
            if (name >= LEAST_OF_NAME) {
                Binding binding = weigh(one, around, objections, name, fit);
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

    private static Binding weigh(
            WeighedIndicator one, Surroundings around, Objections objections, double name, double fit) {
        Phrase label = objections.label();
        double own = label.isEmpty() ? name : label.covered(one.described());
        double head = around.label().shared() ? (own + name) / 2 : own;
        List<Contribution> reasons = new ArrayList<>(List.of(
                new Contribution("name", NAME_POINTS * name),
                new Contribution(
                        "catalogue name", OWN_NAME_POINTS * one.catalogueName().covered(around.present())),
                new Contribution("label", LABEL_POINTS * head),
                new Contribution("unit", UNIT_POINTS * (fit - 1))));
        reasons.addAll(objections.to(one, name, fit));
        return Binding.of(one.names().indicator(), reasons);
    }
}
