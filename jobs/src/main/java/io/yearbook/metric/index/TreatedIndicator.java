package io.yearbook.metric.index;

import io.yearbook.catalog.index.Treatment.Fallback;
import java.util.List;

/**
 * What the treatment of outliers did to one indicator in one year.
 *
 * @param code code of the indicator in the index
 * @param skewnessBefore sample skewness before the treatment
 * @param kurtosisBefore sample excess kurtosis before the treatment
 * @param skewnessAfter after it
 * @param kurtosisAfter after it
 * @param changed values that were winsorised; empty where all values were transformed instead
 * @param fallback transformation of all values; NONE where winsorising sufficed or there is none
 */
public record TreatedIndicator(
        String code,
        int year,
        double skewnessBefore,
        double kurtosisBefore,
        double skewnessAfter,
        double kurtosisAfter,
        List<Change> changed,
        Fallback fallback) {

    public TreatedIndicator {
        changed = List.copyOf(changed);
    }

    /** A value that was set to the next one. */
    public record Change(String unit, double from, double to) {}
}
