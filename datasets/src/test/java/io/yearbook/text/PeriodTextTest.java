package io.yearbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.text.StatedPeriod.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021                   | 2021-01-01 | 2021-12-31 | FULL_YEAR
            ２０２１年             | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021年①                | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021年*                | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021年度               | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021年全年             | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021-A1                | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021Q3                 | 2021-07-01 | 2021-09-30 | PART_YEAR
            2021-Q1                | 2021-01-01 | 2021-03-31 | YEAR_TO_DATE
            2021年第三季度         | 2021-07-01 | 2021-09-30 | PART_YEAR
            2021年三季度           | 2021-07-01 | 2021-09-30 | PART_YEAR
            2021年4季度            | 2021-10-01 | 2021-12-31 | PART_YEAR
            2021年前三季度         | 2021-01-01 | 2021-09-30 | YEAR_TO_DATE
            2021H1                 | 2021-01-01 | 2021-06-30 | YEAR_TO_DATE
            2021-S2                | 2021-07-01 | 2021-12-31 | PART_YEAR
            2021年上半年           | 2021-01-01 | 2021-06-30 | YEAR_TO_DATE
            2021年下半年           | 2021-07-01 | 2021-12-31 | PART_YEAR
            2021-06                | 2021-06-01 | 2021-06-30 | PART_YEAR
            2021-M06               | 2021-06-01 | 2021-06-30 | PART_YEAR
            2021年6月              | 2021-06-01 | 2021-06-30 | PART_YEAR
            2020年2月份            | 2020-02-01 | 2020-02-29 | PART_YEAR
            2021年1—9月            | 2021-01-01 | 2021-09-30 | YEAR_TO_DATE
            2021 年 1-9 月         | 2021-01-01 | 2021-09-30 | YEAR_TO_DATE
            2021年1月至10月        | 2021-01-01 | 2021-10-31 | YEAR_TO_DATE
            2021年3～5月           | 2021-03-01 | 2021-05-31 | PART_YEAR
            2021年前10个月         | 2021-01-01 | 2021-10-31 | YEAR_TO_DATE
            2021-01/2021-09        | 2021-01-01 | 2021-09-30 | YEAR_TO_DATE
            2021-06-30             | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            2021/6/30              | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            2021.6.30              | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            2021年6月30日          | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            20210630               | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            2021年末               | 2021-12-31 | 2021-12-31 | POINT_IN_TIME
            2021年底               | 2021-12-31 | 2021-12-31 | POINT_IN_TIME
            2021年年末             | 2021-12-31 | 2021-12-31 | POINT_IN_TIME
            2021年6月底            | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            2021-01-01/2021-10-31  | 2021-01-01 | 2021-10-31 | YEAR_TO_DATE
            2021-01-01/P10M        | 2021-01-01 | 2021-10-31 | YEAR_TO_DATE
            2021-01-01/P1Y         | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2021-05-03/P8D         | 2021-05-03 | 2021-05-10 | PART_YEAR
            2020-01-31/P1M         | 2020-01-31 | 2020-02-28 | PART_YEAR
            2021-01-01T00:00:00/P1Y2M3D | 2021-01-01 | 2022-03-03 | PART_YEAR
            2021-06-30T00:00:00    | 2021-06-30 | 2021-06-30 | POINT_IN_TIME
            2021-T2                | 2021-05-01 | 2021-08-31 | PART_YEAR
            2020-D366              | 2020-12-31 | 2020-12-31 | POINT_IN_TIME
            2021-01-01—2021-12-31  | 2021-01-01 | 2021-12-31 | FULL_YEAR
            2022-03-01/2023-02-28  | 2022-03-01 | 2023-02-28 | PART_YEAR
            2021年1月1日至10月31日 | 2021-01-01 | 2021-10-31 | YEAR_TO_DATE
            2021年1月1日—2021年10月31日 | 2021-01-01 | 2021-10-31 | YEAR_TO_DATE
            截至2023年2月28日      |            | 2023-02-28 | CUMULATIVE
            截止 2023-02-28        |            | 2023-02-28 | CUMULATIVE
            截至2022年底           |            | 2022-12-31 | CUMULATIVE
            截至2023年3月          |            | 2023-03-31 | CUMULATIVE
            """)
    void readsAPeriodAsTablesWriteIt(String text, LocalDate start, LocalDate end, Span span) {
        assertThat(stated(text).period()).isEqualTo(new Period(start, end, span));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020                  | 2020-12-31
            2020年末              | 2020-12-31
            2021年三季度          | 2021-09-30
            2020年2月             | 2020-02-29
            截至2023年2月28日     | 2023-02-28
            """)
    void aStockOfANamedPeriodIsTheStateOnItsLastDay(String text, LocalDate day) {
        assertThat(stated(text).periodOfStock()).isEqualTo(Period.pointInTime(day));
    }

    @Test
    void aStockOfTwoSpelledOutDaysKeepsThem() {
        assertThat(stated("2021-01-01/2021-10-31").periodOfStock())
                .isEqualTo(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 10, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-13",
                "2021-13-01",
                "20210229",
                "2021年13月",
                "2021年0月",
                "1948",
                "2101",
                "0021",
                "2021-04-31/2021-05-01",
                "截至2023年2月30日"
            })
    void refusesADateThatDoesNotExistOrIsNoStatistic(String text) {
        assertThat(refusal(text).problem()).isEqualTo(Problem.NO_SUCH_DATE);
        assertThat(refusal(text).detail()).startsWith("cannot read \"" + text + "\" as a period: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021 06",
                "2021.06",
                "202106",
                "202310月",
                "2021-2025",
                "2021—2025年",
                "2021Q5",
                "2021-W05",
                "06/30/2021",
                "30-06-2021",
                "2021年10—2月",
                "2021-10-31/2021-01-01",
                "去年",
                "2021-06-30x"
            })
    void refusesATextThatNamesNoPeriod(String text) {
        assertThat(refusal(text).problem()).isEqualTo(Problem.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-9月", "1—9月", "三季度", "上半年", "年末", "6月"})
    void saysWhereTheYearIsMissing(String text) {
        assertThat(refusal(text).detail()).endsWith("it names no year");
    }

    @Test
    void aDayIsReadOnlyFromATextThatNamesOne() {
        assertThat(PeriodText.readDay("2022年1月10日")).isEqualTo(Reading.of(LocalDate.of(2022, 1, 10)));
        assertThat(PeriodText.readDay("2022"))
                .isEqualTo(Reading.failed(Problem.NOT_UNDERSTOOD, "\"2022\" is not one day"));
    }

    /** Law: a day is the same day in every spelling. */
    @Test
    void everySpellingOfADayIsReadAsThatDay() {
        Random random = new Random(1949);
        List<String> spellings = List.of(
                "%1$04d-%2$02d-%3$02d",
                "%1$d/%2$d/%3$d",
                "%1$d.%2$02d.%3$02d",
                "%1$d年%2$d月%3$d日",
                " %1$d 年 %2$d 月 %3$d 日 ",
                "%1$04d%2$02d%3$02d");
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1949, 1, 1).plusDays(random.nextInt(55_000));
            for (String spelling : spellings) {
                String text = spelling.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
                assertThat(stated(text)).as(text).isEqualTo(new StatedPeriod(day, day, Form.DAY));
            }
        }
    }

    private static StatedPeriod stated(String text) {
        return PeriodText.read(text).orElseThrow(bad -> new AssertionError(bad.detail()));
    }

    private static Reading.Unreadable<StatedPeriod> refusal(String text) {
        return PeriodText.read(text)
                .match(
                        stated -> {
                            throw new AssertionError("\"" + text + "\" was read as " + stated);
                        },
                        bad -> bad);
    }
}
