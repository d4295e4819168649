package io.yearbook.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a random index, as its definition states it and as the second opinion reads it.
 *
 * @param level 0 for the index itself, 1 for its parts and so on
 * @param place among the parts of the same dimension, from 0
 * @param choices what is done to it, by {@link #COLUMNS}; those that are not made are absent
 */
record RandomIndexPart(String node, @Nullable String parent, int level, int place, Map<String, String> choices) {

    static final List<String> COLUMNS = List.of(
            "node",
            "parent",
            "level",
            "place",
            "weight",
            "decimals",
            "indicator",
            "direction",
            "denominator",
            "per",
            "denominator_year",
            "imputation",
            "treatment",
            "skewness",
            "kurtosis",
            "beyond",
            "points",
            "otherwise",
            "operation_1",
            "argument_1",
            "operation_2",
            "argument_2",
            "method",
            "outside",
            "taken_from",
            "score_of_0",
            "score_of_1",
            "low",
            "high",
            "target",
            "reference",
            "aggregation",
            "share",
            "parts");

    private String choice(String column) {
        return Objects.requireNonNull(choices.get(column), column);
    }

    /** The part with all below it, in the notation of a definition. */
    String yaml(List<RandomIndexPart> parts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (choices.containsKey("indicator")) {
            pairs.put("indicator", node);
        } else if (parent != null) {
            pairs.put("code", node);
        }
        Stream.of("weight", "decimals", "direction")
                .filter(key -> choices.containsKey(key) && (parent != null || !key.equals("weight")))
                .forEach(key -> pairs.put(key, choice(key)));
        if (!transformation().isEmpty()) {
            pairs.put("transform", transformation());
        }
        if (choices.containsKey("indicator")) {
            addSteps(pairs);
        } else {
            addAggregation(pairs);
            pairs.put(
                    "parts",
                    parts.stream()
                            .filter(part -> node.equals(part.parent()))
                            .map(part -> part.yaml(parts))
                            .collect(Collectors.joining(",\n    ", "[\n    ", "]")));
        }
        return inBraces(pairs);
    }

    private void addSteps(Map<String, String> pairs) {
        if (choices.containsKey("denominator")) {
            pairs.put("denominator", inBraces(named(Map.of("denominator_year", "year"), "per", "denominator_year")));
            pairs.put("denominator", pairs.get("denominator").replace("{", "{indicator: size, "));
        }
        String imputation = choice("imputation");
        pairs.put(
                "impute",
                imputation.startsWith("group") ? "{method: %s, group: region}".formatted(imputation) : imputation);
        pairs.put(
                "treat",
                choice("treatment").equals("none")
                        ? "none"
                        : "{method: winsorise, %s}"
                                .formatted(inside(
                                        named(Map.of(), "skewness", "kurtosis", "beyond", "points", "otherwise"))));
        Map<String, String> normalisation =
                named(Map.of("taken_from", "over"), "method", "outside", "taken_from", "target", "reference");
        normalisation.putAll(
                choice("method").equals("z_score")
                        ? Map.of(
                                "mean",
                                choice("score_of_0"),
                                "deviation",
                                String.valueOf(Integer.parseInt(choice("score_of_1"))
                                        - Integer.parseInt(choice("score_of_0"))))
                        : Map.of("range", "[%s, %s]".formatted(choice("score_of_0"), choice("score_of_1"))));
        if (choices.containsKey("low")) {
            normalisation.put("goalposts", "[%s, %s]".formatted(choice("low"), choice("high")));
        }
        pairs.put("normalise", inBraces(normalisation));
    }

    private void addAggregation(Map<String, String> pairs) {
        pairs.put("aggregate", choice("aggregation"));
        if (choices.containsKey("share")) {
            pairs.put("coverage", "{share: %s, count: %s}".formatted(choice("share"), choice("parts")));
        }
    }

    private String transformation() {
        List<String> operations = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String operation = choices.get("operation_" + number);
            String argument = choices.get("argument_" + number);
            if (operation != null) {
                operations.add(argument == null ? operation : "%s: %s".formatted(operation, argument));
            }
        }
        return operations.isEmpty() ? "" : operations.toString();
    }

    /** The choices made of some columns, under other names where these have some. */
    private Map<String, String> named(Map<String, String> names, String... columns) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Stream.of(columns)
                .filter(choices::containsKey)
                .forEach(column -> pairs.put(names.getOrDefault(column, column), choice(column)));
        return pairs;
    }

    private static String inBraces(Map<String, String> pairs) {
        return "{" + inside(pairs) + "}";
    }

    private static String inside(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + ": " + pair.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The part as a line under {@link #COLUMNS}. */
    String csv() {
        Map<String, String> cells = new LinkedHashMap<>(choices);
        cells.put("node", node);
        cells.put("parent", parent == null ? "" : parent);
        cells.put("level", String.valueOf(level));
        cells.put("place", String.valueOf(place));
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining(","));
    }
}
