package io.yearbook.metric.index;

import io.yearbook.catalog.index.Treatment;
import io.yearbook.catalog.index.Treatment.Beyond;
import io.yearbook.catalog.index.Treatment.Fallback;
import io.yearbook.catalog.index.Treatment.Method;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoubleUnaryOperator;

/** Winsorises the values of one indicator in one year, or transforms them where that does not suffice. */
final class OutlierTreatment {

    /** Fewest values of which kurtosis can be told. */
    private static final int FEWEST = 4;

    /** A sample that is even about its mean is skewed by no more than this. */
    private static final double ROUNDING_NOISE = 1e-9;

    private final Treatment treatment;

    OutlierTreatment(Treatment treatment) {
        this.treatment = treatment;
    }

    /**
     * Values after the treatment.
     *
     * @param fallback transformation of all values; NONE where there was none
     */
    record Outcome(double[] values, Fallback fallback) {}

    /** The values, missing ones where they were; the same array's content where nothing was treated. */
    Outcome treat(double[] values) {
        if (treatment.method() == Method.NONE || !hasOutliers(values)) {
            return new Outcome(values.clone(), Fallback.NONE);
        }
        double[] winsorised = winsorised(values);
        return hasOutliers(winsorised) ? transformed(values, winsorised) : new Outcome(winsorised, Fallback.NONE);
    }

    private boolean hasOutliers(double[] values) {
        double[] known = Statistics.known(values);
        if (known.length < FEWEST
                || Arrays.stream(known).map(Statistics::carried).distinct().count() < 2) {
            return false;
        }
        boolean skewed = Statistics.carried(Math.abs(Statistics.skewness(known))) > treatment.skewness();
        boolean peaked = Statistics.carried(Statistics.kurtosis(known)) > treatment.kurtosis();
        return treatment.beyond() == Beyond.BOTH ? skewed && peaked : skewed || peaked;
    }

    private double[] winsorised(double[] values) {
        double[] winsorised = values.clone();
        BitSet touched = new BitSet();
        while (touched.cardinality() < treatment.points() && hasOutliers(winsorised)) {
            double[] known = Statistics.known(winsorised);
            Arrays.sort(known);
            boolean high = Statistics.skewness(known) >= -ROUNDING_NOISE;
            double farthest = high ? known[known.length - 1] : known[0];
            double next = high ? below(known, farthest) : above(known, farthest);
            for (int i = 0; i < winsorised.length; i++) {
                if (winsorised[i] == farthest) {
                    winsorised[i] = next;
                    touched.set(i);
                }
            }
        }
        return winsorised;
    }

    private static double below(double[] sorted, double limit) {
        return Arrays.stream(sorted).filter(value -> value < limit).max().orElse(limit);
    }

    private static double above(double[] sorted, double limit) {
        return Arrays.stream(sorted).filter(value -> value > limit).min().orElse(limit);
    }

    private Outcome transformed(double[] values, double[] winsorised) {
        double[] known = Statistics.known(values);
        double min = Arrays.stream(known).min().orElseThrow();
        double max = Arrays.stream(known).max().orElseThrow();
        double shift = (max - min) / 100;
        Fallback fallback = treatment.otherwise();
        return switch (fallback) {
            case NONE -> new Outcome(winsorised, Fallback.NONE);
            case LOG ->
                min > 0 ? new Outcome(each(values, Math::log), fallback) : new Outcome(values.clone(), Fallback.NONE);
            case LOG_SHIFTED -> new Outcome(each(values, x -> Math.log(x - min + shift)), fallback);
            case LOG_SHIFTED_BY_ONE -> new Outcome(each(values, x -> Math.log(x - min + 1)), fallback);
            case LOG_REFLECTED ->
                new Outcome(
                        each(
                                values,
                                Statistics.skewness(known) > ROUNDING_NOISE
                                        ? x -> Math.log(x - min + shift)
                                        : x -> -Math.log(max - x + shift)),
                        fallback);
        };
    }

    private static double[] each(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }
}
