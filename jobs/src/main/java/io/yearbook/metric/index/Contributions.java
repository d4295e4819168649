package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.IndexPart;
import java.util.Arrays;

/**
 * How much of the score of an index each part makes: its score times the derivative of the index with respect to it.
 * Weighted means are homogeneous of the first degree, so that by Euler's theorem these sum to the score: weight × score
 * for an arithmetic mean; weight × mean for a geometric one, w × mean² ÷ score for a harmonic one. What a cap, a rounding
 * or another function does to a dimension is shared in proportion.
 */
final class Contributions {

    private final ScoreTree tree;
    private final double[] weights;

    Contributions(ScoreTree tree) {
        this.tree = tree;
        this.weights = tree.weights();
    }

    /** By part; not a number for one without a score, and for all where the index has none. */
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
        double plain = scores.plain[dimension];
        double score = scores.score[dimension];
        double scale = plain == 0 ? 1 : score / plain;
        double spread = plain == 0 ? score : 0;
        double[] shares = shares(dimension, scores);
        for (int child : tree.children(dimension)) {
            if (scores.isKnown(child)) {
                double slope = slope(dimension, shares[child], plain, scores.score[child]);
                into[child] = factor * (scale * slope * scores.score[child] + spread * shares[child]);
                share(child, factor * scale * slope, scores, into);
            }
        }
    }

    private double slope(int dimension, double weight, double mean, double score) {
        AggregationMethod method = method(tree.part(dimension));
        return switch (method) {
            case ARITHMETIC -> weight;
            case GEOMETRIC -> score == 0 ? 0 : weight * mean / score;
            case HARMONIC -> score == 0 ? 0 : weight * mean * mean / (score * score);
        };
    }

    static AggregationMethod method(IndexPart part) {
        return part.match(dimension -> dimension.aggregation(), indicator -> AggregationMethod.ARITHMETIC);
    }

    /** Weights of the parts of a dimension that have scores, summing to 1; 0 for those without. */
    double[] shares(int dimension, RowScores scores) {
        double[] shares = new double[tree.size()];
        double known = 0;
        for (int child : tree.children(dimension)) {
            known += scores.isKnown(child) ? weights[child] : 0;
        }
        for (int child : tree.children(dimension)) {
            shares[child] = scores.isKnown(child) ? weights[child] / known : 0;
        }
        return shares;
    }
}
