package io.yearbook.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of key figures over the years, as a chart shows them.
 *
 * @param firstYear of all series
 * @param lastYear of all series
 * @param ranked the most districts that were ranked in any of the years
 * @param series at least one, each with two ranks or more
 */
public record KeyRanks(int firstYear, int lastYear, int ranked, List<Series> series) {

    private static final int MOST_SERIES = 3;
    private static final int MOST_YEARS = 10;

    public KeyRanks {
        series = List.copyOf(series);
    }

    /**
     * The ranks of one indicator.
     *
     * @param name of the indicator, short
     * @param ranks one a year from the first; null for none
     * @param breaks indexes of ranks that are not comparable with the year before
     */
    public record Series(String name, List<@Nullable Integer> ranks, Set<Integer> breaks) {

        public Series {
            ranks = Collections.unmodifiableList(new ArrayList<>(ranks));
            breaks = Collections.unmodifiableSet(new TreeSet<>(breaks));
        }
    }

    /** The years from the first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    /** What the ranks are of: the one indicator, or the years alone where there are more. */
    public String title() {
        String of = series.size() == 1 ? series.get(0).name() + "位次" : "位次变化";
        return of + "（" + firstYear + "—" + lastYear + "年）";
    }

    /** The ranks in words, for those who do not see the chart. */
    public String inWords() {
        return series.stream()
                .map(one -> one.name() + "："
                        + IntStream.range(0, one.ranks().size())
                                .filter(i -> one.ranks().get(i) != null)
                                .mapToObj(i ->
                                        (firstYear + i) + "年第" + one.ranks().get(i) + "位")
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；", "", "。"));
    }

    /**
     * Of the first key figures that were ranked in two or more of the newest years; nothing where there are none. What was
     * ranked only before those years is not drawn.
     */
    static Optional<KeyRanks> of(List<KeyFigure> figures) {
        int newest = figures.stream()
                .flatMap(figure -> rankedSince(figure, Integer.MIN_VALUE).stream())
                .mapToInt(Trend.Point::year)
                .max()
                .orElse(0);
        int oldest = newest - MOST_YEARS + 1;
        List<KeyFigure> ranked = figures.stream()
                .filter(figure -> rankedSince(figure, oldest).size() > 1)
                .limit(MOST_SERIES)
                .toList();
        List<Trend.Point> points = ranked.stream()
                .flatMap(figure -> rankedSince(figure, oldest).stream())
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int first = points.stream().mapToInt(Trend.Point::year).min().orElseThrow();
        int last = points.stream().mapToInt(Trend.Point::year).max().orElseThrow();
        return Optional.of(new KeyRanks(
                first,
                last,
                points.stream().mapToInt(KeyRanks::rankedOf).max().orElseThrow(),
                ranked.stream().map(figure -> series(figure, first, last)).toList()));
    }

    private static Series series(KeyFigure figure, int first, int last) {
        TreeMap<Integer, Trend.Point> byYear = new TreeMap<>();
        rankedSince(figure, first).forEach(point -> byYear.put(point.year(), point));
        List<@Nullable Integer> ranks = new ArrayList<>();
        Set<Integer> breaks = new TreeSet<>();
        for (int year = first; year <= last; year++) {
            Trend.Point point = byYear.get(year);
            ranks.add(point == null ? null : point.rank());
            if (year > first && point != null && !point.comparable()) {
                breaks.add(year - first);
            }
        }
        return new Series(PlainText.label(figure.row().indicator()), ranks, breaks);
    }

    private static List<Trend.Point> rankedSince(KeyFigure figure, int year) {
        return figure.row().trend().points().stream()
                .filter(point -> point.rank() != null && point.year() >= year)
                .toList();
    }

    private static int rankedOf(Trend.Point point) {
        Integer rank = point.rank();
        Integer ranked = point.ranked();
        return ranked == null ? (rank == null ? 1 : rank) : ranked;
    }
}
