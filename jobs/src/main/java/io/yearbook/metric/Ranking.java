package io.yearbook.metric;

import io.yearbook.model.Direction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Districts in the order of their values, the best first. */
final class Ranking {

    /**
     * A district with the value it is ranked by.
     *
     * @param value compared as a number: 85.6 and 85.60 are level
     */
    record Contestant(String districtCode, BigDecimal value) {}

    /**
     * Where a district stands.
     *
     * @param rank 1 is best
     * @param tied how many districts share the rank, itself included
     * @param better how many districts have a better value
     */
    record Place(int rank, int tied, int better) {}

    private final List<Contestant> bestFirst;
    private final TieMethod ties;
    private final Map<String, Place> places;

    private Ranking(List<Contestant> bestFirst, TieMethod ties) {
        this.bestFirst = bestFirst;
        this.ties = ties;
        this.places = places(bestFirst, ties);
    }

    /** @param direction HIGHER or LOWER */
    static Ranking of(Collection<Contestant> contestants, Direction direction, TieMethod ties) {
        Comparator<BigDecimal> better = switch (direction) {
            case HIGHER -> Comparator.reverseOrder();
            case LOWER -> Comparator.naturalOrder();
            case NEUTRAL -> throw new IllegalArgumentException("a neutral indicator has no ranking");
        };
        List<Contestant> bestFirst = contestants.stream()
                .sorted(Comparator.comparing(Contestant::value, better).thenComparing(Contestant::districtCode))
                .toList();
        return new Ranking(bestFirst, ties);
    }

    private static Map<String, Place> places(List<Contestant> bestFirst, TieMethod ties) {
        Map<String, Place> places = new LinkedHashMap<>();
        int betterValues = 0;
        for (int first = 0; first < bestFirst.size(); betterValues++) {
            int level = levelFrom(bestFirst, first);
            int tied = ties == TieMethod.ORDINAL ? 1 : level;
            for (int offset = 0; offset < level; offset++) {
                int rank = ties.rank(first, betterValues, level, offset);
                places.put(bestFirst.get(first + offset).districtCode(), new Place(rank, tied, first));
            }
            first += level;
        }
        return places;
    }

    private static int levelFrom(List<Contestant> bestFirst, int first) {
        int end = first + 1;
        while (end < bestFirst.size()
                && bestFirst.get(end).value().compareTo(bestFirst.get(first).value()) == 0) {
            end++;
        }
        return end - first;
    }

    /** How many districts are ranked. */
    int size() {
        return bestFirst.size();
    }

    boolean contains(String districtCode) {
        return places.containsKey(districtCode);
    }

    /** Empty for a district that is not ranked. */
    Optional<Place> placeOf(String districtCode) {
        return Optional.ofNullable(places.get(districtCode));
    }

    /** The ranking, recomputed over the districts that are kept. */
    Ranking among(Predicate<String> keptDistricts) {
        return new Ranking(
                bestFirst.stream()
                        .filter(contestant -> keptDistricts.test(contestant.districtCode()))
                        .toList(),
                ties);
    }

    /** The ranked districts, the best first. */
    List<String> districtCodes() {
        return bestFirst.stream().map(Contestant::districtCode).toList();
    }
}
