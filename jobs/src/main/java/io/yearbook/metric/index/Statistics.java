package io.yearbook.metric.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Statistics of a sample without missing values. Sums run in the order of the array. */
final class Statistics {

    private static final MathContext CARRIED = new MathContext(12);

    private Statistics() {}

    static double mean(double[] sample) {
        return Arrays.stream(sample).sum() / sample.length;
    }

    static double median(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Standard deviation with n − 1. */
    static double deviation(double[] sample) {
        return Math.sqrt(moment(sample, 2) / (sample.length - 1));
    }

    /** Sample skewness G1, as spreadsheets compute it; of 3 values or more. */
    static double skewness(double[] sample) {
        double n = sample.length;
        double g1 = Math.sqrt(n) * moment(sample, 3) / Math.pow(moment(sample, 2), 1.5);
        return g1 * Math.sqrt(n * (n - 1)) / (n - 2);
    }

    /** Sample excess kurtosis G2, as spreadsheets compute it; of 4 values or more. */
    static double kurtosis(double[] sample) {
        double n = sample.length;
        double g2 = n * moment(sample, 4) / Math.pow(moment(sample, 2), 2) - 3;
        return ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3));
    }

    /** Sum of the powers of the differences from the mean. */
    private static double moment(double[] sample, int power) {
        double mean = mean(sample);
        double sum = 0;
        for (double value : sample) {
            sum += Math.pow(value - mean, power);
        }
        return sum;
    }

    /** The value with the twelve digits that a computation carries, so that what is computed in two ways is equal. */
    static double carried(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? value
                : BigDecimal.valueOf(value).round(CARRIED).doubleValue();
    }

    static boolean areLevel(double one, double other) {
        return carried(one) == carried(other);
    }

    /** The values that are there. */
    static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
