package io.yearbook.catalog.index;

import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tree of an index. What is wrong with one part does not hide what is wrong with another. */
final class PartReading {

    private final IndexDefaults defaults;
    private final PartHeads heads = new PartHeads();
    private final IndicatorReading indicators;

    PartReading(IndexDefaults defaults, IndexVocabulary vocabulary) {
        this.defaults = defaults;
        this.indicators = new IndicatorReading(defaults, vocabulary, heads);
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
        return pairs.has("parts") ? dimension(pairs, null) : indicators.indicator(pairs);
    }

    private Optional<IndexDimension> dimension(YamlPairs pairs, @Nullable String defaultCode) {
        String code = heads.code(pairs, defaultCode);
        String name = PartHeads.text(pairs, "name", code);
        double weight = PartHeads.weight(pairs);
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
}
