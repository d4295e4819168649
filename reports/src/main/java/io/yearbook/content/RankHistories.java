package io.yearbook.content;

import io.yearbook.content.RankHistory.Position;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The positions of the reported area over the years. */
final class RankHistories {

    /** More lines than this cannot be told apart in one chart. */
    private static final int MAX_TELLING = 5;

    private static final Comparator<RankHistory> MOST_TELLING = Comparator.comparing(RankHistory::spread)
            .thenComparing(history -> history.positions().size())
            .reversed();

    private record Contest(String indicator, Span span) {
        static Contest of(Figure figure) {
            return new Contest(figure.indicator().code(), figure.row().span());
        }
    }

    private RankHistories() {}

    /** One a ranked indicator and span, in the order given. */
    static List<RankHistory> of(List<OwnRank> ranks) {
        Map<Contest, TreeMap<Integer, Figure>> contests = new LinkedHashMap<>();
        Map<String, Set<Span>> spans = ranks.stream()
                .map(OwnRank::figure)
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().code(),
                        Collectors.mapping(figure -> figure.row().span(), Collectors.toSet())));
        for (OwnRank rank : ranks) {
            contests.computeIfAbsent(Contest.of(rank.figure()), contest -> new TreeMap<>())
                    .put(rank.figure().row().year(), rank.figure());
        }
        return contests.values().stream().map(years -> history(years, spans)).toList();
    }

    /** Those that moved most and longest; a single year makes no line. */
    static List<RankHistory> telling(List<RankHistory> histories) {
        Set<RankHistory> chosen = new HashSet<>(histories.stream()
                .filter(history -> history.positions().size() > 1)
                .sorted(MOST_TELLING)
                .limit(MAX_TELLING)
                .toList());
        return histories.stream().filter(chosen::contains).toList();
    }

    private static RankHistory history(TreeMap<Integer, Figure> years, Map<String, Set<Span>> spans) {
        Figure newest = years.lastEntry().getValue();
        String name = newest.indicator().nameZh();
        boolean ambiguous =
                spans.getOrDefault(newest.indicator().code(), Set.of()).size() > 1;
        return new RankHistory(
                ambiguous ? name + "（" + newest.row().span().nameZh() + "）" : name,
                years.values().stream().map(RankHistories::position).toList());
    }

    private static Position position(Figure figure) {
        IndicatorYear row = figure.row();
        Integer tied = row.tied();
        return new Position(
                row.year(),
                Objects.requireNonNull(row.rank(), "only ranked figures have a position"),
                Objects.requireNonNull(row.ranked(), "a rank is one of so many"),
                tied == null ? 1 : tied,
                row.rankShift());
    }
}
