package io.yearbook.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年各区县主要经济指标         | 2022年
            重庆市2022年主要指标             | 2022年
            2022 年 1—9 月全市主要经济指标   | 2022年1—9月
            2022年前三季度地区生产总值       | 2022年前三季度
            各区县主要经济指标（2022年）     | 2022年
            （2022年上半年）                 | 2022年上半年
            2022年末                         | 2022年末
            """)
    void aTitleGivesThePeriodItNames(String title, String period) {
        assertThat(TitlePeriod.of(List.of(title, "单位：亿元"), "Sheet1")).contains(period);
    }

    @Test
    void aSheetMayBeNamedForItsYear() {
        assertThat(TitlePeriod.of(List.of("各区县地区生产总值"), "2022年")).contains("2022年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "重庆统计年鉴2023",
                "2023年统计公报",
                "2023年政府工作报告主要指标",
                "2023年各区县主要经济指标计划",
                "2018—2022年地区生产总值",
                "2022年比2021年增长情况",
                "2022年9月主要经济指标",
                "2023年3月",
                "2023年3月15日",
                "制表时间：2023年",
                "截至2022年末",
                "注：2022年为初步核算数。",
            })
    void aYearThatMayNotBeThatOfTheFiguresGivesNone(String title) {
        assertThat(TitlePeriod.of(List.of(title), "Sheet1")).isEmpty();
    }

    @Test
    void twoPeriodsGiveNone() {
        assertThat(TitlePeriod.of(List.of("2022年主要指标", "（2021年）"), "Sheet1")).isEmpty();
    }
}
