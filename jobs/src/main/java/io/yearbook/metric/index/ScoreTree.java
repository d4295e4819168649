package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.model.ScoreReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of an index in the order of the tree, each after the dimension it belongs to; the index itself is part 0. */
final class ScoreTree {

    static final int ROOT = 0;
    private static final int NO_PARENT = -1;
    private static final double ROUNDING_NOISE = 1e-12;
    private static final MathContext CARRIED = new MathContext(12);

    private final List<IndexPart> parts = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<IndexIndicator> indicators = new ArrayList<>();
    private final int[] indicatorOf;
    private final int[][] children;

    ScoreTree(IndexDimension root) {
        add(root, NO_PARENT);
        indicatorOf = new int[parts.size()];
        children = new int[parts.size()][];
        for (int part = 0; part < parts.size(); part++) {
            int parent = part;
            indicatorOf[part] = indicators.indexOf(parts.get(part));
            children[part] = IntStream.range(0, parts.size())
                    .filter(child -> parents.get(child) == parent)
                    .toArray();
        }
    }

    private void add(IndexPart part, int parent) {
        int place = parts.size();
        parts.add(part);
        parents.add(parent);
        part.match(
                dimension -> {
                    dimension.parts().forEach(child -> add(child, place));
                    return true;
                },
                indicators::add);
    }

    int size() {
        return parts.size();
    }

    IndexPart part(int part) {
        return parts.get(part);
    }

    int parent(int part) {
        return parents.get(part);
    }

    @Nullable
    String parentCode(int part) {
        return part == ROOT ? null : parts.get(parent(part)).code();
    }

    int[] children(int part) {
        return children[part];
    }

    /** Place of the part among the indicators; below 0 for a dimension. */
    int indicator(int part) {
        return indicatorOf[part];
    }

    /** The weights as the index states them. */
    double[] weights() {
        return parts.stream().mapToDouble(IndexPart::weight).toArray();
    }

    /** The weights without one part; a dimension whose last part goes, goes with it. */
    double[] weightsWithout(int part) {
        double[] weights = weights();
        int gone = part;
        weights[gone] = 0;
        while (gone != ROOT && total(parent(gone), weights) == 0) {
            gone = parent(gone);
            weights[gone] = 0;
        }
        return weights;
    }

    private double total(int dimension, double[] weights) {
        double total = 0;
        for (int child : children[dimension]) {
            total += weights[child];
        }
        return total;
    }

    /**
     * The scores of one row.
     *
     * @param figures scores of the indicators
     * @param weights by part; 0 leaves it out
     * @param instead aggregation of every dimension; null for its own
     */
    RowScores evaluate(StageFigures figures, int row, double[] weights, @Nullable AggregationMethod instead) {
        RowScores scores = new RowScores(parts.size());
        for (int part = parts.size() - 1; part >= 0; part--) {
            int place = part;
            parts.get(part)
                    .match(
                            dimension -> {
                                aggregate(place, dimension, weights, instead, scores);
                                return true;
                            },
                            indicator -> {
                                take(place, indicator, figures, row, scores);
                                return true;
                            });
        }
        return scores;
    }

    private void take(int part, IndexIndicator indicator, StageFigures figures, int row, RowScores into) {
        double figure = figures.figure(indicatorOf[part], row);
        into.plain[part] = figure;
        into.score[part] = rounded(figure, indicator.decimals());
        into.coverage[part] = Double.isNaN(figure) ? 0 : 1;
        into.reason[part] = figures.reason(indicatorOf[part], row);
    }

    private void aggregate(
            int part, IndexDimension dimension, double[] weights, @Nullable AggregationMethod instead, RowScores into) {
        double total = 0;
        double known = 0;
        int inPlay = 0;
        int count = 0;
        for (int child : children[part]) {
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
                ? Means.of(
                        instead == null ? dimension.aggregation() : instead, children[part], weights, known, into.score)
                : Double.NaN;
        if (reason == null && Double.isNaN(plain)) {
            reason = ScoreReason.BELOW_ZERO;
        }
        into.plain[part] = plain;
        into.score[part] = rounded(IndexSteps.transformed(dimension.transformations(), plain), dimension.decimals());
        into.reason[part] =
                reason == null && Double.isNaN(into.score[part]) ? ScoreReason.TRANSFORMATION_UNDEFINED : reason;
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
