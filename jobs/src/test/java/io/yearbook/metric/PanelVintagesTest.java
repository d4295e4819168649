package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.ValueKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelVintagesTest {

    private static final Indicator STOCK = SampleCatalog.indicator(ValueKind.STOCK, Direction.HIGHER);

    private final List<PanelCell> cells = SamplePanel.cells(STOCK, """
            | district | period | value | published  |
            | a        | 2021   | 5     | 2022-03-01 |
            | a        | 2021   | 6     | 2022-09-01 |
            | a        | 2021   | 7     | 2022-03-01 |
            | b        | 2021   | 4     | 2022-03-01 |
            """);

    @Test
    void theFirstPublishedIsFirstAndOnlyWhatIsInForceIsCurrent() {
        PanelVintages vintages = new PanelVintages();
        vintages.add(cells.get(1), at(1), true);
        vintages.add(cells.get(0), at(2), false);
        vintages.add(cells.get(3), at(1), true);

        assertThat(vintages.current()).containsExactly(cells.get(1), cells.get(3));
        assertThat(vintages.first()).containsExactlyInAnyOrder(cells.get(0), cells.get(3));
    }

    @Test
    void ofOneDayTheOneKnownEarlierIsFirst() {
        PanelVintages vintages = new PanelVintages();
        vintages.add(cells.get(2), at(1), false);
        vintages.add(cells.get(0), at(2), true);

        assertThat(vintages.first()).containsExactly(cells.get(2));
    }

    private static Instant at(int day) {
        return Instant.parse("2023-01-0%dT00:00:00Z".formatted(day));
    }
}
