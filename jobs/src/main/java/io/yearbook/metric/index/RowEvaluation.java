package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.model.ScoreReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes the scores of all parts of an index from those of its indicators, one unit and year at a time. */
final class RowEvaluation {

    private static final double ROUNDING_NOISE = 1e-12;
    private static final MathContext CARRIED = new MathContext(12);

    private final ScoreTree tree;
    private final StageFigures figures;
    private final double[] weights;
    private final @Nullable AggregationMethod instead;

    /**
     * @param figures scores of the indicators
     * @param weights by part; 0 leaves it out
     * @param instead mean that takes the place of every mean; null for none
     */
    RowEvaluation(ScoreTree tree, StageFigures figures, double[] weights, @Nullable AggregationMethod instead) {
        this.tree = tree;
        this.figures = figures;
        this.weights = weights;
        this.instead = instead;
    }

    RowScores of(int row) {
        RowScores scores = new RowScores(tree.size());
        for (int part = tree.size() - 1; part >= 0; part--) {
            int place = part;
            tree.part(part)
                    .match(
                            dimension -> {
                                aggregate(place, dimension, scores);
                                return true;
                            },
                            indicator -> {
                                take(place, indicator, row, scores);
                                return true;
                            });
        }
        return scores;
    }

    private void take(int part, IndexIndicator indicator, int row, RowScores into) {
        double figure = figures.figure(tree.indicator(part), row);
        into.plain[part] = figure;
        into.score[part] = rounded(figure, indicator.decimals());
        into.coverage[part] = Double.isNaN(figure) ? 0 : 1;
        into.reason[part] = figures.reason(tree.indicator(part), row);
    }

    private void aggregate(int part, IndexDimension dimension, RowScores into) {
        double total = 0;
        double known = 0;
        int inPlay = 0;
        int count = 0;
        for (int child : tree.children(part)) {
            total += weights[child];
            inPlay += weights[child] > 0 ? 1 : 0;
            if (weights[child] > 0 && into.isKnown(child)) {
                known += weights[child];
                count++;
            }
        }
        into.coverage[part] = total == 0 ? 0 : known / total;
        ScoreReason reason = null;
        if (count == 0) {
            reason = ScoreReason.VALUE_MISSING;
        } else if (count < Math.min(dimension.coverage().count(), inPlay)
                || into.coverage[part] < dimension.coverage().share() - ROUNDING_NOISE) {
            reason = ScoreReason.COVERAGE_TOO_LOW;
        }
        double plain = reason == null
                ? Aggregating.of(method(dimension), tree.children(part), weights, known, into.score)
                : Double.NaN;
        if (reason == null && Double.isNaN(plain)) {
            reason = isBelowZero(part, into) ? ScoreReason.BELOW_ZERO : ScoreReason.DENOMINATOR_MISSING;
        }
        into.plain[part] = plain;
        into.score[part] = rounded(IndexSteps.transformed(dimension.transformations(), plain), dimension.decimals());
        into.reason[part] =
                reason == null && Double.isNaN(into.score[part]) ? ScoreReason.TRANSFORMATION_UNDEFINED : reason;
    }

    private AggregationMethod method(IndexDimension dimension) {
        return instead != null && dimension.aggregation().isMean() ? instead : dimension.aggregation();
    }

    private boolean isBelowZero(int dimension, RowScores scores) {
        return Arrays.stream(tree.children(dimension)).anyMatch(child -> weights[child] > 0 && scores.score[child] < 0);
    }

    private static double rounded(double score, @Nullable Integer decimals) {
        return decimals == null || Double.isNaN(score)
                ? score
                : BigDecimal.valueOf(score)
                        .round(CARRIED)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue();
    }
}
