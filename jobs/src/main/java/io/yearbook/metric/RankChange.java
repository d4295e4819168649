package io.yearbook.metric;

import io.yearbook.metric.Ranking.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * Movement between two rankings: previous rank less this one, positive where the district rose. Both are recomputed over
 * the districts ranked in both, so that one that comes or goes moves nobody.
 */
final class RankChange {

    private RankChange() {}

    /**
     * By district code; empty where fewer than the minimum are ranked in both.
     *
     * @param minimumDistricts fewest districts that are ranked
     */
    static Map<String, Integer> between(Ranking previous, Ranking current, int minimumDistricts) {
        Ranking before = previous.among(current::contains);
        Ranking after = current.among(previous::contains);
        Map<String, Integer> changes = new HashMap<>();
        if (after.size() >= minimumDistricts) {
            for (String district : after.districtCodes()) {
                int rank = after.placeOf(district).orElseThrow().rank();
                before.placeOf(district).map(Place::rank).ifPresent(was -> changes.put(district, was - rank));
            }
        }
        return changes;
    }
}
