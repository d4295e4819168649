package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.ValueKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogTest {

    private final IndicatorCatalog catalog = new IndicatorCatalog(List.of(
            indicator("items", "跨省通办事项数(全部)", "跨省通办", "跨省事项"),
            indicator("cases", "跨省通办办件量", "跨省通办", "办件"),
            indicator("chuanyu", "川渝通办办件量", "跨省通办"),
            indicator("handled", "办件", "办件总数", "办件总数")));

    @ParameterizedTest
    @ValueSource(strings = {"items", "ITEMS", "跨省通办事项数(全部)", "跨省通办事项数（全部）", "“跨省通办”事项数（全部）①", "跨省 事项"})
    void anIndicatorIsMeantByItsCodeNameAndAlias(String text) {
        assertThat(catalog.resolve(text)).map(Indicator::code).hasValue("items");
    }

    @Test
    void anAliasThatSeveralShareResolvesToNoneAndNamesThem() {
        assertThat(catalog.resolve("“跨省通办”")).isEmpty();
        assertThat(catalog.candidates("跨省通办")).containsExactly("cases", "chuanyu", "items");
        assertThat(catalog.names()).doesNotContainKey("跨省通办");
    }

    @Test
    void aNameWinsOverAnotherIndicatorsAlias() {
        assertThat(catalog.resolve("办件")).map(Indicator::code).hasValue("handled");
        assertThat(catalog.candidates("办件")).isEmpty();
    }

    @Test
    void anAliasGivenTwiceIsNotAmbiguous() {
        assertThat(catalog.resolve("办件总数")).map(Indicator::code).hasValue("handled");
    }

    @Test
    void anUnknownNameResolvesToNone() {
        assertThat(catalog.resolve("不存在")).isEmpty();
        assertThat(catalog.resolve("")).isEmpty();
        assertThat(catalog.candidates("不存在")).isEmpty();
    }

    private static Indicator indicator(String code, String name, String... aliases) {
        return new Indicator(
                code,
                name,
                code,
                "services",
                "件",
                ValueKind.FLOW,
                Direction.NEUTRAL,
                0,
                Comparability.YES,
                null,
                null,
                null,
                name,
                List.of(aliases));
    }
}
