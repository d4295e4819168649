package io.yearbook.source;

import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.INDICATOR;
import static io.yearbook.model.Field.PERIOD;
import static io.yearbook.model.Field.REPORTED_CHANGE;
import static io.yearbook.model.Field.REPORTED_CHANGE_UNIT;
import static io.yearbook.model.Field.UNIT;
import static io.yearbook.model.Field.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The growth that tables print beside their figures belongs to one figure, or is refused; it is never the figure. */
class ChangeColumnsTest {

    private static List<String> read(String text) {
        return Readings.of(FileBytes.of("a.csv", text))
                .show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT, REPORTED_CHANGE, REPORTED_CHANGE_UNIT);
    }

    @Test
    void amountAndGrowthStackedBelowEachIndicator() {
        assertThat(read("""
                        地区,GDP,,常住人口,
                        ,总量(亿元),增速(%),总量(万人),增长率(%)
                        渝北区,2297.11,2.8,219.81,0.1
                        """))
                .containsExactly("渝北区 | GDP |  | 2297.11 | 亿元 | 2.8 | %", "渝北区 | 常住人口 |  | 219.81 | 万人 | 0.1 | %");
    }

    @Test
    void amountAndGrowthStackedBelowEachYearOfEachIndicator() {
        assertThat(read("""
                        地区,GDP,,,
                        ,2021年,,2022年,
                        ,总量(亿元),增速(%),总量(亿元),增速(%)
                        渝北区,2235.61,8.1,2297.11,2.8
                        """))
                .containsExactly(
                        "渝北区 | GDP | 2021年 | 2235.61 | 亿元 | 8.1 | %", "渝北区 | GDP | 2022年 | 2297.11 | 亿元 | 2.8 | %");
    }

    @Test
    void growthOfANamedIndicatorAndYear() {
        assertThat(read("地区,2021年GDP(亿元),2022年GDP(亿元),2022年GDP增速(%)\n渝北区,2235.61,2297.11,2.8\n"))
                .containsExactly(
                        "渝北区 | GDP | 2021年 | 2235.61 | 亿元 |  | ", "渝北区 | GDP | 2022年 | 2297.11 | 亿元 | 2.8 | %");
    }

    @Test
    void growthWithoutItsFigureIsRefusedByName() {
        assertThat(read("地区,2021年GDP,2022年GDP,2022年GDP增速(%)\n渝北区,2235.61,,2.8\n"))
                .containsExactly("渝北区 | GDP | 2021年 | 2235.61 |  |  | ", "渝北区 | 2022年GDP增速(%) |  | 2.8 |  |  | ");
        assertThat(read("地区,GDP,常住人口,网办率增速(%)\n渝北区,2235.61,2191493,2.8\n").get(2))
                .isEqualTo("渝北区 | 网办率增速(%) |  | 2.8 |  |  | ");
    }

    @Test
    void growthThatMayBeOfSeveralFiguresIsRefused() {
        assertThat(read("地区,GDP,常住人口,增速(%)\n渝北区,2235.61,2191493,2.8\n").get(2))
                .isEqualTo("渝北区 | 增速(%) |  | 2.8 |  |  | ");
    }

    @Test
    void rowOfUnitsBelowTheHeadsNamesItself() {
        assertThat(read("地区,2022年GDP,2022年常住人口\n单位,亿元,万人\n渝北区,2297.11,219.81\n"))
                .containsExactly("渝北区 | GDP | 2022年 | 2297.11 | 亿元 |  | ", "渝北区 | 常住人口 | 2022年 | 219.81 | 万人 |  | ");
    }

    @Test
    void numberedRowsAreKnownByTheirNames() {
        assertThat(read("指标,2022年\n一、地区生产总值(亿元),2297.11\n（二）常住人口,2198100\n3.网办率,85%\n其中：常住人口,1\n"))
                .containsExactly(
                        " | 地区生产总值 | 2022年 | 2297.11 | 亿元 |  | ",
                        " | 常住人口 | 2022年 | 2198100 |  |  | ",
                        " | 网办率 | 2022年 | 85% |  |  | ",
                        " | 其中：常住人口 | 2022年 | 1 |  |  | ");
    }
}
