package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of an index in the order of the tree, each after the dimension it belongs to; the index itself is part 0. */
final class ScoreTree {

    static final int ROOT = 0;
    private static final int NO_PARENT = -1;

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

    /** How a dimension is aggregated; of an indicator, which is its own score, ARITHMETIC. */
    AggregationMethod method(int part) {
        return parts.get(part).match(IndexDimension::aggregation, indicator -> AggregationMethod.ARITHMETIC);
    }

    /** True where only the proportion of the part's weight counts; false for what a formula takes as it stands. */
    boolean isWeighed(int part) {
        return part != ROOT && method(parent(part)).isMean();
    }

    /** True for an indicator whose score nothing but means make use of. */
    boolean isOutsideFormulas(IndexIndicator indicator) {
        int part = parts.indexOf(indicator);
        while (isWeighed(part)) {
            part = parent(part);
        }
        return part == ROOT;
    }

    /** The weights without one part; a dimension whose last part goes, or one of those it compares, goes with it. */
    double[] weightsWithout(int part) {
        double[] weights = weights();
        int gone = part;
        weights[gone] = 0;
        while (gone != ROOT
                && (total(parent(gone), weights) == 0 || method(parent(gone)).isComparison())) {
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
}
