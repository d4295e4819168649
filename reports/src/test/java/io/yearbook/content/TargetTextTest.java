package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class TargetTextTest {

    private static final int SENTENCE = 13;

    @ParameterizedTest(name = "{13}")
    @CsvFileSource(resources = "target-sentences.csv", delimiter = '|')
    void promiseIsStatedWithItsBoundItsDayAndWhatCameOfIt(ArgumentsAccessor cells) {
        assertThat(TargetText.of(RowCases.target(RowCases.cells(cells)))).isEqualTo(cells.getString(SENTENCE));
    }
}
