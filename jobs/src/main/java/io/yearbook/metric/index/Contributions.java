package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;
import java.util.Arrays;

/**
 * How much of the score of an index each part makes: its score times the derivative of the index with respect to it.
 * Weighted means are homogeneous of the first degree, so that by Euler's theorem these sum to the score: weight × score
 * for an arithmetic mean; weight × mean for a geometric one, w × mean² ÷ score for a harmonic one. Sums and differences are
 * so, too. A product is shared by its exponents. A ratio has nothing to share, since its parts work against each other:
 * what is below it has no contribution. What a cap, a rounding or another function does to a dimension is shared in
 * proportion.
 */
final class Contributions {

    private final ScoreTree tree;
    private final double[] weights;

    Contributions(ScoreTree tree) {
        this.tree = tree;
        this.weights = tree.weights();
    }

    /** By part; not a number for one without a score or below a ratio, and for all where the index has none. */
    double[] of(RowScores scores) {
        double[] contributions = new double[tree.size()];
        Arrays.fill(contributions, Double.NaN);
        if (scores.isKnown(ScoreTree.ROOT)) {
            contributions[ScoreTree.ROOT] = scores.score[ScoreTree.ROOT];
            share(ScoreTree.ROOT, 1, scores, contributions);
        }
        return contributions;
    }

    /** @param factor contribution of the dimension divided by its score */
    private void share(int dimension, double factor, RowScores scores, double[] into) {
        if (tree.method(dimension) == AggregationMethod.RATIO) {
            return;
        }
        double plain = scores.plain[dimension];
        double score = scores.score[dimension];
        double scale = plain == 0 ? 1 : score / plain;
        double spread = plain == 0 ? score : 0;
        double[] shares = shares(dimension, scores);
        double[] coefficients = coefficients(dimension, scores);
        for (int child : tree.children(dimension)) {
            if (scores.isKnown(child)) {
                double slope = slope(dimension, shares[child], coefficients[child], plain, scores.score[child]);
                into[child] = factor * (scale * slope * scores.score[child] + spread * shares[child]);
                share(child, factor * scale * slope, scores, into);
            }
        }
    }

    private double slope(int dimension, double share, double coefficient, double plain, double score) {
        return switch (tree.method(dimension)) {
            case ARITHMETIC, SUM, DIFFERENCE -> coefficient;
            case GEOMETRIC, PRODUCT, RATIO -> score == 0 ? 0 : share * plain / score;
            case HARMONIC -> score == 0 ? 0 : share * plain * plain / (score * score);
        };
    }

    /** What the parts of a dimension count for, see {@link Aggregating#coefficient}; 0 for those without a score. */
    double[] coefficients(int dimension, RowScores scores) {
        double[] coefficients = new double[tree.size()];
        double known = known(dimension, scores);
        int[] children = tree.children(dimension);
        for (int place = 0; place < children.length; place++) {
            int child = children[place];
            coefficients[child] = scores.isKnown(child)
                    ? Aggregating.coefficient(tree.method(dimension), place, weights[child], known)
                    : 0;
        }
        return coefficients;
    }

    private double known(int dimension, RowScores scores) {
        double known = 0;
        for (int child : tree.children(dimension)) {
            known += scores.isKnown(child) ? weights[child] : 0;
        }
        return known;
    }

    /** Weights of the parts of a dimension that have scores, summing to 1; 0 for those without. */
    double[] shares(int dimension, RowScores scores) {
        double[] shares = new double[tree.size()];
        double known = known(dimension, scores);
        for (int child : tree.children(dimension)) {
            shares[child] = scores.isKnown(child) ? weights[child] / known : 0;
        }
        return shares;
    }
}
