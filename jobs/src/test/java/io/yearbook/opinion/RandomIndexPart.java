package io.yearbook.opinion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a random index, as its definition states it and as the second opinion reads it.
 *
 * @param level 0 for the index itself, 1 for its parts and so on
 * @param decimals digits its score is rounded to; null for none
 * @param scoring of an indicator; null for a dimension
 * @param mean of a dimension; null for an indicator
 */
record RandomIndexPart(
        String node,
        @Nullable String parent,
        int level,
        BigDecimal weight,
        @Nullable Integer decimals,
        @Nullable Scoring scoring,
        @Nullable Mean mean) {

    static final List<String> COLUMNS = List.of(
            "node",
            "parent",
            "level",
            "weight",
            "decimals",
            "indicator",
            "direction",
            "method",
            "score_of_0",
            "score_of_1",
            "outside",
            "taken_from",
            "aggregation",
            "share",
            "parts");

    /** How an indicator becomes a score; the ends are the mean and one deviation above it for z-scores. */
    record Scoring(String direction, String method, int scoreOf0, int scoreOf1, String outside, String takenFrom) {

        private String yaml() {
            String ends = method.equals("z_score")
                    ? "mean: %d, deviation: %d".formatted(scoreOf0, scoreOf1 - scoreOf0)
                    : "range: [%d, %d]".formatted(scoreOf0, scoreOf1);
            return "direction: %s, normalise: {method: %s, %s, outside: %s, over: %s}"
                    .formatted(direction, method, ends, outside, takenFrom);
        }
    }

    /** How the parts of a dimension become its score, and how many of them must be there. */
    record Mean(String aggregation, BigDecimal share, int parts) {

        private String yaml() {
            return "aggregate: %s, coverage: {share: %s, count: %d}".formatted(aggregation, share, parts);
        }
    }

    /** The part with all below it, in the notation of a definition. */
    String yaml(List<RandomIndexPart> parts) {
        String rounding = decimals == null ? "" : ", decimals: " + decimals;
        if (scoring != null) {
            return "{indicator: %s, weight: %s%s, %s}".formatted(node, weight, rounding, scoring.yaml());
        }
        String below = parts.stream()
                .filter(part -> node.equals(part.parent()))
                .map(part -> part.yaml(parts))
                .collect(Collectors.joining(",\n    "));
        String own = parent == null ? "" : "code: %s, weight: %s, ".formatted(node, weight);
        return "{%s%s%s, parts: [\n    %s]}"
                .formatted(own, Objects.requireNonNull(mean).yaml(), rounding, below);
    }

    /** The part as a line under {@link #COLUMNS}. */
    String csv() {
        Stream<?> ofIndicator = scoring == null
                ? Stream.generate(() -> "").limit(7)
                : Stream.of(
                        node,
                        scoring.direction,
                        scoring.method,
                        scoring.scoreOf0,
                        scoring.scoreOf1,
                        scoring.outside,
                        scoring.takenFrom);
        Stream<?> ofDimension =
                mean == null ? Stream.generate(() -> "").limit(3) : Stream.of(mean.aggregation, mean.share, mean.parts);
        Stream<?> ofAll =
                Stream.of(node, parent == null ? "" : parent, level, weight, decimals == null ? "" : decimals);
        return Stream.of(ofAll, ofIndicator, ofDimension)
                .flatMap(cells -> cells)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
