package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.metric.PublisherGroups.Origin;
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
    private final PublisherGroups publishers;

    Contests(Catalog catalog, MetricSettings settings) {
        this.peerGroups = catalog.peerGroups();
        this.settings = settings;
        this.coverage = new Coverage(catalog.districts(), peerGroups, settings);
        this.publishers = new PublisherGroups(catalog.sources());
    }

    /**
     * The contest of each year and span.
     *
     * @param rankable printed figures that {@link RankGuard} lets take part, at most one for a district, year and span
     * @param stated all figures that it lets take part, printed or not: they tell which series are compilations
     */
    Map<ContestKey, Contest> of(Indicator indicator, List<Observation> rankable, List<Observation> stated) {
        Map<Period, List<Origin>> originsByWindow = stated.stream()
                .collect(Collectors.groupingBy(
                        Observation::period, Collectors.mapping(Contests::origin, Collectors.toList())));
        Map<ContestKey, List<Observation>> byContest = rankable.stream().collect(Collectors.groupingBy(ContestKey::of));
        Map<ContestKey, Contest> contests = new HashMap<>();
        byContest.forEach((key, figures) -> contests.put(key, contest(indicator, figures, originsByWindow)));
        return contests;
    }

    private static Origin origin(Observation figure) {
        return new Origin(figure.districtCode(), figure.publisher());
    }

    private Contest contest(Indicator indicator, List<Observation> figures, Map<Period, List<Origin>> originsByWindow) {
        Map.Entry<Period, List<Observation>> shared =
                figures.stream().collect(Collectors.groupingBy(Observation::period)).entrySet().stream()
                        .max(MOST_SHARED)
                        .orElseThrow();
        Period window = shared.getKey();
        Set<String> compilations = publishers.compilations(originsByWindow.getOrDefault(window, List.of()));
        return contest(indicator, window, publishers.largest(shared.getValue(), Contests::origin, compilations));
    }

    private Contest contest(Indicator indicator, Period window, List<Observation> figures) {
        List<Contestant> contestants = new ArrayList<>();
        Map<String, String> series = new HashMap<>();
        for (Observation figure : figures) {
            series.put(figure.districtCode(), publishers.seriesOf(figure.publisher()));
            Stated.in(figure)
                    .ifPresent(stated -> contestants.add(new Contestant(
                            figure.districtCode(), settings.precision().compared(stated))));
        }
        Ranking ranking = Ranking.of(contestants, indicator.direction(), settings.ties());
        return new Contest(
                window,
                series,
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
