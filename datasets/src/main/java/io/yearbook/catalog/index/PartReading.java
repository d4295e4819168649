package io.yearbook.catalog.index;

import io.yearbook.catalog.index.IndexIndicator.Measure;
import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlValue;
import io.yearbook.model.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tree of an index. What is wrong with one part does not hide what is wrong with another. */
final class PartReading {

    private final IndexDefaults defaults;
    private final IndexVocabulary vocabulary;
    private final Map<String, Integer> lineOfCode = new HashMap<>();

    PartReading(IndexDefaults defaults, IndexVocabulary vocabulary) {
        this.defaults = defaults;
        this.vocabulary = vocabulary;
    }

    /** The index itself, which is a dimension. */
    Optional<IndexDimension> root(YamlPairs pairs, String indexCode) {
        if (pairs.has("indicator")) {
            pairs.whole().fault("the root of the tree is the index itself; put its indicators below \"parts\"");
            return Optional.empty();
        }
        return dimension(pairs, indexCode);
    }

    private Optional<? extends IndexPart> part(YamlPairs pairs) {
        if (pairs.has("indicator") == pairs.has("parts")) {
            pairs.whole().fault("must have either \"indicator\", for an indicator, or \"parts\", for a dimension");
            return Optional.empty();
        }
        return pairs.has("parts") ? dimension(pairs, null) : indicator(pairs);
    }

    private Optional<IndexDimension> dimension(YamlPairs pairs, @Nullable String defaultCode) {
        String code = code(pairs, defaultCode);
        String name = text(pairs, "name", code);
        double weight = weight(pairs);
        Integer decimals = pairs.wholeNumber("decimals");
        AggregationMethod aggregation = pairs.choice("aggregate", AggregationMethod.class, defaults.aggregation());
        Coverage coverage = coverage(pairs, aggregation);
        List<Transformation> transformations =
                pairs.value("transform").map(StepReading::transformations).orElse(List.of());
        List<YamlValue> stated = pairs.required("parts").map(YamlValue::items).orElse(List.of());
        List<? extends IndexPart> parts = stated.stream()
                .flatMap(item -> item.pairs().stream())
                .flatMap(item -> part(item).stream())
                .toList();
        pairs.refuseOthers();
        if (parts.isEmpty() || parts.size() < stated.size()) {
            return Optional.empty();
        }
        return pairs.whole()
                .make(() -> new IndexDimension(
                        code, name, weight, decimals, aggregation, coverage, transformations, List.copyOf(parts)));
    }

    private Coverage coverage(YamlPairs pairs, AggregationMethod aggregation) {
        Optional<YamlValue> stated = pairs.value("coverage");
        if (!aggregation.isMean()) {
            stated.ifPresent(value -> value.fault("has no use here: a %s needs all its parts"
                    .formatted(aggregation.name().toLowerCase(Locale.ROOT))));
            return Coverage.ALL;
        }
        return stated.flatMap(IndexDefaults::coverage).orElse(defaults.coverage());
    }

    private Optional<IndexIndicator> indicator(YamlPairs pairs) {
        String indicator = text(pairs, "indicator", "");
        Measure measure = pairs.choice("measure", Measure.class, Measure.VALUE);
        String code = code(pairs, measure.columnOf(indicator));
        String name = text(pairs, "name", vocabulary.nameOf(indicator).orElse(code));
        double weight = weight(pairs);
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
            String column = text(pairs, "indicator", "");
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
                                    ? "states no \"direction\", and a transformation changes the order: say which way is"
                                            + " better afterwards, higher or lower"
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

    private String code(YamlPairs pairs, @Nullable String otherwise) {
        Optional<YamlValue> stated = otherwise == null ? pairs.required("code") : pairs.value("code");
        String code = stated.flatMap(YamlValue::text).orElse(otherwise == null ? "" : otherwise);
        Integer former = lineOfCode.putIfAbsent(code, pairs.whole().line());
        if (former != null && !code.isEmpty()) {
            pairs.whole()
                    .fault("\"%s\" is the code of the part on line %d already; give it a \"code\" of its own"
                            .formatted(code, former));
        }
        return code;
    }

    private static double weight(YamlPairs pairs) {
        return pairs.number("weight", 1);
    }

    private static String text(YamlPairs pairs, String key, String otherwise) {
        String text = pairs.text(key);
        return text == null ? otherwise : text;
    }
}
