package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.metric.Ranking.Contestant;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets up the ranking of each year and span from the figures that may take part. */
final class Contests {

    private static final Comparator<Map.Entry<Period, List<Observation>>> MOST_SHARED =
            Comparator.<Map.Entry<Period, List<Observation>>>comparingInt(
                            entry -> entry.getValue().size())
                    .thenComparing(entry -> entry.getKey().end())
                    .thenComparing(
                            entry -> Objects.requireNonNull(entry.getKey().start()), Comparator.reverseOrder());

    private final PeerGroups peerGroups;
    private final MetricSettings settings;
    private final Coverage coverage;

    Contests(Catalog catalog, MetricSettings settings) {
        this.peerGroups = catalog.peerGroups();
        this.settings = settings;
        this.coverage = new Coverage(catalog.districts(), peerGroups, settings);
    }

    /**
     * The contest of each year and span.
     *
     * @param rankable figures that {@link RankGuard} lets take part, at most one for a district, year and span
     */
    Map<ContestKey, Contest> of(Indicator indicator, List<Observation> rankable) {
        Map<ContestKey, List<Observation>> byContest = rankable.stream().collect(Collectors.groupingBy(ContestKey::of));
        Map<ContestKey, Contest> contests = new HashMap<>();
        byContest.forEach((key, figures) -> contests.put(key, contest(indicator, figures)));
        return contests;
    }

    private Contest contest(Indicator indicator, List<Observation> figures) {
        Map.Entry<Period, List<Observation>> shared =
                figures.stream().collect(Collectors.groupingBy(Observation::period)).entrySet().stream()
                        .max(MOST_SHARED)
                        .orElseThrow();
        List<Contestant> contestants = new ArrayList<>();
        for (Observation figure : shared.getValue()) {
            Stated.in(figure)
                    .ifPresent(stated -> contestants.add(new Contestant(
                            figure.districtCode(), settings.precision().compared(stated))));
        }
        Ranking ranking = Ranking.of(contestants, indicator.direction(), settings.ties());
        Period window = shared.getKey();
        return new Contest(
                window,
                ranking,
                peerRankings(ranking, window.end()),
                coverage.shortfall(ranking.size(), window.end()).orElse(null));
    }

    private Map<String, Ranking> peerRankings(Ranking ranking, LocalDate day) {
        Map<String, List<String>> members = new HashMap<>();
        for (String district : ranking.districtCodes()) {
            peerGroups
                    .of(district, day)
                    .map(PeerGroup::code)
                    .ifPresent(group -> members.computeIfAbsent(group, code -> new ArrayList<>())
                            .add(district));
        }
        Map<String, Ranking> rankings = new HashMap<>();
        members.forEach((group, districts) -> {
            if (coverage.shortfallOfPeers(group, districts.size(), day).isEmpty()) {
                rankings.put(group, ranking.among(Set.copyOf(districts)::contains));
            }
        });
        return rankings;
    }
}
