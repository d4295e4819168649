package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.GovernmentUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernmentUnitsTest {

    private final GovernmentUnits units = new GovernmentUnits(List.of(
            new GovernmentUnit("区发展改革委", "", List.of("区发改委")),
            new GovernmentUnit("区招商投资局", "500103", List.of("区招商局")),
            new GovernmentUnit("区政府采购中心", "", List.of())));

    @Test
    void anAliasCommonToAllDistrictsIsKnownInEach() {
        assertThat(units.canonicalName("区发改委", "500103")).isEqualTo("区发展改革委");
        assertThat(units.canonicalName("区发改委", "")).isEqualTo("区发展改革委");
    }

    @Test
    void anAliasOfOneDistrictIsNotTakenForAnother() {
        assertThat(units.canonicalName("区招商局", "500103")).isEqualTo("区招商投资局");
        assertThat(units.canonicalName("区招商局", "500105")).isEqualTo("区招商局");
    }

    @Test
    void aUnitThatIsNotListedKeepsItsName() {
        assertThat(units.canonicalName(" 燃气集团分公司 ", "500103")).isEqualTo("燃气集团分公司");
    }

    @Test
    void misreadCharactersDoNotHideAUnit() {
        assertThat(units.canonicalName("区政府釆购中心", "")).isEqualTo("区政府采购中心");
    }
}
