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
 * @param ties one of {@link #TIES}
 * @param precision one of {@link #PRECISIONS}
 */
public record RankSettings(int minimumDistricts, String ties, String precision) {

    /** Equal values rank 1224, 1223, 1334, 1234 by ascending code. */
    public static final List<String> TIES = List.of("competition", "dense", "modified", "ordinal");

    /** Values are compared as published, or unrounded. */
    public static final List<String> PRECISIONS = List.of("published", "unrounded");

    public RankSettings {
        if (minimumDistricts < 2) {
            throw new IllegalArgumentException("a ranking of fewer than 2 districts says nothing: " + minimumDistricts);
        }
        requireOneOf(TIES, ties);
        requireOneOf(PRECISIONS, precision);
    }

    /** The same settings as the metrics take them. */
    MetricSettings metricSettings() {
        TieMethod method = switch (ties) {
            case "dense" -> TieMethod.DENSE;
            case "modified" -> TieMethod.MODIFIED;
            case "ordinal" -> TieMethod.ORDINAL;
            default -> TieMethod.STANDARD;
        };
        return new MetricSettings(method, RankPrecision.valueOf(precision.toUpperCase(Locale.ROOT)), minimumDistricts);
    }

    private static void requireOneOf(List<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("\"%s\" is not one of %s".formatted(value, allowed));
        }
    }
}
