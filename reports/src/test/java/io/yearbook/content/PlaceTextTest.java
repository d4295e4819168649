package io.yearbook.content;

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
            line 7, characters 90-133    | 第7行（字符偏移90—133）
            line 7, characters 105-110 in line 7, characters 90-133 | 第7行（字符偏移105—110），见于第7行（字符偏移90—133）
            page 2, line 9, characters 8-9 in page 1, line 4, characters 3-6; page 2, line 9, characters 8-9 | 第2页第9行（字符偏移8—9），见于第1页第4行（字符偏移3—6）、第2页第9行（字符偏移8—9）
            """)
    void placesOfReadersAreInChinese(String read, String printed) {
        assertThat(PlaceText.of(read)).isEqualTo(printed);
    }
}
