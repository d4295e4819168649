package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.Ranking.Place;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import java.math.BigDecimal;
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
    private final Catalog catalog;
    private final Map<ContestKey, Contest> contests;
    private final Map<ContestKey, Map<String, RankShift>> shifts = new HashMap<>();

    /**
     * @param panel all current figures, of which some are printed
     * @param panelAtFirst all figures as they were first published
     */
    Standings(Catalog catalog, MetricSettings settings, Indicator indicator, Panel panel, Panel panelAtFirst) {
        this.indicator = indicator;
        this.guard = new RankGuard(catalog.districts());
        this.catalog = catalog;
        this.contests = contests(settings, panel);
        Map<ContestKey, Contest> atFirst = contests(settings, panelAtFirst);
        Movements movements = new Movements(catalog.districts(), settings);
        contests.forEach((key, contest) -> shifts.put(
                key,
                movements.between(
                        Optional.ofNullable(atFirst.get(key.yearBefore())),
                        Optional.ofNullable(contests.get(key.yearBefore())),
                        contest)));
    }

    private Map<ContestKey, Contest> contests(MetricSettings settings, Panel panel) {
        return new Contests(catalog, settings).of(indicator, rankable(panel.selected()), rankable(panel.cells()));
    }

    private List<Observation> rankable(Collection<PanelCell> cells) {
        return cells.stream()
                .map(PanelCell::observation)
                .filter(observation -> guard.refusal(indicator, observation).isEmpty())
                .toList();
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
        return contest.refusal(figure)
                .map(reason -> Standing.refused(reason, group))
                .orElseGet(() -> ranked(contest, figure.districtCode(), group, shifts.get(key)));
    }

    /** The standing of an area that has no figure on the day. */
    Standing withoutFigure(String districtCode, LocalDate day) {
        return Standing.refused(guard.withoutFigure(indicator, districtCode, day), peerGroupOf(districtCode, day));
    }

    private @Nullable String peerGroupOf(String districtCode, LocalDate day) {
        return catalog.peerGroups().of(districtCode, day).map(PeerGroup::code).orElse(null);
    }

    private Standing ranked(
            Contest contest, String district, @Nullable String group, @Nullable Map<String, RankShift> moved) {
        Place place = contest.ranking().placeOf(district).orElseThrow();
        Ranking peers = group == null ? null : contest.peerRankings().get(group);
        int ranked = contest.ranking().size();
        BigDecimal percentile = Percentile.of(place.better(), ranked);
        return new Standing(
                place.rank(),
                place.fractional(),
                ranked,
                place.tied(),
                moved == null ? null : moved.get(district),
                percentile,
                catalog.bands().nameOf(percentile),
                group,
                peers == null ? null : peers.placeOf(district).map(Place::rank).orElse(null),
                null);
    }
}
