package io.yearbook.content;

import io.yearbook.model.RankShift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reported area stood in one indicator over the years.
 *
 * @param indicator name, with the span where the indicator has several
 * @param positions one a ranked year, oldest first; years without a rank have none
 */
public record RankHistory(String indicator, List<Position> positions) {

    public RankHistory {
        positions = List.copyOf(positions);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException(indicator + ": a history needs a ranked year");
        }
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i - 1).year() >= positions.get(i).year()) {
                throw new IllegalArgumentException("%s: year %d is followed by %d"
                        .formatted(
                                indicator,
                                positions.get(i - 1).year(),
                                positions.get(i).year()));
            }
        }
    }

    public Position newest() {
        return positions.get(positions.size() - 1);
    }

    /** Places between the best and the worst rank. */
    int spread() {
        var ranks = positions.stream().mapToInt(Position::rank).summaryStatistics();
        return ranks.getMax() - ranks.getMin();
    }

    /**
     * One year.
     *
     * @param year of the last day of the period
     * @param rank 1 is best
     * @param ranked how many districts are ranked
     * @param tied how many share the rank, itself included
     * @param shift why the rank moved since the year before; null where the two years cannot be compared
     */
    public record Position(
            int year,
            int rank,
            int ranked,
            int tied,
            @Nullable RankShift shift) {

        public boolean isTied() {
            return tied > 1;
        }
    }
}
