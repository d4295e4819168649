package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;

/** Makes one score of those of the parts of a dimension. */
final class Aggregating {

    private Aggregating() {}

    /**
     * What a part counts for: in a mean its share of the weight; in a formula its weight, below 0 where it is taken off or
     * divided by.
     *
     * @param place of the part among those of the dimension, from 0
     * @param known sum of the weights of the parts that count
     */
    static double coefficient(AggregationMethod method, int place, double weight, double known) {
        if (method.isMean()) {
            return weight / known;
        }
        return method.isComparison() && place > 0 ? -weight : weight;
    }

    /**
     * The score of the parts with a weight and a score; not a number where the method is not defined for them.
     *
     * @param parts places in the arrays
     * @param weights by place
     * @param known sum of the weights of the parts that count
     * @param scores by place
     */
    static double of(AggregationMethod method, int[] parts, double[] weights, double known, double[] scores) {
        double sum = 0;
        double product = 1;
        boolean zero = false;
        for (int place = 0; place < parts.length; place++) {
            double weight = weights[parts[place]];
            double score = scores[parts[place]];
            if (!(weight > 0) || Double.isNaN(score)) {
                continue;
            }
            if (!isLinear(method) && score < 0) {
                return Double.NaN;
            }
            double coefficient = coefficient(method, place, weight, known);
            zero |= score == 0;
            switch (method) {
                case ARITHMETIC, SUM, DIFFERENCE -> sum += coefficient * score;
                case GEOMETRIC -> sum += score == 0 ? 0 : coefficient * Math.log(score);
                case HARMONIC -> sum += score == 0 ? 0 : coefficient / score;
                case PRODUCT, RATIO -> product *= Math.pow(score, coefficient);
            }
        }
        return switch (method) {
            case ARITHMETIC, SUM, DIFFERENCE -> sum;
            case GEOMETRIC -> zero ? 0 : Math.exp(sum);
            case HARMONIC -> zero ? 0 : 1 / sum;
            case PRODUCT, RATIO -> Double.isInfinite(product) ? Double.NaN : product;
        };
    }

    /** True where the score is a sum over the parts, so that scores below 0 are as good as others. */
    static boolean isLinear(AggregationMethod method) {
        return switch (method) {
            case ARITHMETIC, SUM, DIFFERENCE -> true;
            case GEOMETRIC, HARMONIC, PRODUCT, RATIO -> false;
        };
    }
}
