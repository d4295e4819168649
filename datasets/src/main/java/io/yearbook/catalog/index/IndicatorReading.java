package io.yearbook.catalog.index;

import io.yearbook.catalog.index.IndexIndicator.Measure;
import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlValue;
import io.yearbook.model.Direction;
import java.util.List;
import java.util.Optional;

/** Reads the indicators of an index: the leaves of its tree, with what is done to each before it is scored. */
final class IndicatorReading {

    private final IndexDefaults defaults;
    private final IndexVocabulary vocabulary;
    private final PartHeads heads;

    IndicatorReading(IndexDefaults defaults, IndexVocabulary vocabulary, PartHeads heads) {
        this.defaults = defaults;
        this.vocabulary = vocabulary;
        this.heads = heads;
    }

    Optional<IndexIndicator> indicator(YamlPairs pairs) {
        String indicator = PartHeads.text(pairs, "indicator", "");
        Measure measure = pairs.choice("measure", Measure.class, Measure.VALUE);
        String code = heads.code(pairs, measure.columnOf(indicator));
        String name = PartHeads.text(pairs, "name", vocabulary.nameOf(indicator).orElse(code));
        double weight = PartHeads.weight(pairs);
        Integer decimals = pairs.wholeNumber("decimals");
        Denominator denominator =
                pairs.value("denominator").flatMap(this::denominator).orElse(null);
        Imputation imputation =
                own(pairs, IndexStep.IMPUTE).flatMap(StepReading::imputation).orElse(defaults.imputation());
        Treatment treatment =
                own(pairs, IndexStep.TREAT).flatMap(StepReading::treatment).orElse(defaults.treatment());
        List<Transformation> transformations = own(pairs, IndexStep.TRANSFORM)
                .map(StepReading::transformations)
                .orElse(List.of());
        Normalisation normalisation = own(pairs, IndexStep.NORMALISE)
                .flatMap(StepReading::normalisation)
                .orElse(defaults.normalisation());
        if (denominator != null) {
            requireStep(pairs.whole(), IndexStep.DENOMINATE);
        }
        checkKnown(pairs, indicator);
        String group = imputation.group();
        if (group != null) {
            vocabulary.faultOfGroup(group).ifPresent(pairs.whole()::fault);
        }
        Optional<Direction> direction = direction(pairs, indicator, transformations);
        pairs.refuseOthers();
        return direction.flatMap(way -> pairs.whole()
                .make(() -> new IndexIndicator(
                        code,
                        name,
                        weight,
                        decimals,
                        indicator,
                        measure,
                        way,
                        denominator,
                        imputation,
                        treatment,
                        transformations,
                        normalisation)));
    }

    private Optional<YamlValue> own(YamlPairs pairs, IndexStep step) {
        Optional<YamlValue> value = pairs.value(step.key());
        value.ifPresent(stated -> requireStep(stated, step));
        return value;
    }

    private void requireStep(YamlValue at, IndexStep step) {
        if (!defaults.hold(step)) {
            at.fault("would never be done: the steps of the index do not hold " + step.key());
        }
    }

    private Optional<Denominator> denominator(YamlValue value) {
        if (!value.isPairs()) {
            return value.text().map(column -> checked(value, new Denominator(column, 1, null)));
        }
        return value.pairs().flatMap(pairs -> {
            String column = PartHeads.text(pairs, "indicator", "");
            double per = pairs.number("per", 1);
            Integer year = pairs.wholeNumber("year");
            pairs.refuseOthers();
            return value.make(() -> checked(value, new Denominator(column, per, year)));
        });
    }

    private Denominator checked(YamlValue at, Denominator denominator) {
        vocabulary.fault(denominator.column()).ifPresent(at::fault);
        return denominator;
    }

    private void checkKnown(YamlPairs pairs, String indicator) {
        pairs.value("indicator").ifPresent(value -> vocabulary.fault(indicator).ifPresent(value::fault));
    }

    private Optional<Direction> direction(YamlPairs pairs, String indicator, List<Transformation> transformations) {
        boolean reversed = !Transformation.keepOrder(transformations);
        Optional<YamlValue> stated = pairs.value("direction");
        if (stated.isPresent()) {
            return stated.flatMap(value -> value.choice(Direction.class)).filter(way -> isBetter(stated.get(), way));
        }
        Optional<Direction> known = vocabulary.directionOf(indicator).filter(way -> way != Direction.NEUTRAL);
        if (known.isEmpty() || reversed) {
            pairs.whole()
                    .fault(
                            reversed
                                    ? "states no \"direction\", and a transformation changes the order: say which way"
                                            + " is better afterwards, higher or lower"
                                    : "states no \"direction\", and none follows from the catalogue: say which way is"
                                            + " better, higher or lower");
            return Optional.empty();
        }
        return known;
    }

    private static boolean isBetter(YamlValue at, Direction way) {
        if (way == Direction.NEUTRAL) {
            at.fault("an index needs a better direction: higher or lower");
        }
        return way != Direction.NEUTRAL;
    }
}
