package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.only;
import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a change where a value is a bound or approximate. */
class BoundArithmeticTest {

    @ParameterizedTest(name = "{0} {1} after {2}: {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FLOW  | 125     | 100    | EXACT  | 25
            FLOW  | 100     | 100    | EXACT  | 0
            FLOW  | ≥125    | 100    | GE     | 25
            FLOW  | >125    | 100    | GT     | 25
            FLOW  | >100    | 100    | GT     | 0
            FLOW  | ≥100    | 100    | -      | -
            FLOW  | ≤125    | 100    | -      | -
            FLOW  | ≤75     | 100    | LE     | -25
            FLOW  | <75     | 100    | LT     | -25
            FLOW  | ≥75     | 100    | -      | -
            FLOW  | 75      | ≥100   | LE     | -25
            FLOW  | 75      | >100   | LT     | -25
            FLOW  | 125     | ≥100   | -      | -
            FLOW  | 125     | ≤100   | GE     | 25
            FLOW  | 75      | ≤100   | -      | -
            FLOW  | ≥125    | ≤100   | GE     | 25
            FLOW  | >125    | ≤100   | GT     | 25
            FLOW  | ≤75     | ≥100   | LE     | -25
            FLOW  | ≥125    | ≥100   | -      | -
            FLOW  | 约125   | 100    | APPROX | 25
            FLOW  | 约101   | 100    | APPROX | 1
            FLOW  | 约100   | 100    | -      | -
            FLOW  | 约4000  | 3600   | -      | -
            FLOW  | 约4000  | 3200   | APPROX | 25
            FLOW  | 约4.0   | 3.97   | -      | -
            FLOW  | 约5.0   | 4      | APPROX | 25
            FLOW  | 约120   | ≤100   | GE     | 15
            FLOW  | ≤80     | 约100  | -      | -
            FLOW  | ≤40     | 约100  | LE     | -20
            RATIO | ≥98     | 97.5   | GE     | 0.5
            RATIO | ≥98     | 98.5   | -      | -
            RATIO | 98      | <97.5  | GT     | 0.5
            """)
    void signIsKnownOrTheChangeRefused(
            ValueKind kind,
            String now,
            String before,
            @Nullable ValueQualifier qualifier,
            @Nullable BigDecimal change) {
        IndicatorYear row = change(SampleCatalog.indicator(kind, Direction.HIGHER), now, before);

        assertThat(row.changeQualifier()).isEqualTo(qualifier);
        assertThat(row.changeReason()).isEqualTo(qualifier == null ? ChangeReason.BOUND_ONLY : null);
        if (change != null) {
            assertThat(row.change()).isEqualByComparingTo(change);
        }
    }

    @ParameterizedTest
    @CsvSource({"5,≤4", "-5,≥4", "50,约0"})
    void aBaseThatMayNotBePositiveGivesNoPercentage(String now, String before) {
        Indicator maybeNegative =
                SampleCatalog.indicator(ValueKind.AMOUNT, Direction.HIGHER, Comparability.YES, null, null);

        assertThat(change(maybeNegative, now, before).changeReason())
                .isIn(ChangeReason.BOUND_ONLY, ChangeReason.BASE_NOT_POSITIVE);
    }

    private static IndicatorYear change(Indicator indicator, String now, String before) {
        String table = "| period | value |\n| 2021 | %s |\n| 2020 | %s |".formatted(now, before);
        return only(rows(indicator, table), "a", 2021);
    }
}
