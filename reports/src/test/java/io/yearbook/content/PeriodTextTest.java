package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

    @ParameterizedTest(name = "{2} {0} to {1}: {3}")
    @CsvSource(textBlock = """
                    2022-01-01, 2022-12-31, FULL_YEAR,     2022年
                    2021-01-01, 2021-09-30, YEAR_TO_DATE,  2021年1—9月
                    2021-01-01, 2021-01-31, YEAR_TO_DATE,  2021年1月
                    2021-01-01, 2021-09-15, YEAR_TO_DATE,  2021年1月1日—9月15日
                    2021-06-01, 2021-06-30, PART_YEAR,     2021年6月
                    2021-07-01, 2021-09-30, PART_YEAR,     2021年7—9月
                    2020-02-01, 2020-02-29, PART_YEAR,     2020年2月
                    2020-11-01, 2021-10-31, PART_YEAR,     2020年11月—2021年10月
                    2020-11-15, 2021-10-31, PART_YEAR,     2020年11月15日—2021年10月31日
                    2020-11-15, 2020-11-15, PART_YEAR,     2020年11月15日
                    2020-11-01, 2020-11-01, POINT_IN_TIME, 2020年11月1日
                    ,           2023-05-19, CUMULATIVE,    截至2023年5月19日
                    2023-05-19, 2023-05-19, CUMULATIVE,    截至2023年5月19日
                    2020-01-01, 2022-12-31, CUMULATIVE,    2020年1月1日以来累计，不晚于2022年12月31日
                    2021-01-01, 2021-12-31, CUMULATIVE,    2021年1月1日以来累计，不晚于2021年12月31日
                    ,           2021-12-31, UNSTATED,      不晚于2021年12月31日（时段未明示）
                    2021-12-31, 2021-12-31, UNSTATED,      不晚于2021年12月31日（时段未明示）
                    """)
    void periodReadsAsInOfficialText(@Nullable LocalDate start, LocalDate end, Span span, String words) {
        assertThat(PeriodText.of(new Period(start, end, span))).isEqualTo(words);
    }

    @Test
    void onlyFullYearsReadLikeOne() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1_500));
            Period period = Period.of(start, start.plusDays(random.nextInt(500)));
            boolean readsLikeYear = PeriodText.of(period).matches("\\d{4}年");
            assertThat(readsLikeYear).as("%s", period).isEqualTo(period.span() == Span.FULL_YEAR);
        }
    }
}
