package io.yearbook.source;

import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.INDICATOR;
import static io.yearbook.model.Field.PERIOD;
import static io.yearbook.model.Field.UNIT;
import static io.yearbook.model.Field.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where one table ends and another begins, and what lines between the rows say of the rows below them. */
class TableSectionsTest {

    private static List<String> read(String text) {
        return Readings.of(FileBytes.of("a.csv", text)).show(DISTRICT, INDICATOR, PERIOD, VALUE, UNIT);
    }

    @Test
    void rowWithANumberIsNeverTakenForTheHeader() {
        var oneSeries = Readings.defaults(Map.of(Field.DISTRICT, "渝北区", Field.INDICATOR, "gdp"));
        Readings read = Readings.of(FileBytes.of("a.csv", "时点,产值\n2021,2235.61\n2022,2297.11\n"), oneSeries);
        assertThat(read.records()).isEmpty();
        assertThat(read.report().fault()).isEqualTo(FileFault.HEADER_NOT_FOUND);
    }

    @Test
    void tableBelowATitleOfItsOwnTakesNothingFromTheOneAbove() {
        assertThat(read("""
                        各区县地区生产总值
                        单位：亿元
                        地区,2021年
                        渝北区,2235.61
                        资料来源：市统计局
                        各区县固定资产投资
                        地区,2020年
                        渝北区,980
                        """)).containsExactly("渝北区 | gdp | 2021年 | 2235.61 | 亿元", "渝北区 |  | 2020年 | 980 | ");
    }

    @Test
    void nextPageOfATableIsAboutTheSame() {
        assertThat(read("""
                        各区县地区生产总值
                        单位：万元
                        地区,2021年
                        渝北区,22356100
                        续表
                        地区,2021年
                        渝中区,15176900
                        地区,2021年
                        万州区,10872000
                        """))
                .containsExactly(
                        "渝北区 | gdp | 2021年 | 22356100 | 万元",
                        "渝中区 | gdp | 2021年 | 15176900 | 万元",
                        "万州区 | gdp | 2021年 | 10872000 | 万元");
    }

    @Test
    void unitLineBetweenTheRowsHoldsForThoseBelowIt() {
        assertThat(read("""
                        各区县地区生产总值
                        单位：万元
                        地区,2021年
                        渝北区,22356100
                        单位：亿元
                        渝中区,1517.69
                        """)).containsExactly("渝北区 | gdp | 2021年 | 22356100 | 万元", "渝中区 | gdp | 2021年 | 1517.69 | 亿元");
    }

    @Test
    void indicatorBetweenTheRowsHoldsForThoseBelowItKnownOrNot() {
        assertThat(read("""
                        地区,2021年
                        地区生产总值（亿元）
                        渝北区,2235.61
                        常住人口
                        渝北区,2198000
                        固定资产投资（亿元）
                        渝北区,980
                        """))
                .containsExactly(
                        "渝北区 | 地区生产总值 | 2021年 | 2235.61 | 亿元",
                        "渝北区 | 常住人口 | 2021年 | 2198000 | ",
                        "渝北区 |  | 2021年 | 980 | ");
    }

    @Test
    void yearsAndDistrictsBetweenTheRowsHoldForThoseBelowThem() {
        assertThat(read("地区,GDP\n2020年\n渝北区,2009.52\n2021年\n渝北区,2235.61\n"))
                .containsExactly("渝北区 | GDP | 2020年 | 2009.52 | ", "渝北区 | GDP | 2021年 | 2235.61 | ");
        assertThat(read("指标,2021年\n渝北区\nGDP,2235.61\n渝中区\nGDP,1517.69\n"))
                .containsExactly("渝北区 | GDP | 2021年 | 2235.61 | ", "渝中区 | GDP | 2021年 | 1517.69 | ");
    }

    @Test
    void rowWhoseFiguresAreBlankSaysNothingOfTheNext() {
        assertThat(read("指标,2020年,2021年\nGDP（亿元）,,\n常住人口,2190000,2198000\n"))
                .containsExactly(" | 常住人口 | 2020年 | 2190000 | ", " | 常住人口 | 2021年 | 2198000 | ");
    }
}
