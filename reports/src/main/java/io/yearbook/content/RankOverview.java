package io.yearbook.content;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Positions at a glance.
 *
 * @param matrix all districts by all ranked indicators, each in its newest ranked year
 * @param histories of the reported area, in print order; empty for the city
 * @param telling of {@code histories} those to draw: the ones that moved most, in print order
 */
public record RankOverview(RankMatrix matrix, List<RankHistory> histories, List<RankHistory> telling) {

    /** More years than this are not printed side by side. */
    private static final int MAX_YEARS = 10;

    public RankOverview {
        histories = List.copyOf(histories);
        telling = List.copyOf(telling);
    }

    /** The newest years up to the last with a rank, oldest first and without a gap, so that a missing one is seen. */
    public List<Integer> years() {
        var all = histories.stream()
                .flatMap(history -> history.positions().stream())
                .mapToInt(RankHistory.Position::year)
                .summaryStatistics();
        if (all.getCount() == 0) {
            return List.of();
        }
        return IntStream.rangeClosed(Math.max(all.getMin(), all.getMax() - MAX_YEARS + 1), all.getMax())
                .boxed()
                .toList();
    }
}
