package io.yearbook.metric.index;

import io.yearbook.catalog.index.RankRules;
import io.yearbook.model.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ranks scores, the better first; a missing score has no rank. */
final class ScoreRanking {

    private ScoreRanking() {}

    /**
     * The ranks, in the places of the scores; not a number without one, and for all where fewer than the minimum have a
     * score.
     *
     * @param scores in the order of the codes of the units, which decides among equals where ties are ordinal
     */
    static double[] ranks(RankRules rules, double[] scores) {
        @Nullable
        BigDecimal[] compared = Arrays.stream(scores)
                .mapToObj(score -> Double.isNaN(score) ? null : rules.compared(score))
                .toArray(BigDecimal[]::new);
        Comparator<Integer> ascending = Comparator.comparing((Integer i) -> compared[i]);
        Integer[] order = IntStream.range(0, scores.length)
                .filter(i -> !Double.isNaN(scores[i]))
                .boxed()
                .sorted(rules.better() == Direction.HIGHER ? ascending.reversed() : ascending)
                .toArray(Integer[]::new);
        double[] ranks = new double[scores.length];
        Arrays.fill(ranks, Double.NaN);
        if (order.length < rules.minimum()) {
            return ranks;
        }
        int betterValues = 0;
        for (int first = 0; first < order.length; betterValues++) {
            int next = first + 1;
            while (next < order.length && equal(compared, order[next], order[first])) {
                next++;
            }
            for (int place = first; place < next; place++) {
                ranks[order[place]] = rank(rules.ties(), first, next, place, betterValues);
            }
            first = next;
        }
        return ranks;
    }

    private static boolean equal(@Nullable BigDecimal[] compared, int one, int other) {
        BigDecimal score = compared[one];
        BigDecimal level = compared[other];
        return score != null && level != null && score.compareTo(level) == 0;
    }

    private static double rank(RankRules.Ties ties, int first, int next, int place, int betterValues) {
        return switch (ties) {
            case COMPETITION -> first + 1;
            case DENSE -> betterValues + 1;
            case MODIFIED -> next;
            case ORDINAL -> place + 1;
            case FRACTIONAL -> (first + 1 + next) / 2.0;
        };
    }

    /** How many of the scores are there. */
    static int count(double[] scores) {
        return (int) Arrays.stream(scores).filter(score -> !Double.isNaN(score)).count();
    }
}
