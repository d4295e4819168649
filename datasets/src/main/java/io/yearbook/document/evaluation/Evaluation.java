package io.yearbook.document.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The comparison of what was read of a document with what people read in it.
 *
 * @param agreement agreement on what makes one a hit
 * @param fields agreement on each field of what has the same identity
 * @param misses expected and not found
 * @param falseHits found and not expected
 */
public record Evaluation<T>(Score agreement, Map<String, Score> fields, List<T> misses, List<T> falseHits) {

    public Evaluation {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        misses = List.copyOf(misses);
        falseHits = List.copyOf(falseHits);
    }

    /**
     * @param hit what must be equal for a hit
     * @param identity what says that two are about the same thing, though fields differ
     * @param fields the fields to be compared, by name
     */
    static <T> Evaluation<T> of(
            List<T> found,
            List<T> expected,
            Function<T, Object> hit,
            Function<T, Object> identity,
            Map<String, Function<T, Object>> fields) {
        Map<String, Score> byField = new LinkedHashMap<>();
        fields.forEach((name, field) ->
                byField.put(name, score(found, expected, one -> List.of(identity.apply(one), field.apply(one)))));
        return new Evaluation<>(
                score(found, expected, hit), byField, without(expected, found, hit), without(found, expected, hit));
    }

    static <T> Score score(List<T> found, List<T> expected, Function<T, Object> key) {
        int misses = without(expected, found, key).size();
        return new Score(expected.size() - misses, found.size(), expected.size());
    }

    /** Those of the first that have no equal left among the others; equals count as often as they occur. */
    static <T> List<T> without(List<T> some, List<T> others, Function<T, Object> key) {
        Map<Object, Long> left = others.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        List<T> rest = new ArrayList<>();
        for (T one : some) {
            long count = left.getOrDefault(key.apply(one), 0L);
            if (count > 0) {
                left.put(key.apply(one), count - 1);
            } else {
                rest.add(one);
            }
        }
        return rest;
    }
}
