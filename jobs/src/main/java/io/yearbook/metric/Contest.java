package io.yearbook.metric;

import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import java.util.Map;
import java.util.Optional;

/**
 * The ranking of one indicator, year and span.
 *
 * @param window the window that most rankable figures share; of equally many the one that ends later, then the longer
 * @param ranking all rankable figures of that window
 * @param peerRankings the ranking within each peer group that has enough districts, by group code
 * @param minimumDistricts fewest districts that are ranked
 */
record Contest(Period window, Ranking ranking, Map<String, Ranking> peerRankings, int minimumDistricts) {

    /** Why a rankable figure of the period has no rank here; empty where it has one. */
    Optional<RankReason> refusal(Period period) {
        if (!period.equals(window)) {
            return Optional.of(RankReason.PERIOD_DIFFERS);
        }
        return ranking.size() < minimumDistricts ? Optional.of(RankReason.TOO_FEW_DISTRICTS) : Optional.empty();
    }

    /** Movement of each district ranked in both contests; nothing where the other is not the window a year before. */
    Map<String, Integer> rankChangesSince(Contest previous) {
        return window.yearBefore().equals(previous.window())
                ? RankChange.between(previous.ranking(), ranking, minimumDistricts)
                : Map.of();
    }
}
