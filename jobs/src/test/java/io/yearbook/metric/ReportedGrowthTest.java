package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.only;
import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedGrowthTest {

    @ParameterizedTest(name = "{0} {1} after {2}, said to be {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FLOW     | 117.36  | 100.00 | 17.4 %        | CONSISTENT
            FLOW     | 117.36  | 100.00 | 17.3 %        | CONSISTENT
            FLOW     | 117.390 | 100.000| 17.3 %        | CONSISTENT
            FLOW     | 117.410 | 100.000| 17.3 %        | CONTRADICTORY
            FLOW     | 82.610  | 100.000| -17.3 %       | CONSISTENT
            FLOW     | 82.590  | 100.000| -17.3 %       | CONTRADICTORY
            FLOW     | 100.090 | 100.000| 0 %           | CONSISTENT
            FLOW     | 117.36  | 100.00 | 17.2 %        | CONTRADICTORY
            FLOW     | 117.36  | 100.00 | 17.5 %        | CONTRADICTORY
            FLOW     | 117     | 100    | 17.5 %        | CONSISTENT
            FLOW     | 117     | 100    | 18.5 %        | CONTRADICTORY
            FLOW     | 117.36  | 100.00 | 17 %          | CONSISTENT
            FLOW     | 82.64   | 100.00 | -17.4 %       | CONSISTENT
            FLOW     | 82.64   | 100.00 | -17.3 %       | CONSISTENT
            FLOW     | 82.64   | 100.00 | -17.5 %       | CONTRADICTORY
            FLOW     | 117.36  | 100.00 | 17.4 百分点   | UNDECIDABLE
            FLOW     | 117.36  | 100.00 | 17.36 亿元    | UNDECIDABLE
            FLOW     | 117.36  | -      | 17.4 %        | UNDECIDABLE
            FLOW     | 117.36  | 0      | 17.4 %        | UNDECIDABLE
            FLOW     | 1       | 0.4    | 17.4 %        | CONSISTENT
            FLOW     | 122.00  | 100.00 | 20 %          | CONTRADICTORY
            FLOW     | 5       | 约1    | 400 %         | UNDECIDABLE
            FLOW     | ≥120    | 100    | 15 %          | CONTRADICTORY
            FLOW     | ≥120    | 100    | 25 %          | UNDECIDABLE
            FLOW     | 117.36  | 100.00 |               | -
            RATIO    | 98.2    | 97.8   | 0.4 百分点    | CONSISTENT
            RATIO    | 98.2    | 97.8   | 0.4 个百分点  | CONSISTENT
            RATIO    | 98.2    | 97.8   | -0.4 百分点   | CONTRADICTORY
            RATIO    | 98.2    | 97.8   | 0.4 %         | UNDECIDABLE
            DURATION | 8       | 10     | -20 %         | CONSISTENT
            DURATION | 8       | 10     | -2 个工作日   | CONSISTENT
            DURATION | 8       | 10     | -4 工作日     | CONTRADICTORY
            DURATION | 8       | 10     | -2 年         | UNDECIDABLE
            """)
    void judgesByWhatTheDigitsAllow(
            ValueKind kind,
            String now,
            @Nullable String before,
            @Nullable String said,
            @Nullable ReportedVerdict verdict) {
        Indicator indicator = SampleCatalog.indicator(kind, Direction.HIGHER);

        assertThat(verdict(indicator, now, before == null ? "-" : before, said == null ? "" : said))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} after {2}, said to be {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            FLOW     | ≥90     | 100    | -20 %         | CONTRADICTORY
            FLOW     | ≥90     | 100    | -5 %          | UNDECIDABLE
            FLOW     | ≤0.9    | 0.9    | 100 %         | CONTRADICTORY
            FLOW     | ≤0.9    | 0.9    | 11 %          | UNDECIDABLE
            FLOW     | 约3000  | 3000   | -33.4 %       | CONTRADICTORY
            FLOW     | 约3000  | 3000   | -10 %         | UNDECIDABLE
            FLOW     | 90      | ≤100   | -50 %         | UNDECIDABLE
            RATIO    | 4       | ≥4     | 25 百分点     | CONTRADICTORY
            RATIO    | 4       | ≥4     | -25 百分点    | UNDECIDABLE
            DURATION | 6       | <10    | 8 工作日      | CONTRADICTORY
            """)
    void valuesWhoseChangeHasNoKnownSignMayStillContradict(
            ValueKind kind, String now, String before, String said, ReportedVerdict verdict) {
        assertThat(verdict(SampleCatalog.indicator(kind, Direction.HIGHER), now, before, said))
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} said to be {2}: {3}")
    @CsvSource({
        "AMOUNT,  110, 7 %,    EXPLAINED",
        "AMOUNT,  110, 10 %,   CONSISTENT",
        "AVERAGE, 110, 7 %,    EXPLAINED",
        "AVERAGE, 110, 7 亿元, CONTRADICTORY"
    })
    void realGrowthOfNominalTotalsIsExplained(ValueKind kind, String now, String said, ReportedVerdict verdict) {
        Indicator gdp = SampleCatalog.indicator(
                kind, Direction.HIGHER, Comparability.YES, PriceBasis.NOMINAL_WITH_REAL_GROWTH, BigDecimal.ZERO);

        assertThat(verdict(gdp, now, "100", said)).isEqualTo(verdict);
    }

    private static @Nullable ReportedVerdict verdict(Indicator indicator, String now, String before, String said) {
        String table = "|period|value|reported|\n|2021|%s|%s|\n|2020|%s||".formatted(now, said, before);
        return only(rows(indicator, table), "a", 2021).reportedVerdict();
    }
}
