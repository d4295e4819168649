package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.only;
import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ValueKind;
import org.junit.jupiter.api.Test;

/** Which of several figures of the year before is the previous one. */
class PreviousFigureTest {

    private static final Indicator FLOW = SampleCatalog.indicator(ValueKind.FLOW, Direction.HIGHER);

    @Test
    void previousWindowNeedNotBePrinted() {
        IndicatorYear row = only(rows(FLOW, """
                | period                | value |
                | 2021-01-01/2021-06-30 | 6     |
                | 2020-01-01/2020-09-30 | 9     |
                | 2020-01-01/2020-06-30 | 5     |
                """), "a", 2021);

        assertThat(row.previousValue()).isEqualByComparingTo("5");
        assertThat(row.change()).isEqualByComparingTo("20");
    }

    @Test
    void samePublisherIsPreferredToOneOfHigherPrecedence() {
        IndicatorYear row = only(rows(FLOW, """
                | period | value | publisher |
                | 2021   | 6     | 年鉴      |
                | 2020   | 5     | 年鉴      |
                | 2020   | 4     | 统计局    |
                """), "a", 2021);

        assertThat(row.previousValue()).isEqualByComparingTo("5");
    }

    @Test
    void aMissingFigureDoesNotHideThatOfTheSameSeries() {
        IndicatorYear row = only(rows(FLOW, """
                | period | value | publisher |
                | 2021   | 6     | 统计局    |
                | 2020   | -     | 统计局    |
                | 2020   | 4     | 年鉴      |
                """), "a", 2021);

        assertThat(row.previousValue()).isEqualByComparingTo("4");
    }

    @Test
    void aFigureOfAnotherSeriesNeverStandsInForAMissingOne() {
        IndicatorYear row = only(rows(FLOW, """
                | period | value | publisher |
                | 2021   | 6     | 统计局    |
                | 2020   | -     | 年鉴      |
                | 2020   | 4     | 区政府    |
                """), "a", 2021);

        assertThat(row.changeReason()).isEqualTo(ChangeReason.VALUE_MISSING);
    }

    @Test
    void anotherPublishersFigureDoesNotHideTheOwnSeries() {
        IndicatorYear row = only(rows(FLOW, """
                | period | value | publisher |
                | 2021   | 6     | 区政府    |
                | 2020   | 4     | 统计局    |
                | 2020   | 5     | 区政府    |
                """), "a", 2021);

        assertThat(row.previousValue()).isEqualByComparingTo("5");
    }
}
