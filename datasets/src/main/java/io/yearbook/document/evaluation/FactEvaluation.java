package io.yearbook.document.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    private static final Function<StatedFact, Object> FIGURE =
            fact -> List.of(fact.indicator(), fact.value(), fact.unit());
    private static final Function<StatedFact, Object> FACT = fact ->
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
        FIELDS.forEach((name, field) -> byField.put(
                name, Evaluation.score(found, expected, fact -> List.of(FIGURE.apply(fact), field.apply(fact)))));
        return new FactEvaluation(
                Evaluation.score(found, expected, FIGURE),
                Evaluation.score(found, expected, FACT),
                byField,
                Evaluation.without(expected, found, FACT),
                Evaluation.without(found, expected, FACT));
    }
}
