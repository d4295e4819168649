package io.yearbook.job;

import java.util.List;

/**
 * How ranks are given.
 *
 * @param minimumDistricts fewer comparable districts than this are not ranked; at least 2
 * @param ties one of {@link #TIES}
 * @param precision one of {@link #PRECISIONS}
 */
public record RankSettings(int minimumDistricts, String ties, String precision) {

    /** Equal values rank 1224, 1223, 1334, 1234 in the order of the catalogue, or share the mean of their places. */
    public static final List<String> TIES = List.of("competition", "dense", "modified", "ordinal", "fractional");

    /** Values are compared as published, or unrounded. */
    public static final List<String> PRECISIONS = List.of("published", "unrounded");

    public RankSettings {
        if (minimumDistricts < 2) {
            throw new IllegalArgumentException("a ranking of fewer than 2 districts says nothing: " + minimumDistricts);
        }
        requireOneOf(TIES, ties);
        requireOneOf(PRECISIONS, precision);
    }

    private static void requireOneOf(List<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("\"%s\" is not one of %s".formatted(value, allowed));
        }
    }
}
