package io.yearbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            row 4                        | 第4行
            row 4, column "常住人口（人）" | 第4行“常住人口（人）”栏
            '地区生产总值'!F7             | 工作表“地区生产总值”F7
            第39行 第333—343字            | 第39行 第333—343字
            """)
    void placesOfReadersAreInChinese(String read, String printed) {
        assertThat(PlaceText.of(read)).isEqualTo(printed);
    }
}
