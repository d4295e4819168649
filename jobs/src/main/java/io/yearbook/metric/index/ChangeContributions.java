package io.yearbook.metric.index;

import java.util.Arrays;

/**
 * How much of the change of an index from one year to the next each part makes; the parts of a dimension sum to it
 * exactly. The change of an arithmetic mean, a sum or a difference is divided as Bennet does (mean weight × change of the
 * score, plus mean score × change of the weight), that of a geometric mean, a product or a ratio by logarithmic means
 * (Montgomery and Vartia), that of a harmonic mean by inverse scores. Weights change where a part has a score in one of the years only: its contribution is then all that
 * it brought or took. Where one of the means is 0, the parts that are 0 there make the change, by weight; where they are gone in
 * the other year, the parts that are there do.
 */
final class ChangeContributions {

    private static final double ROUNDING_NOISE = 1e-12;

    private final ScoreTree tree;
    private final Contributions levels;

    ChangeContributions(ScoreTree tree) {
        this.tree = tree;
        this.levels = new Contributions(tree);
    }

    /** By part; not a number for one without a score in either year, and for all where the index lacks one. */
    double[] of(RowScores before, RowScores now) {
        double[] contributions = new double[tree.size()];
        Arrays.fill(contributions, Double.NaN);
        if (before.isKnown(ScoreTree.ROOT) && now.isKnown(ScoreTree.ROOT)) {
            contributions[ScoreTree.ROOT] = now.score[ScoreTree.ROOT] - before.score[ScoreTree.ROOT];
            divide(ScoreTree.ROOT, 1, before, now, contributions);
        }
        return contributions;
    }

    /** @param factor what a change of the dimension by 1 makes of the index */
    private void divide(int dimension, double factor, RowScores before, RowScores now, double[] into) {
        double plainChange = now.plain[dimension] - before.plain[dimension];
        double change = now.score[dimension] - before.score[dimension];
        double scale = factor * (plainChange == 0 ? 1 : change / plainChange);
        MeanChange mean = new MeanChange(tree.method(dimension), before.plain[dimension], now.plain[dimension]);
        double[] weightsBefore = levels.coefficients(dimension, before);
        double[] weightsNow = levels.coefficients(dimension, now);
        double atZero = zeroWeight(dimension, mean, before, now, weightsBefore, weightsNow);
        double rest = factor * change;
        for (int child : tree.children(dimension)) {
            boolean was = before.isKnown(child);
            boolean is = now.isKnown(child);
            if (was && is) {
                double slope = mean.slope(
                        before.score[child], now.score[child], weightsBefore[child], weightsNow[child], atZero);
                double reweighted =
                        mean.reweighted(before.score[child], now.score[child], weightsBefore[child], weightsNow[child]);
                double moved = scale * (slope * (now.score[child] - before.score[child]) + reweighted);
                rest -= moved;
                add(child, moved, into);
                spread(child, scale * reweighted, now, into);
                divide(child, scale * slope, before, now, into);
            } else if (is) {
                double brought = scale * mean.brought(now.score[child], weightsNow[child]);
                rest -= brought;
                add(child, brought, into);
                spread(child, brought, now, into);
            } else if (was) {
                double taken = -scale * mean.brought(before.score[child], weightsBefore[child]);
                rest -= taken;
                add(child, taken, into);
                spread(child, taken, before, into);
            }
        }
        if (mean.touchesZero() && Math.abs(rest) > ROUNDING_NOISE) {
            spread(dimension, rest, now, into);
        }
    }

    /** Weight of the parts that are 0 in the year whose mean is 0. */
    private double zeroWeight(
            int dimension,
            MeanChange mean,
            RowScores before,
            RowScores now,
            double[] weightsBefore,
            double[] weightsNow) {
        double weight = 0;
        for (int child : tree.children(dimension)) {
            if (before.isKnown(child) && now.isKnown(child)) {
                weight +=
                        mean.zeroWeight(before.score[child], now.score[child], weightsBefore[child], weightsNow[child]);
            }
        }
        return weight;
    }

    /** Shares an amount that does not come from the scores of the parts among them, by weight. */
    private void spread(int dimension, double amount, RowScores year, double[] into) {
        if (amount == 0 || tree.children(dimension).length == 0) {
            return;
        }
        double[] shares = levels.shares(dimension, year);
        for (int child : tree.children(dimension)) {
            if (year.isKnown(child)) {
                add(child, amount * shares[child], into);
                spread(child, amount * shares[child], year, into);
            }
        }
    }

    private static void add(int part, double amount, double[] into) {
        into[part] = Double.isNaN(into[part]) ? amount : into[part] + amount;
    }
}
