package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.metric.Ranking.Place;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.RankReason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each printed figure of one indicator stands. */
final class Standings {

    private final Indicator indicator;
    private final RankGuard guard;
    private final PeerGroups peerGroups;
    private final Map<ContestKey, Contest> contests;
    private final Map<ContestKey, Map<String, Integer>> rankChanges = new HashMap<>();

    /** @param printed the figures that are printed, at most one for a district, year and span */
    Standings(Catalog catalog, MetricSettings settings, Indicator indicator, Collection<PanelCell> printed) {
        this.indicator = indicator;
        this.guard = new RankGuard(catalog.districts());
        this.peerGroups = catalog.peerGroups();
        List<Observation> rankable = printed.stream()
                .map(PanelCell::observation)
                .filter(observation -> guard.refusal(indicator, observation).isEmpty())
                .toList();
        this.contests = new Contests(peerGroups, settings).of(indicator, rankable);
        contests.forEach((key, contest) -> {
            Contest previous = contests.get(key.yearBefore());
            rankChanges.put(key, previous == null ? Map.of() : contest.rankChangesSince(previous));
        });
    }

    /** The standing of a printed figure. */
    Standing of(Observation figure) {
        String group = peerGroupOf(figure.districtCode(), figure.period().end());
        Optional<RankReason> unfit = guard.refusal(indicator, figure);
        if (unfit.isPresent()) {
            return Standing.refused(unfit.get(), group);
        }
        ContestKey key = ContestKey.of(figure);
        Contest contest = contests.get(key);
        if (contest == null) {
            throw new IllegalArgumentException("%s is not a printed figure of the panel".formatted(figure.key()));
        }
        return contest.refusal(figure.period())
                .map(reason -> Standing.refused(reason, group))
                .orElseGet(() -> ranked(contest, figure.districtCode(), group, rankChanges.get(key)));
    }

    /** The standing of an area that has no figure on the day. */
    Standing withoutFigure(String districtCode, LocalDate day) {
        return Standing.refused(guard.withoutFigure(indicator, districtCode, day), peerGroupOf(districtCode, day));
    }

    private @Nullable String peerGroupOf(String districtCode, LocalDate day) {
        return peerGroups.of(districtCode, day).map(PeerGroup::code).orElse(null);
    }

    private static Standing ranked(
            Contest contest, String district, @Nullable String group, @Nullable Map<String, Integer> rankChanges) {
        Place place = contest.ranking().placeOf(district).orElseThrow();
        Ranking peers = group == null ? null : contest.peerRankings().get(group);
        int ranked = contest.ranking().size();
        return new Standing(
                place.rank(),
                ranked,
                place.tied(),
                rankChanges == null ? null : rankChanges.get(district),
                Percentile.of(place.better(), ranked),
                group,
                peers == null ? null : peers.placeOf(district).map(Place::rank).orElse(null),
                null);
    }
}
