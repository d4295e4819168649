package io.yearbook.metric;

import io.yearbook.model.Direction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
     * @param fractional mean of the places that level districts share; null unless ranks are counted so
     * @param tied how many districts share the rank, itself included
     * @param better how many districts have a better value
     */
    record Place(int rank, @Nullable BigDecimal fractional, int tied, int better) {}

    private final List<Contestant> bestFirst;
    private final Comparator<BigDecimal> better;
    private final TieMethod ties;
    private final Map<String, Contestant> contestants;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** How many different values the first so many districts have. */
    private final int[] valuesAmongFirst;

    private Ranking(List<Contestant> bestFirst, Comparator<BigDecimal> better, TieMethod ties) {
        this.bestFirst = bestFirst;
        this.better = better;
        this.ties = ties;
        this.contestants = bestFirst.stream().collect(Collectors.toMap(Contestant::districtCode, each -> each));
        this.valuesAmongFirst = new int[bestFirst.size() + 1];
        for (int first = 0; first < bestFirst.size(); ) {
            first = placeLevelFrom(first);
        }
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
        return new Ranking(bestFirst, better, ties);
    }

    /** Places the districts that are level with the first; returns where the next begin. */
    private int placeLevelFrom(int first) {
        int end = firstWorseThan(bestFirst.get(first).value());
        int level = end - first;
        int betterValues = valuesAmongFirst[first];
        for (int offset = 0; offset < level; offset++) {
            Place place = new Place(
                    ties.rank(first, betterValues, level, offset),
                    ties.mean(first, level).orElse(null),
                    ties == TieMethod.ORDINAL ? 1 : level,
                    first);
            places.put(bestFirst.get(first + offset).districtCode(), place);
            valuesAmongFirst[first + offset + 1] = betterValues + 1;
        }
        return end;
    }

    /**
     * The rank the district would have with another value, while all others keep theirs.
     *
     * @param districtCode a ranked district
     */
    int rankWith(String districtCode, BigDecimal value) {
        BigDecimal own = valueOf(districtCode);
        int comparison = better.compare(own, value);
        int first = firstNotBetterThan(value);
        int end = firstWorseThan(value);
        int betterValues = valuesAmongFirst[first] - (comparison < 0 && isAlone(own) ? 1 : 0);
        int level = end - first + (comparison == 0 ? 0 : 1);
        int offset = firstThat(
                        first, end, index -> bestFirst.get(index).districtCode().compareTo(districtCode) >= 0)
                - first;
        return ties.rank(first - (comparison < 0 ? 1 : 0), betterValues, level, offset);
    }

    private boolean isAlone(BigDecimal value) {
        return firstWorseThan(value) - firstNotBetterThan(value) == 1;
    }

    private int firstNotBetterThan(BigDecimal value) {
        return firstThat(
                0,
                bestFirst.size(),
                index -> better.compare(bestFirst.get(index).value(), value) >= 0);
    }

    private int firstWorseThan(BigDecimal value) {
        return firstThat(
                0,
                bestFirst.size(),
                index -> better.compare(bestFirst.get(index).value(), value) > 0);
    }

    /** The first index of which the condition holds; the end for none. Where it holds of one, it holds of all after. */
    private static int firstThat(int from, int end, IntPredicate condition) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many districts are ranked. */
    int size() {
        return bestFirst.size();
    }

    boolean contains(String districtCode) {
        return contestants.containsKey(districtCode);
    }

    /**
     * The value a ranked district is ranked by.
     *
     * @throws IllegalArgumentException for a district that is not ranked
     */
    BigDecimal valueOf(String districtCode) {
        Contestant contestant = contestants.get(districtCode);
        if (contestant == null) {
            throw new IllegalArgumentException(districtCode + " is not ranked");
        }
        return contestant.value();
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
                better,
                ties);
    }

    /** The ranked districts, the best first. */
    List<String> districtCodes() {
        return bestFirst.stream().map(Contestant::districtCode).toList();
    }
}
