package io.yearbook.metric.index;

import io.yearbook.catalog.index.AggregationMethod;

/** The change of one mean or formula, as a sum over its parts. */
final class MeanChange {

    private final AggregationMethod method;
    private final double before;
    private final double now;

    MeanChange(AggregationMethod method, double before, double now) {
        this.method = method;
        this.before = before;
        this.now = now;
    }

    /** What a part adds for each unit that its score changes by, at the mean of its weights. */
    double slope(double scoreBefore, double scoreNow, double weightBefore, double weightNow, double zeroWeight) {
        double weight = (weightBefore + weightNow) / 2;
        if (isLinear()) {
            return weight;
        }
        if (touchesZero()) {
            double atZero = zeroWeight(scoreBefore, scoreNow, weightBefore, weightNow);
            return atZero == 0 ? 0 : (now - before) * atZero / zeroWeight / (scoreNow - scoreBefore);
        }
        return method != AggregationMethod.HARMONIC
                ? weight * logarithmicMean(now, before) / logarithmicMean(scoreNow, scoreBefore)
                : weight * now * before / (scoreNow * scoreBefore);
    }

    /** What a part adds because its weight changed, at the mean of its scores. */
    double reweighted(double scoreBefore, double scoreNow, double weightBefore, double weightNow) {
        double change = weightNow - weightBefore;
        if (change == 0 || touchesZero() && !isLinear()) {
            return 0;
        }
        return switch (method) {
            case ARITHMETIC, SUM, DIFFERENCE -> change * (scoreNow + scoreBefore) / 2;
            case GEOMETRIC, PRODUCT, RATIO ->
                change * logarithmicMean(now, before) * (Math.log(scoreNow) + Math.log(scoreBefore)) / 2;
            case HARMONIC -> -change * now * before * (1 / scoreNow + 1 / scoreBefore) / 2;
        };
    }

    /** What a part adds that had no score before; what it takes, where it has none now. */
    double brought(double score, double weight) {
        if (isLinear()) {
            return weight * score;
        }
        if (touchesZero()) {
            return 0;
        }
        return method != AggregationMethod.HARMONIC
                ? weight * logarithmicMean(now, before) * Math.log(score)
                : -weight * now * before / score;
    }

    /** The mean weight of a part that is 0 where the mean is 0, and is not in the other year; else 0. */
    double zeroWeight(double scoreBefore, double scoreNow, double weightBefore, double weightNow) {
        boolean rises = before == 0 && now != 0 && scoreBefore == 0;
        boolean falls = now == 0 && before != 0 && scoreNow == 0;
        return !isLinear() && (rises || falls) ? (weightBefore + weightNow) / 2 : 0;
    }

    /** True where one of the means is 0, so that logarithms and inverses do not help. */
    boolean touchesZero() {
        return before == 0 || now == 0;
    }

    private boolean isLinear() {
        return Aggregating.isLinear(method);
    }

    /** (a − b) ÷ (ln a − ln b); a where both are equal. */
    private static double logarithmicMean(double a, double b) {
        double ratio = a / b;
        return Math.abs(ratio - 1) < 1e-9 ? (a + b) / 2 : (a - b) / Math.log1p((a - b) / b);
    }
}
