package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ObservationStatus;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.ValueQualifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"A, EXACT, 正常", "A, GE, 不少于", "E, GE, 估计值，不少于", "P, EXACT, 初步数", "A, APPROX, 约数"})
    void statusAndQualifierReadAsOneText(ObservationStatus status, ValueQualifier qualifier, String words) {
        assertThat(Words.status(status, qualifier)).isEqualTo(words);
    }

    @Test
    void everyBoundHasWords() {
        assertThat(Arrays.stream(ValueQualifier.values()).filter(q -> q != ValueQualifier.EXACT))
                .allSatisfy(qualifier -> assertThat(Words.qualifier(qualifier)).isNotEmpty());
    }

    @Test
    void unnamedDomainIsPrintedByItsCode() {
        assertThat(Words.domain("economy")).isEqualTo("经济发展");
        assertThat(Words.domain("space_travel")).isEqualTo("space_travel");
    }

    @Test
    void changeOfMoneyNamesThePricesItIsComputedAt() {
        assertThat(Words.changeUnit("%", PriceBasis.NOMINAL_WITH_REAL_GROWTH)).isEqualTo("%（现价）");
        assertThat(Words.changeUnit("%", PriceBasis.REAL)).isEqualTo("%（不变价）");
        assertThat(Words.changeUnit("百分点", null)).isEqualTo("百分点");
    }
}
