package io.yearbook.metric;

import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of one indicator, year and span.
 *
 * @param window the window that most rankable figures share; of equally many the one that ends later, then the longer
 * @param series whose figure each ranked district has, by district code; see {@link PublisherGroups}
 * @param ranking the rankable figures of that window that are of one group of publishers
 * @param peerRankings the ranking within each peer group that has enough districts, by group code
 * @param shortfall why the ranking does not count: too few districts, or too small a share of them; null where it does
 */
record Contest(
        Period window,
        Map<String, String> series,
        Ranking ranking,
        Map<String, Ranking> peerRankings,
        @Nullable RankReason shortfall) {

    /** Why a rankable figure has no rank here; empty where it has one. */
    Optional<RankReason> refusal(Observation figure) {
        if (!figure.period().equals(window)) {
            return Optional.of(RankReason.PERIOD_DIFFERS);
        }
        return ranking.contains(figure.districtCode())
                ? Optional.ofNullable(shortfall)
                : Optional.of(RankReason.PUBLISHER_DIFFERS);
    }

    /** True where ranks are given, for the window. */
    boolean ranks(Period period) {
        return shortfall == null && period.equals(window);
    }

    /** True where both contests rank the district by figures of one series. */
    boolean isOneSeries(Contest other, String districtCode) {
        String ours = series.get(districtCode);
        return ours != null && ours.equals(other.series.get(districtCode));
    }
}
