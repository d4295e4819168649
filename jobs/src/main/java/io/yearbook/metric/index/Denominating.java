package io.yearbook.metric.index;

import io.yearbook.catalog.index.Denominator;
import java.util.OptionalInt;

/** Divides figures by a size. */
final class Denominating {

    private Denominating() {}

    /** The figures for {@code per} of the size; missing where the size is missing or not above 0. */
    static double[] divided(IndexPanel panel, Denominator denominator, double[] figures) {
        double[] sizes = panel.column(denominator.column());
        double[] divided = new double[figures.length];
        for (int row = 0; row < figures.length; row++) {
            double size = sizeAt(panel, denominator, sizes, row);
            divided[row] = size > 0 ? figures[row] / (size / denominator.per()) : Double.NaN;
        }
        return divided;
    }

    private static double sizeAt(IndexPanel panel, Denominator denominator, double[] sizes, int row) {
        Integer year = denominator.year();
        if (year == null) {
            return sizes[row];
        }
        OptionalInt frozen = panel.rowOf(panel.row(row).unit(), year);
        return frozen.isPresent() ? sizes[frozen.getAsInt()] : Double.NaN;
    }
}
