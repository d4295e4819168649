package io.yearbook.job;

import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.RankPrecision;
import io.yearbook.metric.TieMethod;
import java.util.List;
import java.util.Locale;

/**
 * How ranks are given.
 *
 * @param minimumDistricts fewer comparable districts than this are not ranked; at least 2
 * @param minimumSharePercent a smaller share, in percent, of the existing districts is not ranked; 0 for any
 * @param ties one of {@link #TIES}
 * @param precision one of {@link #PRECISIONS}
 */
public record RankSettings(int minimumDistricts, int minimumSharePercent, String ties, String precision) {

    /** Equal values rank 1224, 1223, 1334, 1234 by ascending code, and 1 2.5 2.5 4. */
    public static final List<String> TIES = List.of("competition", "dense", "modified", "ordinal", "fractional");

    /** Values are compared as published, or unrounded. */
    public static final List<String> PRECISIONS = List.of("published", "unrounded");

    public RankSettings {
        if (minimumDistricts < 2) {
            throw new IllegalArgumentException("a ranking of fewer than 2 districts says nothing: " + minimumDistricts);
        }
        if (minimumSharePercent < 0 || minimumSharePercent > 100) {
            throw new IllegalArgumentException("not a share in percent: " + minimumSharePercent);
        }
        requireOneOf(TIES, ties);
        requireOneOf(PRECISIONS, precision);
    }

    /** Settings that ask for no share. */
    public RankSettings(int minimumDistricts, String ties, String precision) {
        this(minimumDistricts, 0, ties, precision);
    }

    /** The same settings as the metrics take them. */
    MetricSettings metricSettings() {
        TieMethod method = switch (ties) {
            case "dense" -> TieMethod.DENSE;
            case "modified" -> TieMethod.MODIFIED;
            case "ordinal" -> TieMethod.ORDINAL;
            case "fractional" -> TieMethod.FRACTIONAL;
            default -> TieMethod.STANDARD;
        };
        return new MetricSettings(
                method,
                RankPrecision.valueOf(precision.toUpperCase(Locale.ROOT)),
                minimumDistricts,
                minimumSharePercent);
    }

    private static void requireOneOf(List<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("\"%s\" is not one of %s".formatted(value, allowed));
        }
    }
}
