package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.PeerGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the gold table joined with what its codes mean: what a report is assembled from.
 *
 * @param row the published figure
 * @param indicator of {@code row.indicatorCode()}
 * @param district of {@code row.districtCode()}
 * @param peerGroup of {@code row.peerGroup()}; null exactly where that is
 * @param evidence places that state {@code row.observationId()}, in print order; never empty where there is a value
 */
public record Figure(
        IndicatorYear row,
        Indicator indicator,
        District district,
        @Nullable PeerGroup peerGroup,
        List<Evidence> evidence) {

    public Figure {
        evidence = List.copyOf(evidence);
        check(row, "indicator", row.indicatorCode(), indicator.code());
        check(row, "district", row.districtCode(), district.code());
        if (evidence.isEmpty() && row.value() != null) {
            throw new IllegalArgumentException(
                    "%s: the value %s has no evidence; join it by observation %s before printing"
                            .formatted(nameOf(row), row.value().toPlainString(), row.observationId()));
        }
        if (!evidence.isEmpty() && (row.observationId() == null || row.publisher() == null)) {
            throw new IllegalArgumentException(
                    "%s: there is evidence, but the row names no observation or publisher".formatted(nameOf(row)));
        }
    }

    private static void check(IndicatorYear row, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalArgumentException(
                    "%s: joined with %s %s instead of %s".formatted(nameOf(row), what, actual, expected));
        }
    }

    private static String nameOf(IndicatorYear row) {
        return "%s %s %d %s".formatted(row.districtCode(), row.indicatorCode(), row.year(), row.span());
    }
}
