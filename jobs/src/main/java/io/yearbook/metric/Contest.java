package io.yearbook.metric;

import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of one indicator, year and span.
 *
 * @param window the window that most rankable figures share; of equally many the one that ends later, then the longer
 * @param ranking all rankable figures of that window
 * @param peerRankings the ranking within each peer group that has enough districts, by group code
 * @param shortfall why the ranking does not count: too few districts, or too small a share of them; null where it does
 */
record Contest(
        Period window,
        Ranking ranking,
        Map<String, Ranking> peerRankings,
        @Nullable RankReason shortfall) {

    /** Why a rankable figure of the period has no rank here; empty where it has one. */
    Optional<RankReason> refusal(Period period) {
        return period.equals(window) ? Optional.ofNullable(shortfall) : Optional.of(RankReason.PERIOD_DIFFERS);
    }

    /** True where ranks are given, for the window. */
    boolean ranks(Period period) {
        return refusal(period).isEmpty();
    }
}
