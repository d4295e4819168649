package io.yearbook.document.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The comparison of what was found with what was expected.
 *
 * @param figures agreement on indicator, value and unit
 * @param facts agreement on all fields
 * @param fields of the figures that agree, the agreement on each further field
 * @param misses expected and not found, compared on all fields
 * @param falseHits found and not expected
 */
public record FactEvaluation(
        Score figures, Score facts, Map<String, Score> fields, List<StatedFact> misses, List<StatedFact> falseHits) {

    private static final Function<StatedFact, List<Object>> FIGURE =
            fact -> List.of(fact.indicator(), fact.value(), fact.unit());
    private static final Function<StatedFact, List<Object>> FACT = fact ->
            List.of(fact.indicator(), fact.value(), fact.unit(), fact.periodEnd(), fact.span(), fact.qualifier());
    private static final Map<String, Function<StatedFact, Object>> FIELDS = furtherFields();

    public FactEvaluation {
        misses = List.copyOf(misses);
        falseHits = List.copyOf(falseHits);
    }

    private static Map<String, Function<StatedFact, Object>> furtherFields() {
        Map<String, Function<StatedFact, Object>> fields = new LinkedHashMap<>();
        fields.put("indicator, value and unit", StatedFact::indicator);
        fields.put("period_end", StatedFact::periodEnd);
        fields.put("span", StatedFact::span);
        fields.put("qualifier", StatedFact::qualifier);
        return fields;
    }

    public static FactEvaluation of(List<StatedFact> found, List<StatedFact> expected) {
        Map<String, Score> byField = new LinkedHashMap<>();
        FIELDS.forEach((name, field) ->
                byField.put(name, score(found, expected, fact -> List.of(FIGURE.apply(fact), field.apply(fact)))));
        return new FactEvaluation(
                score(found, expected, FIGURE),
                score(found, expected, FACT),
                byField,
                without(expected, found),
                without(found, expected));
    }

    private static Score score(
            List<StatedFact> found, List<StatedFact> expected, Function<StatedFact, List<Object>> key) {
        Map<List<Object>, Long> left = expected.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        int hits = 0;
        for (StatedFact fact : found) {
            Long count = left.getOrDefault(key.apply(fact), 0L);
            if (count > 0) {
                left.put(key.apply(fact), count - 1);
                hits++;
            }
        }
        return new Score(hits, found.size(), expected.size());
    }

    private static List<StatedFact> without(List<StatedFact> facts, List<StatedFact> others) {
        Map<List<Object>, Long> left = others.stream().collect(Collectors.groupingBy(FACT, Collectors.counting()));
        List<StatedFact> rest = new ArrayList<>();
        for (StatedFact fact : facts) {
            long count = left.getOrDefault(FACT.apply(fact), 0L);
            if (count > 0) {
                left.put(FACT.apply(fact), count - 1);
            } else {
                rest.add(fact);
            }
        }
        return rest;
    }
}
