package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ValueKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a figure of 2021 is not compared with what 2020 has, on either side of every reason. */
class ChangeReasonTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            NO_PREVIOUS       ; first year                  ; a |2021|5|      |A|统计局|亿元 ; a |2018|4|      |A|统计局|亿元
            NO_PREVIOUS       ; gap year                    ; a |2021|5|      |A|统计局|亿元 ; a |2019|4|      |A|统计局|亿元
            NO_PREVIOUS       ; another district's          ; a |2021|5|      |A|统计局|亿元 ; b |2020|4|      |A|统计局|亿元
            PERIOD_DIFFERS    ; nine months against a year  ; a |2021-01-01/2021-09-30|5||A|统计局|亿元 ; a |2020|4||A|统计局|亿元
            PERIOD_DIFFERS    ; a year against nine months  ; a |2021|5|      |A|统计局|亿元 ; a |2020-01-01/2020-09-30|4||A|统计局|亿元
            PERIOD_DIFFERS    ; nine months against ten     ; a |2021-01-01/2021-09-30|5||A|统计局|亿元 ; a |2020-01-01/2020-10-31|4||A|统计局|亿元
            PERIOD_DIFFERS    ; another day                 ; a |2021-12-31|5||A|统计局|亿元 ; a |2020-12-30|4||A|统计局|亿元
            PERIOD_DIFFERS    ; span differs, dates agree   ; a |2021-01-01/2021-09-30|5||A|统计局|亿元 ; a |2020-01-01/2020-09-30|4|CUMULATIVE|A|统计局|亿元
            PERIOD_DIFFERS    ; running totals with a start ; a |2021-01-01/2021-09-30|5|CUMULATIVE|A|统计局|亿元 ; a |2020-01-01/2020-09-30|4|CUMULATIVE|A|统计局|亿元
            PERIOD_UNSTATED   ; this year                   ; a |/2021-12-31|5||A|统计局|亿元 ; a |2020|4||A|统计局|亿元
            PERIOD_UNSTATED   ; the year before             ; a |2021|5|      |A|统计局|亿元 ; a |/2020-12-31|4||A|统计局|亿元
            PERIOD_UNSTATED   ; both                        ; a |/2021-12-31|5||A|统计局|亿元 ; a |/2020-12-31|4||A|统计局|亿元
            PERIOD_UNSTATED   ; dated, but said to be unsure; a |2021|5|UNSTATED|A|统计局|亿元 ; a |2020|4|UNSTATED|A|统计局|亿元
            PERIOD_UNSTATED   ; running totals, no start    ; a |/2021-12-31|5|CUMULATIVE|A|统计局|亿元 ; a |/2020-12-31|4|CUMULATIVE|A|统计局|亿元
            PUBLISHER_DIFFERS ; not one series              ; a |2021|5|      |A|统计局|亿元 ; a |2020|4|      |A|区政府|亿元
            PUBLISHER_DIFFERS ; the other way round         ; a |2021|5|      |A|区政府|亿元 ; a |2020|4|      |A|统计局|亿元
            PUBLISHER_DIFFERS ; neither declares a series   ; a |2021|5|      |A|区政府|亿元 ; a |2020|4|      |A|街道|亿元
            UNIT_DIFFERS      ; this year                   ; a |2021|5|      |A|统计局|万元 ; a |2020|4|      |A|统计局|亿元
            UNIT_DIFFERS      ; the year before             ; a |2021|5|      |A|统计局|亿元 ; a |2020|4|      |A|统计局|万元
            DEFINITION_BREAK  ; break this year             ; a |2021|5|      |B|统计局|亿元 ; a |2020|4|      |A|统计局|亿元
            DEFINITION_BREAK  ; break the year before       ; a |2021|5|      |A|统计局|亿元 ; a |2020|4|      |B|统计局|亿元
            DEFINITION_BREAK  ; definition this year        ; a |2021|5|      |D|统计局|亿元 ; a |2020|4|      |A|统计局|亿元
            DEFINITION_BREAK  ; definition the year before  ; a |2021|5|      |A|统计局|亿元 ; a |2020|4|      |D|统计局|亿元
            TERRITORY_CHANGED ; on the first day            ; h |2021|5|      |A|统计局|亿元 ; h |2020|4|      |A|统计局|亿元
            TERRITORY_CHANGED ; between two days            ; h |2021-03-01|5||A|统计局|亿元 ; h |2020-03-01|4||A|统计局|亿元
            VALUE_MISSING     ; this year                   ; a |2021|-|      |O|统计局|亿元 ; a |2020|4|      |A|统计局|亿元
            VALUE_MISSING     ; the year before             ; a |2021|5|      |A|统计局|亿元 ; a |2020|-|      |Q|统计局|亿元
            VALUE_MISSING     ; this year, nothing before   ; a |2021|-|      |O|统计局|亿元 ; a |2018|4|      |A|统计局|亿元
            BASE_NOT_POSITIVE ; zero                        ; a |2021|5|      |A|统计局|亿元 ; a |2020|0|      |A|统计局|亿元
            BASE_NOT_POSITIVE ; negative                    ; a |2021|5|      |A|统计局|亿元 ; a |2020|-4|     |A|统计局|亿元
            BOUND_ONLY        ; bound this year             ; a |2021|≥3|     |A|统计局|亿元 ; a |2020|4|      |A|统计局|亿元
            BOUND_ONLY        ; bound the year before       ; a |2021|5|      |A|统计局|亿元 ; a |2020|≥4|     |A|统计局|亿元
            BOUND_ONLY        ; both                        ; a |2021|≥5|     |A|统计局|亿元 ; a |2020|≥4|     |A|统计局|亿元
            BOUND_ONLY        ; about the same              ; a |2021|约4.1|  |A|统计局|亿元 ; a |2020|约4.0|  |A|统计局|亿元
            """)
    void refusesWithReason(ChangeReason reason, String situation, String now, String before) {
        IndicatorYear row = latestRow(now, before);

        assertThat(row.changeReason()).as(situation).isEqualTo(reason);
        assertThat(row.change()).isNull();
        assertThat(row.changeUnit()).isNull();
        assertThat(row.changeQualifier()).isNull();
        assertThat(row.previousValue() != null).isEqualTo(reason == ChangeReason.BASE_NOT_POSITIVE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a year                           ; a |2021|5|            |A|统计局|亿元 ; a |2020|4|            |A|统计局|亿元
            the same nine months             ; a |2021-01-01/2021-09-30|5||A|统计局|亿元 ; a |2020-01-01/2020-09-30|4||A|统计局|亿元
            to the end of February           ; a |2021-01-01/2021-02-28|5||A|统计局|亿元 ; a |2020-01-01/2020-02-29|4||A|统计局|亿元
            the same quarter                 ; a |2021-07-01/2021-09-30|5||A|统计局|亿元 ; a |2020-07-01/2020-09-30|4||A|统计局|亿元
            the last day of February         ; a |2021-02-28|5|      |A|统计局|亿元 ; a |2020-02-29|4|      |A|统计局|亿元
            publishers of one series         ; a |2021|5|            |A|统计局|亿元 ; a |2020|4|            |A|年鉴|亿元
            another name of the publisher    ; a |2021|5|            |A|统计局|亿元 ; a |2020|4|            |A|市统计局|亿元
            estimated against provisional    ; a |2021|5|            |E|统计局|亿元 ; a |2020|4|            |P|统计局|亿元
            territory changed before both    ; h |2022|5|            |A|统计局|亿元 ; h |2021|4|            |A|统计局|亿元
            """)
    void comparesLikeWithLike(String situation, String now, String before) {
        IndicatorYear row = latestRow(now, before);

        assertThat(row.changeReason()).as(situation).isNull();
        assertThat(row.change()).isEqualByComparingTo("25");
        assertThat(row.previousValue()).isEqualByComparingTo("4");
        assertThat(row.changeUnit()).isEqualTo("%");
    }

    @ParameterizedTest
    @CsvSource({"RATIO,百分点", "AVERAGE,亿元", "DURATION,工作日"})
    void aDifferenceNeedsNoPositiveBase(ValueKind kind, String unit) {
        Indicator indicator = SampleCatalog.indicator(kind, Direction.HIGHER);
        IndicatorYear row = SamplePanel.only(SamplePanel.rows(indicator, """
                | period | value |
                | 2021   | 5     |
                | 2020   | -1.5  |
                """), "a", 2021);

        assertThat(row.change()).isEqualByComparingTo("6.5");
        assertThat(row.changeUnit()).isEqualTo(unit);
        assertThat(row.changePercent()).isNull();
    }

    private static IndicatorYear latestRow(String now, String before) {
        Indicator indicator = SampleCatalog.indicator(ValueKind.FLOW, Direction.HIGHER);
        List<IndicatorYear> rows = SamplePanel.rows(indicator, """
                | district | period | value | span | status | publisher | unit |
                | %s |
                | %s |
                """.formatted(now, before));
        return rows.stream()
                .filter(row -> row.districtCode().equals(now.substring(0, 1)))
                .max((one, other) -> Integer.compare(one.year(), other.year()))
                .orElseThrow();
    }
}
