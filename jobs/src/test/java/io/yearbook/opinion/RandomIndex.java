package io.yearbook.opinion;

import io.yearbook.opinion.RandomIndexPart.Mean;
import io.yearbook.opinion.RandomIndexPart.Scoring;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A random composite index: dimensions of indicators and of dimensions, weights, every method of normalisation that needs
 * the panel alone, arithmetic and geometric means, asked coverage, and every way to rank.
 */
final class RandomIndex {

    static final String CODE = "sample";

    /** Levels of dimensions at most. */
    static final int LEVELS = 3;

    private final Random random;
    private final List<RandomIndexPart> parts = new ArrayList<>();
    private final String better;
    private final String ties;
    private final String decimals;
    private final int minimum;
    private int indicators;

    RandomIndex(long seed) {
        random = new Random(seed);
        better = oneOf("higher", "higher", "lower");
        ties = oneOf("competition", "dense", "modified", "ordinal", "fractional");
        decimals = oneOf("", "0", "1", "2", "3");
        minimum = 2 + random.nextInt(4);
        addDimension(CODE, null, 0);
    }

    private void addDimension(String node, @Nullable String parent, int level) {
        Mean mean = new Mean(
                oneOf("arithmetic", "geometric"),
                new BigDecimal(oneOf("0", "0.3", "0.5", "0.6", "0.75", "1")),
                1 + random.nextInt(3));
        parts.add(new RandomIndexPart(node, parent, level, weight(), rounding(), null, mean));
        int children = level == 0 ? 2 + random.nextInt(2) : 1 + random.nextInt(3);
        for (int child = 0; child < children; child++) {
            boolean isDimension = level == 0 ? child == 0 || random.nextInt(3) > 0 : random.nextInt(5) == 0;
            if (isDimension && level + 1 < LEVELS) {
                addDimension("d%d_%d".formatted(level + 1, parts.size()), node, level + 1);
            } else {
                parts.add(new RandomIndexPart(
                        "i" + indicators++, node, level + 1, weight(), rounding(), scoring(), null));
            }
        }
    }

    private Scoring scoring() {
        String method = oneOf("min_max", "z_score", "rank", "percentile");
        String direction = oneOf("higher", "higher", "lower");
        String takenFrom = oneOf("each_year", "each_year", "all_years", "2020");
        return switch (method) {
            case "z_score" -> {
                boolean aroundZero = random.nextInt(4) == 0;
                yield new Scoring(direction, method, aroundZero ? 0 : 100, aroundZero ? 1 : 110, "extend", takenFrom);
            }
            case "rank" -> new Scoring(direction, method, 0, 1, "extend", takenFrom);
            default -> {
                int low = oneOf(0, 1, 10);
                yield new Scoring(direction, method, low, oneOf(50, 100), oneOf("extend", "clip"), takenFrom);
            }
        };
    }

    private BigDecimal weight() {
        return new BigDecimal(oneOf("1", "1", "1", "2", "0.5", "1.5", "0.3"));
    }

    private @Nullable Integer rounding() {
        return random.nextInt(5) == 0 ? oneOf(1, 2, 3) : null;
    }

    /** How many indicators it has; their codes are i0, i1 and so on. */
    int indicators() {
        return indicators;
    }

    /** The choices that were made, so that a test can tell which occurred. */
    Stream<String> words() {
        Stream<String> ofParts = parts.stream().flatMap(part -> {
            Mean mean = part.mean();
            Scoring scoring = part.scoring();
            return mean != null
                    ? Stream.of(mean.aggregation())
                    : scoring == null
                            ? Stream.of()
                            : Stream.of(scoring.method(), scoring.takenFrom(), scoring.outside());
        });
        return Stream.concat(Stream.of(better, ties, "levels " + levels()), ofParts);
    }

    private int levels() {
        return parts.stream().mapToInt(RandomIndexPart::level).max().orElse(0);
    }

    String yaml() {
        return """
                index: %s
                steps: [normalise: min_max, aggregate: arithmetic]
                rank: {better: %s, ties: %s, minimum: %d%s}
                tree: %s
                """.formatted(
                        CODE,
                        better,
                        ties,
                        minimum,
                        decimals.isEmpty() ? "" : ", decimals: " + decimals,
                        parts.get(0).yaml(parts));
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join(",", RandomIndexPart.COLUMNS)));
        parts.forEach(part -> lines.add(part.csv()));
        Files.write(folder.resolve("part.csv"), lines);
        Files.write(
                folder.resolve("ranking.csv"),
                List.of("better,ties,decimals,minimum", "%s,%s,%s,%d".formatted(better, ties, decimals, minimum)));
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
