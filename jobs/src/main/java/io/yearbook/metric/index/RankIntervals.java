package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.RankRules;
import io.yearbook.catalog.index.Uncertainty;
import io.yearbook.metric.index.IndexPanel.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far ranks depend on weights and methods: the index is made many times with weights, normalisation and aggregation
 * drawn at random, and each unit has the ranks of the middle 90 % of these. The draws depend on the seed and the tree
 * alone, not on the order of rows. An interval is widened to hold the rank of the index itself, which random indices may
 * miss.
 */
final class RankIntervals {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final ScoreTree tree;
    private final IndexPanel panel;
    private final RankRules rules;
    private final List<Draw> draws = new ArrayList<>();

    /** One index: its weights, and the scores of its indicators. */
    private record Draw(
            double[] weights,
            StageFigures figures,
            @Nullable AggregationMethod aggregation) {}

    /**
     * Ranks of one unit in one year.
     *
     * @param low rank that 5 % of the indices reach or better
     * @param high rank that 95 % of them reach or better
     */
    record RankInterval(double low, double median, double high) {}

    /**
     * @param rules of the index; random indices are compared at full precision, for their scales differ
     * @param nominal scores of the indicators as the index states them
     * @param alternatives their scores under each alternative normalisation; empty to keep the stated one
     */
    RankIntervals(
            ScoreTree tree,
            IndexPanel panel,
            RankRules rules,
            Uncertainty uncertainty,
            StageFigures nominal,
            List<StageFigures> alternatives) {
        this.tree = tree;
        this.panel = panel;
        this.rules = rules.comparedAt(null, rules.minimum());
        SplittableRandom random = new SplittableRandom(uncertainty.seed());
        for (int i = 0; i < uncertainty.replicates(); i++) {
            double[] weights = tree.weights();
            for (int part = 0; part < weights.length; part++) {
                double factor = 1 + uncertainty.weightSpread() * (2 * random.nextDouble() - 1);
                weights[part] *= tree.isWeighed(part) ? factor : 1;
            }
            StageFigures figures =
                    alternatives.isEmpty() ? nominal : alternatives.get(random.nextInt(alternatives.size()));
            List<AggregationMethod> methods = uncertainty.aggregations();
            draws.add(
                    new Draw(weights, figures, methods.isEmpty() ? null : methods.get(random.nextInt(methods.size()))));
        }
    }

    /**
     * The intervals by row; null for rows without a rank. Of the random indices those count that have a score for every
     * unit ranked in the year; where they are fewer than half, there is no interval.
     *
     * @param nominalRanks by row
     */
    @Nullable
    RankInterval[] of(double[] nominalRanks) {
        @Nullable RankInterval[] intervals = new @Nullable RankInterval[nominalRanks.length];
        for (Block block : panel.blocks()) {
            int[] ranked = IntStream.range(block.from(), block.to())
                    .filter(row -> !Double.isNaN(nominalRanks[row]))
                    .toArray();
            if (ranked.length == 0) {
                continue;
            }
            List<double[]> replicates = draws.stream()
                    .map(draw -> ranks(draw, ranked))
                    .filter(ranks -> Arrays.stream(ranks).noneMatch(Double::isNaN))
                    .toList();
            if (replicates.size() * 2 < draws.size()) {
                continue;
            }
            for (int i = 0; i < ranked.length; i++) {
                int unit = i;
                double[] ranks = replicates.stream()
                        .mapToDouble(replicate -> replicate[unit])
                        .sorted()
                        .toArray();
                intervals[ranked[i]] = interval(ranks, nominalRanks[ranked[i]]);
            }
        }
        return intervals;
    }

    private double[] ranks(Draw draw, int[] rows) {
        RowEvaluation evaluation = new RowEvaluation(tree, draw.figures(), draw.weights(), draw.aggregation());
        double[] scores = Arrays.stream(rows)
                .mapToDouble(row -> evaluation.of(row).score[ScoreTree.ROOT])
                .toArray();
        return ScoreRanking.ranks(rules, scores);
    }

    private static RankInterval interval(double[] sorted, double nominal) {
        return new RankInterval(
                Math.min(nominal, reached(sorted, LOW)),
                Statistics.median(sorted),
                Math.max(nominal, reached(sorted, HIGH)));
    }

    /** The smallest rank that at least the share of the indices reach or better. */
    private static double reached(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
