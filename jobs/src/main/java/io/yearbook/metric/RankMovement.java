package io.yearbook.metric;

import io.yearbook.metric.Ranking.Place;
import io.yearbook.model.RankShift;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why each rank moved between two years: the shift, taken apart step by step, see {@link RankShift}. Own change and that
 * of others are told apart by asking which rank the district's new value would have had among the old values of the
 * others.
 */
final class RankMovement {

    private final Ranking firstPublished;
    private final Ranking previous;
    private final Ranking current;

    /**
     * @param firstPublished ranking of the year before by the figures as they were first published
     * @param previous the same by the figures as they are known now
     * @param current ranking of this year
     */
    RankMovement(Ranking firstPublished, Ranking previous, Ranking current) {
        this.firstPublished = firstPublished;
        this.previous = previous;
        this.current = current;
    }

    /**
     * By district code, of the districts ranked in both years; empty where these are fewer than the minimum.
     *
     * @param isTheSame false for a district whose two figures are of different territories or series: it leaves and enters
     * @param minimumDistricts fewest districts that are ranked
     */
    Map<String, RankShift> shifts(Predicate<String> isTheSame, int minimumDistricts) {
        Ranking before = previous.among(isTheSame.and(current::contains));
        Ranking after = current.among(before::contains);
        Map<String, RankShift> shifts = new HashMap<>();
        if (after.size() >= minimumDistricts) {
            after.districtCodes().forEach(district -> shifts.put(district, shift(district, before, after)));
        }
        return shifts;
    }

    private RankShift shift(String district, Ranking before, Ranking after) {
        int wasAmongAll = rank(previous, district);
        int was = rank(before, district);
        int withNewValue = before.rankWith(district, after.valueOf(district));
        int is = rank(after, district);
        Optional<Integer> first = firstPublished.placeOf(district).map(Place::rank);
        return new RankShift(
                first.map(rank -> rank - wasAmongAll).orElse(null),
                wasAmongAll - was,
                was - withNewValue,
                withNewValue - is,
                is - rank(current, district));
    }

    private static int rank(Ranking ranking, String district) {
        return ranking.placeOf(district).orElseThrow().rank();
    }
}
