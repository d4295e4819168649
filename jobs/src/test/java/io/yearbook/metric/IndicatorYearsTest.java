package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ValueKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorYearsTest {

    private static final Indicator FLOW = SampleCatalog.indicator(ValueKind.FLOW, Direction.HIGHER);

    @Test
    void emptyPanelHasNoRows() {
        assertThat(SamplePanel.rows(FLOW, "|value|")).isEmpty();
    }

    @Test
    void refusesAnotherIndicatorsFigure() {
        Indicator other = new Indicator(
                "gdp",
                "",
                "",
                "",
                "亿元",
                ValueKind.AMOUNT,
                Direction.HIGHER,
                2,
                FLOW.comparability(),
                null,
                BigDecimal.TEN,
                null,
                "",
                List.of());
        List<PanelCell> cells = SamplePanel.cells(FLOW, "|value|\n|5|");

        assertThatThrownBy(() -> SamplePanel.rows(MetricSettings.DEFAULTS, other, cells, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("o01 is of indicator sample; the panel is of gdp");
    }

    @Test
    void computesTheSameAfterATripOverTheWire() throws IOException, ClassNotFoundException {
        IndicatorYears here =
                new IndicatorYears(SampleCatalog.catalog(), MetricSettings.DEFAULTS, SamplePanel.RUN_DATE);
        List<PanelCell> cells = RandomPanel.cells(7, FLOW);
        List<IndicatorYear> expected = here.of(FLOW, cells, List.of());

        assertThat(copyOf(here).of(copyOf(FLOW), List.of(copyOf(cells.toArray(new PanelCell[0]))), List.of()))
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copyOf(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
