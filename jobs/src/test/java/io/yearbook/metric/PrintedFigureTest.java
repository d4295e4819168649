package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several figures of a district, year and span is printed. */
class PrintedFigureTest {

    private static final Indicator FLOW = SampleCatalog.indicator(ValueKind.FLOW, Direction.HIGHER);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            smallest precedence           ; 2021|1|统计局|2023-01-01         ; 2021|2|区政府|2024-01-01
            registered before unregistered; 2021|1|区政府|2023-01-01         ; 2021|2|某网站|2024-01-01
            equal precedence, latest      ; 2021|1|街道|2024-01-01           ; 2021|2|区政府|2023-01-01
            equal in all, by name         ; 2021|1|区政府|2023-01-01         ; 2021|2|街道|2023-01-01
            a value before a missing one  ; 2021|1|区政府|2023-01-01         ; 2021|-|统计局|2023-01-01
            latest end before precedence  ; 2021-01-01/2021-09-30|1|区政府|2023-01-01 ; 2021-01-01/2021-06-30|2|统计局|2023-01-01
            longest of the same end       ; 2021-04-01/2021-09-30|1|区政府|2023-01-01 ; 2021-07-01/2021-09-30|2|统计局|2023-01-01
            a stated start                ; 2021-07-01/2021-09-30|1|区政府|2023-01-01 ; /2021-09-30|2|统计局|2023-01-01
            """)
    void prefers(String rule, String preferred, String other) {
        for (String table : List.of(preferred + "|\n|" + other, other + "|\n|" + preferred)) {
            boolean sameSpan = !rule.equals("a stated start");
            String span = sameSpan ? "" : "CUMULATIVE";
            List<IndicatorYear> rows = rows(
                    FLOW,
                    "|period|value|publisher|published|span|\n|" + table.replace("|\n", "|" + span + "|\n") + "|" + span
                            + "|");

            assertThat(rows).as(rule).hasSize(1);
            assertThat(rows.get(0).value()).isEqualByComparingTo("1");
        }
    }

    @Test
    void aMissingLatestWindowIsPrintedAsMissing() {
        List<IndicatorYear> rows = rows(FLOW, """
                | period                | value |
                | 2021-01-01/2021-06-30 | 6     |
                | 2021-01-01/2021-09-30 | -     |
                """);

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isNull());
    }

    @Test
    void everySpanHasARowOfItsOwn() {
        List<IndicatorYear> rows = rows(FLOW, """
                | district | period                | value |
                | b        | 2021                  | 6     |
                | a        | 2021-01-01/2021-06-30 | 3     |
                | a        | 2021                  | 6     |
                | a        | 2020                  | 5     |
                """);

        assertThat(rows)
                .extracting(IndicatorYear::districtCode, IndicatorYear::year, IndicatorYear::span)
                .containsExactly(
                        tuple("a", 2020, Span.FULL_YEAR),
                        tuple("a", 2021, Span.FULL_YEAR),
                        tuple("a", 2021, Span.YEAR_TO_DATE),
                        tuple("b", 2021, Span.FULL_YEAR));
    }

    @Test
    void carriesTheFigureAndItsSource() {
        IndicatorYear row = rows(FLOW, """
                | period                | value | publisher | status | reported |
                | 2021-01-01/2021-09-30 | ≥6.50 | 区政府    | P      | 17.3 %   |
                """).get(0);

        assertThat(row.observationId()).isEqualTo("o01");
        assertThat(row.publisher()).isEqualTo("区政府");
        assertThat(row.period().toString()).contains("2021-01-01", "2021-09-30", "YEAR_TO_DATE");
        assertThat(row.value()).isEqualByComparingTo("6.5");
        assertThat(row.decimals()).isEqualTo(2);
        assertThat(row.unit()).isEqualTo("亿元");
        assertThat(row.valueQualifier().mark()).isEqualTo("≥");
        assertThat(row.obsStatus().name()).isEqualTo("P");
        assertThat(row.reportedChange()).isEqualByComparingTo("17.3");
        assertThat(row.reportedChangeUnit()).isEqualTo("%");
    }
}
