package io.yearbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"…", "……", "—", "-", "－", "..", "NaN", "N/A", "#N/A", "无", " — "})
    void aSignForNoFigureIsRecognised(String text) {
        assertThat(MissingMark.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "5-", "无效", ".5"})
    void aFigureOrAWordIsNone(String text) {
        assertThat(MissingMark.isOne(text)).isFalse();
    }
}
