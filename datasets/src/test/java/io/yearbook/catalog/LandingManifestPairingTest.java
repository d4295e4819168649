package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingManifestPairingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gdp.csv gdp.csv.yml                | gdp.csv  | gdp.csv.yml",
                "gdp.csv gdp.yml                    | gdp.csv  | gdp.yml",
                "2021/gdp.csv 2021/gdp.yml          | 2021/gdp.csv | 2021/gdp.yml",
                "gdp gdp.yml                        | gdp      | gdp.yml",
                "a.b.csv a.b.yml                    | a.b.csv  | a.b.yml",
                "gdp.csv gdp.csv.yml gdp.xlsx gdp.yml | gdp.xlsx | gdp.yml",
            })
    void dataFileFindsItsManifest(String names, String dataFile, String manifest) {
        LandingManifestPairing pairing = LandingManifestPairing.of(List.of(names.split(" ")));

        assertThat(pairing.manifests()).containsEntry(dataFile, manifest);
        assertThat(pairing.ambiguous()).isEmpty();
        assertThat(pairing.orphaned()).isEmpty();
    }

    @Test
    void dataFileNeedsNoManifest() {
        LandingManifestPairing pairing = LandingManifestPairing.of(List.of("gdp.csv"));

        assertThat(pairing.manifests()).isEmpty();
        assertThat(pairing.ambiguous()).isEmpty();
    }

    @Test
    void twoManifestsOfOneFileAreAmbiguous() {
        LandingManifestPairing pairing = LandingManifestPairing.of(List.of("gdp.csv", "gdp.csv.yml", "gdp.yml"));

        assertThat(pairing.manifests()).isEmpty();
        assertThat(pairing.ambiguous())
                .containsExactly(entry("gdp.csv", "both gdp.csv.yml and gdp.yml describe it; keep one"));
        assertThat(pairing.orphaned()).isEmpty();
    }

    @Test
    void oneManifestForTwoFilesIsAmbiguous() {
        LandingManifestPairing pairing = LandingManifestPairing.of(List.of("gdp.xlsx", "gdp.csv", "gdp.yml"));

        assertThat(pairing.manifests()).isEmpty();
        assertThat(pairing.ambiguous())
                .containsExactly(
                        entry(
                                "gdp.csv",
                                "gdp.yml could describe gdp.csv or gdp.xlsx; rename it after one file, such as gdp.csv.yml"),
                        entry(
                                "gdp.xlsx",
                                "gdp.yml could describe gdp.csv or gdp.xlsx; rename it after one file, such as gdp.xlsx.yml"));
    }

    @Test
    void manifestWithoutDataIsOrphaned() {
        LandingManifestPairing pairing =
                LandingManifestPairing.of(List.of("gdp.csv", "gpd.csv.yml", "2021/gdp.yml", ".yml"));

        assertThat(pairing.manifests()).isEmpty();
        assertThat(pairing.orphaned()).containsExactly(".yml", "2021/gdp.yml", "gpd.csv.yml");
    }

    private static Map.Entry<String, String> entry(String file, String sentence) {
        return Map.entry(file, sentence);
    }
}
