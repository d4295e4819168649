package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Authority;
import io.yearbook.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRegisterTest {

    private final SourceRegister register = new SourceRegister(List.of(
            new Source("国家统计局", 1, "official", List.of("NBS"), "普查"),
            new Source("重庆市统计局", 2, "official", List.of("市统计局"), "经济"),
            new Source("买购网", 9, "", List.of(), "无"),
            new Source("某新闻网", 10, "", List.of(), "无")));

    @Test
    void publishersAreKnownByNameAndAlias() {
        assertThat(register.canonicalName(" nbs ")).isEqualTo("国家统计局");
        assertThat(register.precedence("市统计局")).isEqualTo(2);
    }

    @Test
    void anUnregisteredPublisherKeepsItsNameAndComesLast() {
        assertThat(register.canonicalName(" 某区统计局 ")).isEqualTo("某区统计局");
        assertThat(register.precedence("某区统计局")).isGreaterThan(register.precedence("买购网"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            无, SECONDARY
            不具权威性, SECONDARY
            不具权威性：转载数据，仅在无官方数据时采用, SECONDARY
            无（转载）, SECONDARY
            全市经济, AUTHORITATIVE
            无障碍环境建设, AUTHORITATIVE
            """)
    void whatAPublisherAnswersForTellsWhetherItRepeatsOthers(String authoritativeFor, Authority authority) {
        assertThat(new Source("某网", 9, "", List.of(), authoritativeFor).authority())
                .isEqualTo(authority);
    }

    @Test
    void authorityIsKnownByNameAndAliasOfRegisteredPublishersOnly() {
        assertThat(register.authorityOf("nbs")).isEqualTo(Authority.AUTHORITATIVE);
        assertThat(register.authorityOf("买购网")).isEqualTo(Authority.SECONDARY);
        assertThat(register.authorityOf("某区统计局")).isEqualTo(Authority.UNREGISTERED);
    }

    @Test
    void onlyPublishersOfANamedSeriesContinueEachOther() {
        assertThat(register.sameSeries("NBS", "市统计局")).isTrue();
        assertThat(register.sameSeries("重庆市统计局", "市统计局")).isTrue();
        assertThat(register.sameSeries("买购网", "某新闻网")).isFalse();
        assertThat(register.sameSeries("买购网", "市统计局")).isFalse();
        assertThat(register.sameSeries("某区统计局", "某区统计局")).isTrue();
    }
}
