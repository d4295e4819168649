package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Unit;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRegisterTest {

    private static final Unit YUAN = new Unit("元", "money", 0);
    private static final Unit HUNDRED_MILLION_YUAN = new Unit("亿元", "money", 8);
    private static final Unit PERSON = new Unit("人", "person", 0);
    private static final Unit WORKING_DAY = new Unit("工作日", "working_day", 0);
    private static final Unit DAY = new Unit("日", "calendar_day", 0);

    private final UnitRegister register = new UnitRegister(Map.of(
            "元", YUAN,
            "CNY", YUAN,
            "亿元", HUNDRED_MILLION_YUAN,
            "%", new Unit("%", "share", -2),
            "百分点", new Unit("百分点", "percentage_point", 0),
            "人", PERSON,
            "名", PERSON,
            "工作日", WORKING_DAY,
            "个工作日", WORKING_DAY,
            "天", DAY));

    @ParameterizedTest
    @CsvSource({
        "元,元,0",
        "cny,元,0",
        "亿元,亿元,8",
        "亿 元,亿元,8",
        "万元,万元,4",
        "千元,千元,3",
        "百万元,百万元,6",
        "千万元,千万元,7",
        "百亿元,百亿元,10",
        "万亿元,万亿元,12",
        "万人,万人,4",
        "万名,万人,4",
        "％,%,-2",
        "百分点,百分点,0",
        "个工作日,工作日,0",
        "天,日,0"
    })
    void unitsAreKnownByCodeAliasAndScale(String text, String code, int power) {
        assertThat(register.resolve(text)).hasValueSatisfying(unit -> {
            assertThat(unit.code()).isEqualTo(code);
            assertThat(unit.power()).isEqualTo(power);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "头", "元万", "十元"})
    void otherTextsAreNoUnit(String text) {
        assertThat(register.resolve(text)).isEmpty();
    }

    @Test
    void workingDaysAreNotDaysAndPercentIsNoPercentagePoint() {
        assertThat(unit("个工作日").convertsTo(unit("天"))).isFalse();
        assertThat(unit("%").convertsTo(unit("百分点"))).isFalse();
    }

    @Test
    void scaledUnitsConvertExactly() {
        assertThat(unit("万元").convert(new BigDecimal("22971100"), unit("亿元"))).isEqualByComparingTo("2297.11");
        assertThat(unit("万名").convert(new BigDecimal("3205.4159"), unit("人"))).isEqualByComparingTo("32054159");
    }

    private Unit unit(String text) {
        return register.resolve(text).orElseThrow();
    }
}
