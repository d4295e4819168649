package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022        | 2022 | 2022 | 2022
            2018-2022   | 2018 | 2022 | 2018-2022
            2018..2022  | 2018 | 2022 | 2018-2022
            2018 - 2022 | 2018 | 2022 | 2018-2022
            2018—2022   | 2018 | 2022 | 2018-2022
            2022-2022   | 2022 | 2022 | 2022
            """)
    void aYearOrARangeIsRead(String text, int first, int last, String printed) {
        assertThat(YearRange.of(text)).isEqualTo(new YearRange(first, last)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-2018", "1899", "2018-2101", "18-22", "2018,2022", "2018-", "-2022", "2018-2020-2022", ""})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> YearRange.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothEndsBelongToIt() {
        assertThat(new YearRange(2018, 2020).years()).containsExactly(2018, 2019, 2020);
        assertThat(YearRange.of(2018).isSingle()).isTrue();
    }
}
