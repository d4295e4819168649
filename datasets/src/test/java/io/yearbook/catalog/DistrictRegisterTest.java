package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictRegisterTest {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 11, 5);

    private final DistrictRegister register = new DistrictRegister(List.of(
            area("500000", DistrictKind.CITY, "重庆市", "重庆", null, null),
            area("500112", DistrictKind.DISTRICT, "渝北区", "渝北", null, LAST_OLD_DAY),
            area("500240", DistrictKind.DISTRICT, "石柱土家族自治县", "石柱", null, null),
            area("NEW", DistrictKind.DISTRICT, "两江新区", "两江新区", LAST_OLD_DAY.plusDays(1), null),
            area("OLD", DistrictKind.FUNCTIONAL_AREA, "两江新区", "两江新区", null, LAST_OLD_DAY)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500112",
                "500112000000",
                " 500112 ",
                "渝北区",
                "渝北",
                "渝 北 区",
                "　渝北区　",
                "重庆市渝北区",
                "重庆渝北区",
                "重庆市渝北",
                "渝北区①",
                "渝北区*",
                "渝北区 ＊",
                "“渝北区”",
                "５００１１２"
            })
    void aDistrictIsMeantByItsCodeAndByEveryFormOfItsName(String text) {
        assertThat(register.resolve(text, null)).map(District::code).hasValue("500112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"石柱土家族自治县", "石柱自治县", "石柱县", "石柱", "重庆市石柱县"})
    void anAutonomousCountyIsMeantWithoutTheNamesOfItsPeoples(String text) {
        assertThat(register.resolve(text, null)).map(District::code).hasValue("500240");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500000", "500000000000", "重庆市", "重庆", "全市", "重 庆 市"})
    void theCityIsMeantByItsNames(String text) {
        assertThat(register.resolve(text, null)).isEqualTo(register.city());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "北", "区", "渝北县", "500112001000", "1500112000000", "渝北区江北区", "四川省渝北区"})
    void nothingElseIsTakenForADistrict(String text) {
        assertThat(register.resolve(text, null)).isEmpty();
    }

    @Test
    void aSharedNameMeansTheAreaOfTheDay() {
        assertThat(register.resolve("两江新区", LAST_OLD_DAY)).map(District::code).hasValue("OLD");
        assertThat(register.resolve("重庆两江新区", LAST_OLD_DAY.plusDays(1)))
                .map(District::code)
                .hasValue("NEW");
    }

    @Test
    void aSharedNameWithoutADayMeansNone() {
        assertThat(register.resolve("两江新区", null)).isEmpty();
    }

    @Test
    void anAbolishedDistrictIsStillFoundByItsName() {
        assertThat(register.resolve("渝北区", LocalDate.of(2026, 1, 1)))
                .map(District::code)
                .hasValue("500112");
    }

    private static District area(
            String code,
            DistrictKind kind,
            String name,
            String shortName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new District(code, kind, name, shortName, "", from, to, List.of(), List.of(), "");
    }
}
