package io.yearbook.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Field;
import io.yearbook.source.SmallCatalog;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReadingTest {

    private final HeadReading reading = new HeadReading(SmallCatalog.CATALOG);

    private String read(String head) {
        return reading.read(head).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021                  | PERIOD=2021
            2021年                | PERIOD=2021年
            ２０２１年            | PERIOD=２０２１年
            2021年1—9月           | PERIOD=2021年1—9月
            2021年1-9月           | PERIOD=2021年1-9月
            2021年上半年          | PERIOD=2021年上半年
            2021年第三季度        | PERIOD=2021年第三季度
            2021年末              | PERIOD=2021年末
            2021Q3                | PERIOD=2021Q3
            2021-06               | PERIOD=2021-06
            2021-01-01/2021-10-31 | PERIOD=2021-01-01/2021-10-31
            GDP                   | INDICATOR=GDP
            地 区 生 产 总 值     | INDICATOR=地 区 生 产 总 值
            GDP(亿元)             | INDICATOR=GDP UNIT=亿元
            常住人口（万人）      | INDICATOR=常住人口 UNIT=万人
            GDP（单位：亿元）     | INDICATOR=GDP UNIT=亿元
            GDP(2021年)           | INDICATOR=GDP PERIOD=2021年
            GDP(亿圆)             | INDICATOR=GDP UNIT=亿圆
            GDP,亿元              | INDICATOR=GDP UNIT=亿元
            2021年GDP             | INDICATOR=GDP PERIOD=2021年
            2021年GDP(亿元)       | INDICATOR=GDP PERIOD=2021年 UNIT=亿元
            GDP_2021              | INDICATOR=GDP PERIOD=2021
            GDP2021               | INDICATOR=GDP PERIOD=2021
            2021年(亿元)          | PERIOD=2021年 UNIT=亿元
            渝北                  | DISTRICT=渝北
            500112                | DISTRICT=500112
            (亿元)                | UNIT=亿元
            """)
    void headsSayWhatStandsBelow(String head, String expected) {
        assertThat(read(head).split(" (?=[A-Z]+=)")).containsExactlyInAnyOrder(expected.split(" (?=[A-Z]+=)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "增长(%)", "GDP增长率", "人均", "21年", "12345", "GDP/2020/2021", "2021年第五季度", "第一产业"})
    void whatIsNotWhollyUnderstoodIsNotUnderstood(String head) {
        assertThat(reading.read(head)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            重庆市各区县地区生产总值                 | -        | gdp
            2018—2022年地区生产总值（GDP）           | -        | gdp
            地区生产总值统计表 单位：亿元            | 亿元     | gdp
            各区县人均地区生产总值                   | -        | gdp_per_capita
            地区生产总值增长率                       | -        | -
            户均常住人口                             | -        | -
            地区生产总值、常住人口                   | -        | -
            主要指标 计量单位:万元、%                | -        | -
            制表单位：市统计局                       | -        | -
            （单位：万元）                           | 万元     | -
            """)
    void titleGivesUnitAndIndicatorOnlyWhereThereIsNoDoubt(String title, String unit, String indicator) {
        var texts = new TitleLines(SmallCatalog.CATALOG).read(List.of(title), "Sheet1");
        assertThat(texts.get(Field.UNIT)).isEqualTo(unit);
        assertThat(texts.get(Field.INDICATOR)).isEqualTo(indicator);
    }
}
