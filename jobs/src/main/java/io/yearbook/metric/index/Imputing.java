package io.yearbook.metric.index;

import io.yearbook.catalog.index.Imputation;
import io.yearbook.metric.index.IndexPanel.Block;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Estimates missing figures from known ones; what cannot be estimated stays missing. */
final class Imputing {

    private Imputing() {}

    static double[] imputed(IndexPanel panel, Imputation imputation, double[] figures) {
        double[] imputed = figures.clone();
        for (Block block : panel.blocks()) {
            for (int row = block.from(); row < block.to(); row++) {
                if (Double.isNaN(figures[row])) {
                    imputed[row] = estimate(panel, imputation, figures, block, row);
                }
            }
        }
        return imputed;
    }

    private static double estimate(IndexPanel panel, Imputation imputation, double[] figures, Block block, int row) {
        String group = imputation.group();
        return switch (imputation.method()) {
            case NONE -> Double.NaN;
            case MEAN -> mean(known(panel, figures, block, null, row));
            case MEDIAN -> median(known(panel, figures, block, null, row));
            case GROUP_MEAN -> mean(known(panel, figures, block, group, row));
            case GROUP_MEDIAN -> median(known(panel, figures, block, group, row));
            case LAST_VALUE -> lastValue(panel, figures, row);
        };
    }

    /** The known figures of the year, of the group of the row alone where there are groups. */
    private static double[] known(IndexPanel panel, double[] figures, Block block, @Nullable String groups, int row) {
        String group = groups == null ? null : panel.text(groups, row);
        if (groups != null && group == null) {
            return new double[0];
        }
        return Statistics.known(IntStream.range(block.from(), block.to())
                .filter(other -> groups == null || Objects.equals(group, panel.text(groups, other)))
                .mapToDouble(other -> figures[other])
                .toArray());
    }

    private static double mean(double[] known) {
        return known.length == 0 ? Double.NaN : Statistics.mean(known);
    }

    private static double median(double[] known) {
        return known.length == 0 ? Double.NaN : Statistics.median(known);
    }

    private static double lastValue(IndexPanel panel, double[] figures, int row) {
        UnitYear missing = panel.row(row);
        int first = panel.blocks().get(0).year();
        for (int year = missing.year() - 1; year >= first; year--) {
            OptionalInt earlier = panel.rowOf(missing.unit(), year);
            if (earlier.isPresent() && !Double.isNaN(figures[earlier.getAsInt()])) {
                return figures[earlier.getAsInt()];
            }
        }
        return Double.NaN;
    }
}
