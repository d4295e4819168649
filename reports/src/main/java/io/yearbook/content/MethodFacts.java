package io.yearbook.content;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.District;
import java.util.List;
import java.util.Map;

/**
 * What the notes on method need beside the figures.
 *
 * @param ties how ties are ranked, as a sentence; {@link #COMPETITION_TIES} unless configured
 * @param precision what values are compared at, as a sentence; {@link #PUBLISHED_PRECISION} unless configured
 * @param minimumRanked fewest districts that are ranked
 * @param bands stretches of percentiles, the highest first, such as {@code 高（75及以上）}
 * @param peerGroups members by the name of their group; groups that do not occur are not printed
 * @param provisionalCodes areas whose code is not the official one; those that a report does not name are not printed
 * @param sources who publishes figures
 */
public record MethodFacts(
        String ties,
        String precision,
        int minimumRanked,
        List<String> bands,
        Map<String, List<String>> peerGroups,
        List<District> provisionalCodes,
        SourceRegister sources) {

    public static final String COMPETITION_TIES = "数值相同者位次并列，其后位次顺延空出（1、2、2、4）。";
    public static final String PUBLISHED_PRECISION = "按公布的小数位数比较，公布数相同即为并列。";

    public MethodFacts {
        bands = List.copyOf(bands);
        provisionalCodes = List.copyOf(provisionalCodes);
    }
}
