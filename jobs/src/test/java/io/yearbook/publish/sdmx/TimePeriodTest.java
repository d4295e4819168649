package io.yearbook.publish.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.text.PeriodText;
import io.yearbook.text.StatedPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-01-01 | 2021-12-31 | A  | 2021
            2021-07-01 | 2021-12-31 | S  | 2021-S2
            2021-01-01 | 2021-03-31 | Q  | 2021-Q1
            2021-10-01 | 2021-12-31 | Q  | 2021-Q4
            2020-02-01 | 2020-02-29 | M  | 2020-02
            2021-06-30 | 2021-06-30 | D  | 2021-06-30
            2021-01-01 | 2021-10-31 | _O | 2021-01-01/P10M
            2021-01-01 | 2021-09-29 | _O | 2021-01-01/P272D
            2021-02-01 | 2021-04-30 | _O | 2021-02-01/P3M
            2021-07-01 | 2022-06-30 | _O | 2021-07-01/P1Y
            2019-01-01 | 2020-12-31 | _O | 2019-01-01/P2Y
            2021-01-15 | 2021-02-14 | _O | 2021-01-15/P1M
                       | 2021-10-31 | _U | 2021-10-31
            """)
    void aWindowIsWrittenAsSdmxDoes(@Nullable LocalDate start, LocalDate end, String frequency, String text) {
        assertThat(TimePeriod.of(start, end)).isEqualTo(new TimePeriod(frequency, text));
    }

    @Test
    void anyWindowIsReadBackAndNoTwoAreWrittenAlike() {
        Random random = new Random(7);
        Map<TimePeriod, List<LocalDate>> windows = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            LocalDate start = LocalDate.ofEpochDay(18_000 + random.nextInt(800));
            LocalDate end = random.nextBoolean()
                    ? start.plusDays(random.nextInt(800))
                    : start.plusMonths(1 + random.nextInt(30)).minusDays(1);
            TimePeriod written = TimePeriod.of(start, end);
            StatedPeriod read = PeriodText.read(written.text()).orElseThrow(bad -> new AssertionError(bad.detail()));

            assertThat(List.of(start, end)).isEqualTo(List.of(read.start() == null ? end : read.start(), read.end()));
            assertThat(windows.computeIfAbsent(written, w -> List.of(start, end)))
                    .isEqualTo(List.of(start, end));
        }
    }
}
