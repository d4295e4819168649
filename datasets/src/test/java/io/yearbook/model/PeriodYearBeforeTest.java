package io.yearbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodYearBeforeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            start      | end        | startBefore | endBefore
            2021-01-01 | 2021-12-31 | 2020-01-01  | 2020-12-31
            2021-01-01 | 2021-02-28 | 2020-01-01  | 2020-02-29
            2020-01-01 | 2020-02-29 | 2019-01-01  | 2019-02-28
            2020-01-01 | 2020-02-28 | 2019-01-01  | 2019-02-28
            2021-02-28 | 2021-02-28 | 2020-02-29  | 2020-02-29
            2020-02-29 | 2020-02-29 | 2019-02-28  | 2019-02-28
            2021-07-01 | 2021-09-30 | 2020-07-01  | 2020-09-30
                       | 2021-09-30 |             | 2020-09-30
            """)
    void windowIsShiftedByOneYear(LocalDate start, LocalDate end, LocalDate startBefore, LocalDate endBefore) {
        Period period = Period.of(start, end);

        assertThat(period.yearBefore()).isEqualTo(new Period(startBefore, endBefore, period.span()));
    }
}
