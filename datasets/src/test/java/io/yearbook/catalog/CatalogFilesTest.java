package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogFilesTest {

    @Test
    void hashDoesNotDependOnTheOrderOfTheFiles() {
        Map<String, byte[]> forwards = new LinkedHashMap<>();
        forwards.put("a.csv", bytes("1"));
        forwards.put("b.csv", bytes("2"));
        Map<String, byte[]> backwards = new LinkedHashMap<>();
        backwards.put("b.csv", bytes("2"));
        backwards.put("a.csv", bytes("1"));

        assertThat(CatalogFiles.hash(forwards)).isEqualTo(CatalogFiles.hash(backwards));
    }

    @Test
    void hashTellsNamesAndContentsApart() {
        String hash = CatalogFiles.hash(Map.of("a", bytes("bc")));

        assertThat(CatalogFiles.hash(Map.of("ab", bytes("c")))).isNotEqualTo(hash);
        assertThat(CatalogFiles.hash(Map.of("a", bytes("bd")))).isNotEqualTo(hash);
        assertThat(CatalogFiles.hash(Map.of("a", bytes(""), "bc", bytes("")))).isNotEqualTo(hash);
        assertThat(hash).matches("[0-9a-f]{64}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
