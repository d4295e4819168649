package io.yearbook.metric;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which of several observations is used: the first in this order, which is total for cells with different ids.
 *
 * <ol>
 *   <li>the window that ends last; then the longest, one with an unstated start counting as the shortest;
 *   <li>of the same window, one with a value: a publisher that says "missing" does not hide what another states. Across
 *       windows it does not count, as that the latest figure is missing is itself the latest news;
 *   <li>the publisher with the smallest precedence; then what was published last; then by name and id.
 * </ol>
 */
final class CellOrder {

    private static final Comparator<Period> BY_WINDOW = Comparator.comparing(Period::end, Comparator.reverseOrder())
            .thenComparing(Period::start, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private static final Comparator<Observation> MISSING_LAST =
            Comparator.comparing(observation -> observation.status().isMissing());

    private CellOrder() {}

    static Comparator<PanelCell> preferredFirst(SourceRegister sources) {
        Comparator<Observation> order = Comparator.comparing(Observation::period, BY_WINDOW)
                .thenComparing(MISSING_LAST)
                .thenComparing(observation -> sources.precedence(observation.publisher()))
                .thenComparing(Observation::publishedAt, Comparator.reverseOrder())
                .thenComparing(Observation::publisher);
        return Comparator.comparing(PanelCell::observation, order).thenComparing(PanelCell::observationId);
    }
}
