package io.yearbook.metric;

import java.io.Serializable;
import java.util.Objects;

/**
 * How districts are ranked.
 *
 * @param ties what rank equal values get
 * @param precision which digits decide
 * @param minimumDistricts fewest districts that are ranked, in the whole and within a peer group; at least 2
 * @param minimumSharePercent smallest share, in percent, of the districts existing then that must be comparable, in the
 *     whole and within a peer group; 0 for any
 */
public record MetricSettings(TieMethod ties, RankPrecision precision, int minimumDistricts, int minimumSharePercent)
        implements Serializable {

    /** Standard competition ranking at published precision over at least three districts, whatever their share. */
    public static final MetricSettings DEFAULTS = new MetricSettings(TieMethod.STANDARD, RankPrecision.PUBLISHED, 3);

    public MetricSettings {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(precision, "precision");
        if (minimumDistricts < 2) {
            throw new IllegalArgumentException(
                    "minimumDistricts is %d; a ranking needs 2 or more".formatted(minimumDistricts));
        }
        if (minimumSharePercent < 0 || minimumSharePercent > 100) {
            throw new IllegalArgumentException(
                    "minimumSharePercent is %d; a share lies between 0 and 100".formatted(minimumSharePercent));
        }
    }

    /** Settings that ask for no share. */
    public MetricSettings(TieMethod ties, RankPrecision precision, int minimumDistricts) {
        this(ties, precision, minimumDistricts, 0);
    }
}
