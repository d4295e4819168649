package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightsTest {

    @ParameterizedTest(name = "{0} in {1} characters takes {2} lines")
    @CsvSource({
        "'', 10, 1",
        "渝北区, 6, 1",
        "渝北区, 5, 2",
        "abcdef, 6, 1",
        "'一\n二\n三', 10, 3",
        "2021年1—9月, 12, 1",
        "😀😀😀, 4, 2",
    })
    void chineseTextTakesTwoCharactersEach(String text, int width, int lines) {
        assertThat(RowHeights.linesOf(text, width)).isEqualTo(lines);
    }
}
