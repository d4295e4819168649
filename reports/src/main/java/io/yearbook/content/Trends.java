package io.yearbook.content;

import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The history of each figure of an area. */
final class Trends {

    private record Key(String indicator, Span span) {
        static Key of(Figure figure) {
            return new Key(figure.indicator().code(), figure.row().span());
        }
    }

    private final Map<Key, TreeMap<Integer, Figure>> byYear = new HashMap<>();

    /** @param history figures of one area */
    Trends(List<Figure> history) {
        history.stream()
                .filter(figure -> figure.row().observationId() != null)
                .sorted(Comparator.comparing(figure -> figure.row().periodEnd()))
                .forEach(figure -> byYear.computeIfAbsent(Key.of(figure), key -> new TreeMap<>())
                        .put(figure.row().year(), figure));
    }

    /** The years up to that of the figure. */
    Trend upTo(Figure figure) {
        TreeMap<Integer, Figure> years = byYear.getOrDefault(Key.of(figure), new TreeMap<>());
        return new Trend(years.headMap(figure.row().year(), true).values().stream()
                .map(Trends::point)
                .toList());
    }

    private static Trend.Point point(Figure figure) {
        IndicatorYear row = figure.row();
        return new Trend.Point(
                row.year(),
                Quantities.value(figure),
                row.valueQualifier(),
                row.changeReason() == null,
                row.rank(),
                row.ranked(),
                Quantities.change(figure));
    }
}
