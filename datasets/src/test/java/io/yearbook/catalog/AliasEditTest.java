package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasEditTest {

    private static final String HEAD = "indicator_code,name_zh,aliases_zh,note\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cases,办件量,,x              | cases,办件量,收件量,x",
                "cases,办件量,受理量,x         | cases,办件量,受理量;收件量,x",
                "cases,办件量,受理量;,x        | cases,办件量,受理量;收件量,x",
                "cases,办件量,\"受理,量\",x     | cases,办件量,\"受理,量;收件量\",x",
                "\"cases\",\"办\"\"件量\",\"\",x | \"cases\",\"办\"\"件量\",\"收件量\",x",
            })
    void onlyTheAliasesOfTheIndicatorChange(String row, String expected) {
        String before = HEAD + "other,其他,甲,\"两\n行\"\r\n" + row + "\r\nlast,末,,";

        assertThat(edited(before, "cases", "收件量")).isEqualTo(before.replace(row, expected));
    }

    @Test
    void aByteOrderMarkAndALastLineWithoutAnEndStay() {
        assertThat(edited("\uFEFFindicator_code,aliases_zh\ncases,", "cases", "收件量"))
                .isEqualTo("\uFEFFindicator_code,aliases_zh\ncases,收件量");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "甲;乙", "甲,乙", "甲\"乙", "甲\n乙"})
    void whatSeparatesCellsOrAliasesIsRefused(String alias) {
        assertThatThrownBy(() -> edited(HEAD + "cases,办件量,,x\n", "cases", alias))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot stand among aliases");
    }

    @Test
    void anUnknownIndicatorIsRefused() {
        assertThatThrownBy(() -> edited(HEAD, "cases", "收件量")).hasMessageContaining("has no line of cases");
    }

    @Test
    void everyIndicatorOfTheShippedCatalogueTakesAnAlias() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(CatalogFiles.read(Path.of("catalog")));
        byte[] edited = Files.readAllBytes(Path.of("catalog/indicators.csv"));
        int aliases = 0;
        for (var indicator : CatalogLoader.load(files).indicators().all()) {
            edited = AliasEdit.withAlias(edited, indicator.code(), "别名" + aliases++);
        }
        files.put("indicators.csv", edited);
        Catalog catalog = CatalogLoader.load(files);

        int number = 0;
        for (var indicator : catalog.indicators().all()) {
            assertThat(catalog.indicators().resolve("别名" + number++)).contains(indicator);
        }
    }

    private static String edited(String csv, String code, String alias) {
        return new String(
                AliasEdit.withAlias(csv.getBytes(StandardCharsets.UTF_8), code, alias), StandardCharsets.UTF_8);
    }
}
