package io.yearbook.catalog.index;

import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an index in their order, and what they do where an indicator or a dimension states nothing of its own.
 */
record IndexDefaults(
        List<IndexStep> steps,
        Imputation imputation,
        Treatment treatment,
        Normalisation normalisation,
        AggregationMethod aggregation,
        Coverage coverage) {

    /** Reads a list such as {@code [impute: mean, normalise: {method: min_max, range: [0, 100]}, aggregate: geometric]}. */
    static IndexDefaults read(YamlPairs root) {
        Reader reader = new Reader();
        root.required("steps").ifPresent(value -> value.items().forEach(reader::readStep));
        if (!reader.steps.isEmpty()) {
            root.value("steps").ifPresent(reader::checkOrder);
        }
        return reader.defaults();
    }

    boolean hold(IndexStep step) {
        return steps.contains(step);
    }

    static Optional<Coverage> coverage(YamlValue value) {
        return value.pairs().flatMap(pairs -> {
            double share = pairs.number("share", 0);
            int count = pairs.wholeNumber("count", 1);
            pairs.refuseOthers();
            return value.make(() -> new Coverage(share, count));
        });
    }

    private static final class Reader {

        private final List<IndexStep> steps = new ArrayList<>();
        private Imputation imputation = Imputation.NONE;
        private Treatment treatment = Treatment.NONE;
        private Normalisation normalisation = Normalisation.NONE;
        private AggregationMethod aggregation = AggregationMethod.ARITHMETIC;
        private Coverage coverage = Coverage.ANY;

        IndexDefaults defaults() {
            return new IndexDefaults(List.copyOf(steps), imputation, treatment, normalisation, aggregation, coverage);
        }

        void readStep(YamlValue item) {
            if (!item.isPairs()) {
                item.choice(IndexStep.class).ifPresent(step -> add(step, item));
                return;
            }
            item.pairs().ifPresent(pairs -> {
                for (IndexStep step : IndexStep.values()) {
                    pairs.value(step.key()).ifPresent(value -> {
                        add(step, item);
                        readDefault(step, value);
                    });
                }
                pairs.refuseOthers();
                if (pairs.keys().size() > 1) {
                    item.fault("holds more than one step; write each as an item of the list, for their order counts");
                }
            });
        }

        private void add(IndexStep step, YamlValue item) {
            if (steps.contains(step)) {
                item.fault("the step %s stands there twice".formatted(step.key()));
            } else {
                steps.add(step);
            }
        }

        private void readDefault(IndexStep step, YamlValue value) {
            switch (step) {
                case IMPUTE -> StepReading.imputation(value).ifPresent(read -> imputation = read);
                case TREAT -> StepReading.treatment(value).ifPresent(read -> treatment = read);
                case NORMALISE -> StepReading.normalisation(value).ifPresent(read -> normalisation = read);
                case AGGREGATE -> readAggregation(value);
                case DENOMINATE, TRANSFORM -> value.fault("takes nothing here; each indicator states its own");
            }
        }

        private void readAggregation(YamlValue value) {
            if (!value.isPairs()) {
                value.choice(AggregationMethod.class).ifPresent(read -> aggregation = read);
                return;
            }
            value.pairs().ifPresent(pairs -> {
                aggregation = pairs.choice("method", AggregationMethod.class, aggregation);
                pairs.value("coverage").flatMap(IndexDefaults::coverage).ifPresent(read -> coverage = read);
                pairs.refuseOthers();
            });
        }

        private void checkOrder(YamlValue value) {
            int last = steps.size() - 1;
            if (steps.get(last) != IndexStep.AGGREGATE) {
                value.fault("the last step must be aggregate");
            }
            int normalise = steps.indexOf(IndexStep.NORMALISE);
            if (normalise >= 0 && normalise != last - 1) {
                value.fault("normalise must stand right before aggregate");
            }
        }
    }
}
