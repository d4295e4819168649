package io.yearbook.metric.index;

import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.Normalisation;
import io.yearbook.catalog.index.Normalisation.Base;
import io.yearbook.catalog.index.Normalisation.Goalposts;
import io.yearbook.metric.index.IndexPanel.Block;
import io.yearbook.model.Direction;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/** Turns the values of one indicator into scores, of which a higher one is better. */
final class Normalising {

    private final IndexPanel panel;
    private final IndexIndicator indicator;
    private final Normalisation normalisation;
    private final DoubleUnaryOperator transformed;

    /** @param transformed what the index does to a value before, so that goalposts and targets are treated alike */
    Normalising(
            IndexPanel panel, IndexIndicator indicator, Normalisation normalisation, DoubleUnaryOperator transformed) {
        this.panel = panel;
        this.indicator = indicator;
        this.normalisation = normalisation;
        this.transformed = transformed;
    }

    /** The scores; missing where the value is, and where there is nothing to normalise by. */
    double[] scores(double[] values) {
        double[] scores = new double[values.length];
        for (Block block : panel.blocks()) {
            double[] base = base(values, block);
            DoubleUnaryOperator plain = plain(base, values, block);
            for (int row = block.from(); row < block.to(); row++) {
                double score = plain.applyAsDouble(values[row]);
                scores[row] = Double.isInfinite(score) ? Double.NaN : normalisation.score(score);
            }
        }
        return scores;
    }

    /** The known values that the parameters are taken from, sorted. */
    private double[] base(double[] values, Block block) {
        Base base = normalisation.base();
        double[] chosen = switch (base.kind()) {
            case EACH_YEAR -> Arrays.copyOfRange(values, block.from(), block.to());
            case ALL_YEARS -> values;
            case ONE_YEAR ->
                panel.blocks().stream()
                        .filter(other -> other.year() == base.year())
                        .findFirst()
                        .map(other -> Arrays.copyOfRange(values, other.from(), other.to()))
                        .orElse(new double[0]);
        };
        double[] known = Statistics.known(chosen);
        Arrays.sort(known);
        return known;
    }

    /** The plain score as a function of the value. */
    private DoubleUnaryOperator plain(double[] base, double[] values, Block block) {
        double min = base.length == 0 ? Double.NaN : base[0];
        double max = base.length == 0 ? Double.NaN : base[base.length - 1];
        boolean level = !(Statistics.carried(max) > Statistics.carried(min));
        return switch (normalisation.method()) {
            case NONE -> value -> value;
            case MIN_MAX -> level ? value -> Double.NaN : between(min, max);
            case GOALPOSTS -> goalposts();
            case Z_SCORE -> {
                double mean = Statistics.mean(base);
                double deviation = Statistics.deviation(base);
                yield value -> level ? Double.NaN : (isHigher() ? value - mean : mean - value) / deviation;
            }
            case RANK -> value -> Double.isNaN(value) || base.length == 0 ? Double.NaN : 1 + worse(base, value);
            case PERCENTILE ->
                value -> Double.isNaN(value) || base.length < 2
                        ? Double.NaN
                        : Math.min(1, worse(base, value) / (base.length - 1));
            case DISTANCE_TO_TARGET, DISTANCE_TO_REFERENCE, DISTANCE_TO_MAXIMUM -> {
                double worst = isHigher() ? min : max;
                double goal = goal(values, block, isHigher() ? max : min);
                boolean nowhereToGo = Statistics.areLevel(goal, worst);
                yield value -> nowhereToGo ? Double.NaN : (value - worst) / (goal - worst);
            }
            case RATIO_TO_TARGET, RATIO_TO_REFERENCE, RATIO_TO_MAXIMUM -> {
                double goal = goal(values, block, isHigher() ? max : min);
                yield value -> isHigher() ? value / goal : goal / value;
            }
        };
    }

    private DoubleUnaryOperator goalposts() {
        Goalposts posts = normalisation.goalposts();
        if (posts == null) {
            throw new IllegalStateException("goalposts without posts");
        }
        double one = transformed.applyAsDouble(posts.low());
        double other = transformed.applyAsDouble(posts.high());
        return between(Math.min(one, other), Math.max(one, other));
    }

    private DoubleUnaryOperator between(double low, double high) {
        if (!(high > low)) {
            return value -> Double.NaN;
        }
        return value -> (isHigher() ? value - low : high - value) / (high - low);
    }

    private double goal(double[] values, Block block, double best) {
        Double target = normalisation.target();
        String reference = normalisation.referenceUnit();
        return switch (normalisation.method().goal()) {
            case TARGET -> target == null ? Double.NaN : transformed.applyAsDouble(target);
            case REFERENCE -> reference == null ? Double.NaN : valueOf(reference, values, block);
            case BEST, NONE -> best;
        };
    }

    private double valueOf(String unit, double[] values, Block block) {
        Base base = normalisation.base();
        OptionalInt row = panel.rowOf(unit, base.kind() == Base.Kind.ONE_YEAR ? base.year() : block.year());
        return row.isPresent() ? values[row.getAsInt()] : Double.NaN;
    }

    /** How many values of the sample are worse, by the digits that are carried. */
    private double worse(double[] sample, double value) {
        double own = Statistics.carried(value);
        return Arrays.stream(sample)
                .map(Statistics::carried)
                .filter(other -> isHigher() ? other < own : other > own)
                .count();
    }

    private boolean isHigher() {
        return indicator.direction() == Direction.HIGHER;
    }
}
