package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one                   | other                   | overlap
            2020-01-01 | 2020-12-31 | 2021-01-01 | 2021-12-31 | false
            2020-01-01 | 2020-12-31 | 2020-12-31 | 2021-12-31 | true
            2020-01-01 | 2020-12-31 | 2020-03-01 | 2020-04-01 | true
                       | 2020-12-31 | 2021-01-01 |            | false
                       | 2020-12-31 |            | 2019-01-01 | true
            2020-01-01 |            | 2030-01-01 |            | true
                       |            | 2020-01-01 | 2020-01-01 | true
            """)
    void stretchesOverlapWhereTheyShareADay(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
        Validity one = new Validity(from, to);
        Validity other = new Validity(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }
}
