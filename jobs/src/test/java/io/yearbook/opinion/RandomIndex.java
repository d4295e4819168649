package io.yearbook.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A random composite index: dimensions of indicators and of dimensions, weights, every method of each step, every way to
 * aggregate, asked coverage, and every way to rank.
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
        addDimension(CODE, null, 0, 0);
    }

    private void addDimension(String node, @Nullable String parent, int level, int place) {
        Map<String, String> choices = common();
        boolean isFormula = random.nextInt(4) == 0;
        choices.put(
                "aggregation",
                isFormula
                        ? oneOf("sum", "difference", "product", "ratio")
                        : oneOf("arithmetic", "geometric", "harmonic"));
        if (isFormula) {
            choices.putAll(
                    Map.of("operation_1", "floor", "argument_1", "-900", "operation_2", "cap", "argument_2", "900"));
        } else {
            choices.put("share", oneOf("0", "0.3", "0.5", "0.6", "0.75", "1"));
            choices.put("parts", oneOf("1", "2", "3"));
            if (random.nextInt(4) == 0) {
                operation(choices, "1");
            }
        }
        parts.add(new RandomIndexPart(node, parent, level, place, choices));
        int children = (level == 0 || isFormula ? 2 : 1) + random.nextInt(level == 0 ? 2 : 3);
        for (int child = 0; child < children; child++) {
            boolean isDimension = level == 0 ? child == 0 || random.nextInt(3) > 0 : random.nextInt(5) == 0;
            if (isDimension && level + 1 < LEVELS) {
                addDimension("d%d_%d".formatted(level + 1, parts.size()), node, level + 1, child);
            } else {
                parts.add(new RandomIndexPart("i" + indicators++, node, level + 1, child, indicator()));
            }
        }
    }

    private Map<String, String> common() {
        Map<String, String> choices = new TreeMap<>();
        choices.put("weight", oneOf("1", "1", "1", "2", "0.5", "1.5", "0.3"));
        if (random.nextInt(5) == 0) {
            choices.put("decimals", oneOf("1", "2", "3"));
        }
        return choices;
    }

    private Map<String, String> indicator() {
        Map<String, String> choices = common();
        choices.put("indicator", "i" + (indicators - 1));
        if (random.nextInt(4) == 0) {
            choices.put("denominator", "size");
            choices.put("per", oneOf("1", "10"));
            if (random.nextBoolean()) {
                choices.put("denominator_year", "2020");
            }
        }
        choices.put("imputation", oneOf("none", "none", "mean", "median", "group_mean", "group_median", "last_value"));
        choices.put("treatment", oneOf("none", "winsorise"));
        if (choices.containsValue("winsorise")) {
            choices.put("skewness", oneOf("0.8", "1.5"));
            choices.put("kurtosis", oneOf("0.5", "2"));
            choices.put("beyond", oneOf("both", "either"));
            choices.put("points", oneOf("0", "1", "2", "5"));
            choices.put("otherwise", oneOf("none", "log", "log_shifted", "log_shifted_by_one", "log_reflected"));
        }
        if (random.nextInt(3) == 0) {
            operation(choices, "1");
            operation(choices, "2");
        }
        normalisation(choices);
        return choices;
    }

    private void operation(Map<String, String> choices, String number) {
        String operation = oneOf(
                "log",
                "log10",
                "log1p",
                "square_root",
                "negate",
                "absolute",
                "reciprocal",
                "add",
                "multiply",
                "divide",
                "power",
                "cap",
                "floor");
        choices.put("operation_" + number, operation);
        switch (operation) {
            case "power" -> choices.put("argument_" + number, oneOf("2", "0.5", "-1"));
            case "add", "cap", "floor" -> choices.put("argument_" + number, oneOf("1", "0.5", "90", "-2"));
            case "multiply", "divide" -> choices.put("argument_" + number, oneOf("2", "-1", "0.1"));
            default -> {}
        }
    }

    private void normalisation(Map<String, String> choices) {
        String method = oneOf(
                "min_max",
                "min_max",
                "z_score",
                "rank",
                "percentile",
                "goalposts",
                "none",
                "distance_to_target",
                "distance_to_reference",
                "distance_to_maximum",
                "ratio_to_target",
                "ratio_to_reference",
                "ratio_to_maximum");
        boolean hasEnds = !Set.of("z_score", "rank").contains(method);
        choices.put("method", method);
        choices.put("direction", method.equals("none") ? "higher" : oneOf("higher", "higher", "lower"));
        choices.put("taken_from", oneOf("each_year", "each_year", "all_years", "2020"));
        choices.put("outside", hasEnds ? oneOf("extend", "clip") : "extend");
        choices.put("score_of_0", hasEnds ? oneOf("0", "1", "10") : oneOf("0", "100"));
        choices.put("score_of_1", hasEnds ? oneOf("50", "100") : "110");
        if (method.equals("goalposts")) {
            choices.putAll(Map.of("low", oneOf("0", "20", "0.1"), "high", oneOf("100", "120")));
        } else if (method.endsWith("target")) {
            choices.put("target", oneOf("0.3", "100", "0", "130"));
        } else if (method.endsWith("reference")) {
            choices.put("reference", oneOf("u00", "u01", "u02"));
        }
    }

    /** How many indicators it has; their codes are i0, i1 and so on. */
    int indicators() {
        return indicators;
    }

    /** The choices that were made, so that a test can tell which occurred. */
    Stream<String> words() {
        Predicate<String> isNumber = word -> word.matches("[-.\\d]+");
        Stream<String> ofParts =
                parts.stream().flatMap(part -> part.choices().values().stream()).filter(isNumber.negate());
        return Stream.concat(Stream.of(better, ties, "levels " + levels()), ofParts);
    }

    private int levels() {
        return parts.stream().mapToInt(RandomIndexPart::level).max().orElse(0);
    }

    String yaml() {
        return """
                index: %s
                steps: [denominate, impute: none, treat: none, transform, normalise: min_max, aggregate: arithmetic]
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

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
