package io.yearbook.catalog.index;

import io.yearbook.catalog.index.Imputation.Method;
import io.yearbook.catalog.index.Normalisation.Base;
import io.yearbook.catalog.index.Normalisation.Goalposts;
import io.yearbook.catalog.index.Normalisation.Outside;
import io.yearbook.catalog.index.Transformation.Operation;
import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a step does, stated for the whole index or for one indicator. A method alone may be written for pairs that
 * hold nothing else: {@code normalise: z_score} for {@code normalise: {method: z_score}}.
 */
final class StepReading {

    private StepReading() {}

    static Optional<Imputation> imputation(YamlValue value) {
        if (!value.isPairs()) {
            return value.choice(Method.class).flatMap(method -> value.make(() -> new Imputation(method, null)));
        }
        return value.pairs().flatMap(pairs -> {
            Method method = required(pairs, Method.class, Method.NONE);
            String group = pairs.text("group");
            pairs.refuseOthers();
            return value.make(() -> new Imputation(method, group));
        });
    }

    static Optional<Treatment> treatment(YamlValue value) {
        if (!value.isPairs()) {
            return value.choice(Treatment.Method.class)
                    .map(method -> method == Treatment.Method.NONE
                            ? Treatment.NONE
                            : new Treatment(method, 2, 3.5, Treatment.Beyond.BOTH, 5, Treatment.Fallback.LOG_SHIFTED));
        }
        return value.pairs().flatMap(pairs -> {
            Treatment.Method method = required(pairs, Treatment.Method.class, Treatment.Method.NONE);
            double skewness = pairs.number("skewness", 2);
            double kurtosis = pairs.number("kurtosis", 3.5);
            Treatment.Beyond beyond = pairs.choice("beyond", Treatment.Beyond.class, Treatment.Beyond.BOTH);
            int points = pairs.wholeNumber("points", 5);
            Treatment.Fallback otherwise =
                    pairs.choice("otherwise", Treatment.Fallback.class, Treatment.Fallback.LOG_SHIFTED);
            pairs.refuseOthers();
            return value.make(() -> new Treatment(method, skewness, kurtosis, beyond, points, otherwise));
        });
    }

    /** A list such as {@code [cap: 75000, log]}. */
    static List<Transformation> transformations(YamlValue value) {
        List<Transformation> transformations = new ArrayList<>();
        for (YamlValue item : value.items()) {
            if (item.isPairs()) {
                item.pairs().ifPresent(pairs -> transformations.addAll(operations(pairs)));
            } else {
                item.choice(Operation.class)
                        .flatMap(operation -> operation(item, operation, null))
                        .ifPresent(transformations::add);
            }
        }
        return transformations;
    }

    private static List<Transformation> operations(YamlPairs pairs) {
        List<Transformation> transformations = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            pairs.value(operation.name().toLowerCase(Locale.ROOT))
                    .flatMap(argument -> argument.number().flatMap(number -> operation(argument, operation, number)))
                    .ifPresent(transformations::add);
        }
        pairs.refuseOthers();
        if (pairs.keys().size() > 1) {
            pairs.whole()
                    .fault("holds more than one operation; write each as an item of the list, for their order counts");
        }
        return transformations;
    }

    private static Optional<Transformation> operation(YamlValue at, Operation operation, @Nullable Double number) {
        if (operation.takesNumber() != (number != null)) {
            at.fault(operation.takesNumber() ? "needs a number, such as \"cap: 100\"" : "takes no number");
            return Optional.empty();
        }
        return at.make(() -> new Transformation(operation, number == null ? 0 : number));
    }

    static Optional<Normalisation> normalisation(YamlValue value) {
        if (!value.isPairs()) {
            return value.choice(Normalisation.Method.class)
                    .flatMap(method -> value.make(
                            () -> new Normalisation(method, 0, 1, null, null, null, outside(method), Base.EACH_YEAR)));
        }
        return value.pairs().flatMap(StepReading::normalisation);
    }

    private static Optional<Normalisation> normalisation(YamlPairs pairs) {
        Normalisation.Method method = required(pairs, Normalisation.Method.class, Normalisation.Method.NONE);
        double[] ends = method == Normalisation.Method.Z_SCORE ? meanAndDeviation(pairs) : two(pairs, "range");
        double[] posts = two(pairs, "goalposts");
        Double target = pairs.value("target").flatMap(YamlValue::number).orElse(null);
        String reference = pairs.text("reference");
        Outside outside = pairs.choice("outside", Outside.class, outside(method));
        Base base = pairs.value("over").map(StepReading::base).orElse(Base.EACH_YEAR);
        pairs.refuseOthers();
        return pairs.whole()
                .make(() -> new Normalisation(
                        method,
                        ends.length == 0 ? 0 : ends[0],
                        ends.length == 0 ? 1 : ends[1],
                        posts.length == 0 ? null : new Goalposts(posts[0], posts[1]),
                        target,
                        reference,
                        outside,
                        base));
    }

    private static Outside outside(Normalisation.Method method) {
        return method == Normalisation.Method.GOALPOSTS ? Outside.CLIP : Outside.EXTEND;
    }

    private static double[] meanAndDeviation(YamlPairs pairs) {
        double mean = pairs.number("mean", 0);
        return new double[] {mean, mean + pairs.number("deviation", 1)};
    }

    /** The two numbers of a list; none where there is no such key. */
    private static double[] two(YamlPairs pairs, String key) {
        Optional<YamlValue> value = pairs.value(key);
        if (value.isEmpty()) {
            return new double[0];
        }
        List<Double> numbers = value.get().items().stream()
                .flatMap(item -> item.number().stream())
                .toList();
        if (numbers.size() != 2) {
            value.get().fault("expects two numbers, such as [0, 100]");
            return new double[0];
        }
        return new double[] {numbers.get(0), numbers.get(1)};
    }

    private static Base base(YamlValue value) {
        String text = value.text().orElse("each_year");
        return switch (text) {
            case "each_year" -> Base.EACH_YEAR;
            case "all_years" -> Base.ALL_YEARS;
            default -> {
                if (!text.matches("[12]\\d{3}")) {
                    value.fault("\"%s\" is neither each_year, all_years nor a year".formatted(text));
                    yield Base.EACH_YEAR;
                }
                yield Base.of(Integer.parseInt(text));
            }
        };
    }

    private static <E extends Enum<E>> E required(YamlPairs pairs, Class<E> type, E otherwise) {
        return pairs.required("method").flatMap(value -> value.choice(type)).orElse(otherwise);
    }
}
