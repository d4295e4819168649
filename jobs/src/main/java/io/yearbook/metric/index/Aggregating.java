package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;

/** Weighted means of the parts that have scores. */
final class Means {

    private Means() {}

    /**
     * The mean of the parts with a weight and a score; not a number where the method is not defined for a score.
     *
     * @param parts places in the arrays
     * @param weights by place
     * @param total sum of the weights of the parts that count
     * @param scores by place
     */
    static double of(AggregationMethod method, int[] parts, double[] weights, double total, double[] scores) {
        double sum = 0;
        boolean zero = false;
        for (int part : parts) {
            if (!(weights[part] > 0) || Double.isNaN(scores[part])) {
                continue;
            }
            if (method != AggregationMethod.ARITHMETIC && scores[part] < 0) {
                return Double.NaN;
            }
            double weight = weights[part] / total;
            zero |= scores[part] == 0;
            sum += switch (method) {
                case ARITHMETIC -> weight * scores[part];
                case GEOMETRIC -> scores[part] == 0 ? 0 : weight * Math.log(scores[part]);
                case HARMONIC -> scores[part] == 0 ? 0 : weight / scores[part];
            };
        }
        return switch (method) {
            case ARITHMETIC -> sum;
            case GEOMETRIC -> zero ? 0 : Math.exp(sum);
            case HARMONIC -> zero ? 0 : 1 / sum;
        };
    }
}
