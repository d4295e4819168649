package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Period;
import io.yearbook.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, FULL_YEAR,     2021年",
        "2021-01-01, 2021-09-30, YEAR_TO_DATE,  2021年1—9月",
        "2021-01-01, 2021-01-31, YEAR_TO_DATE,  2021年1月",
        "2021-01-01, 2021-09-15, YEAR_TO_DATE,  2021年1月1日至2021年9月15日",
        "2021-03-01, 2021-05-31, PART_YEAR,     2021年3—5月",
        "2021-03-02, 2021-05-31, PART_YEAR,     2021年3月2日至2021年5月31日",
        "2020-12-01, 2021-02-28, PART_YEAR,     2020年12月1日至2021年2月28日",
        "2021-03-05, 2021-03-05, PART_YEAR,     2021年3月5日",
        "2021-12-31, 2021-12-31, POINT_IN_TIME, 2021年12月31日",
        ",           2021-12-31, UNSTATED,      截至2021年12月31日（时期未明示）",
        ",           2021-12-31, CUMULATIVE,    截至2021年12月31日累计",
        "2021-12-31, 2021-12-31, CUMULATIVE,    截至2021年12月31日累计",
        "2015-05-01, 2021-12-31, CUMULATIVE,    2015年5月1日至2021年12月31日累计"
    })
    void aPeriodIsSaidAsItIsMeant(@Nullable LocalDate start, LocalDate end, Span span, String words) {
        assertThat(PeriodWords.of(new Period(start, end, span))).isEqualTo(words);
    }
}
