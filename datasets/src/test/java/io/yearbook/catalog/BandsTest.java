package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.model.Band;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private final SmallCatalog catalog = new SmallCatalog();

    @ParameterizedTest
    @CsvSource({
        "100, 非常高",
        "90, 非常高",
        "89.9999999999, 高",
        "75, 高",
        "74.9999999999, 中等",
        "25, 中等",
        "24.9999999999, 低",
        "10, 低",
        "9.9999999999, 非常低",
        "0, 非常低"
    })
    void aThresholdBelongsToTheBandAboveIt(BigDecimal percentile, String band) {
        assertThat(Bands.DEFAULTS.nameOf(percentile)).isEqualTo(band);
    }

    @Test
    void aPercentileIsNeverNegative() {
        assertThatThrownBy(() -> Bands.DEFAULTS.nameOf(new BigDecimal("-0.1"))).hasMessage("not a percentile: -0.1");
    }

    @Test
    void theLowestBandBeginsAtZero() {
        assertThatThrownBy(() -> new Bands(List.of(new Band("上半", BigDecimal.valueOf(50)))))
                .hasMessageStartingWith("the lowest band must begin at 0");
    }

    @Test
    void aCatalogueWithoutTheFileHasTheUsualBands() throws Exception {
        assertThat(CatalogLoader.load(catalog.files()).bands()).isSameAs(Bands.DEFAULTS);
    }

    @Test
    void theShippedBandsAreTheUsualOnes() throws Exception {
        assertThat(CatalogLoader.load(Path.of("catalog")).bands().all())
                .usingElementComparator((one, other) -> one.toString().compareTo(other.toString()))
                .isEqualTo(Bands.DEFAULTS.all());
    }

    @Test
    void otherBandsAreTwoLines() throws Exception {
        catalog.replace("bands.csv", "band,percentile_from\n前半,50\n后半,0\n");

        Bands bands = CatalogLoader.load(catalog.files()).bands();

        assertThat(bands.nameOf(BigDecimal.valueOf(50))).isEqualTo("前半");
        assertThat(bands.nameOf(BigDecimal.valueOf(49))).isEqualTo("后半");
    }

    @Test
    void everyFaultIsNamed() {
        catalog.replace("bands.csv", "band,percentile_from\n高,101\n高,50\n低,x\n中,50.0\n无,\n");

        CatalogException refused =
                catchThrowableOfType(CatalogException.class, () -> CatalogLoader.load(catalog.files()));

        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "bands.csv, row 2, column \"percentile_from\": read \"101\"; allowed: a number from 0 to 100",
                        "bands.csv, row 3, column \"band\": read \"高\", which row 2 has already; it must be unique",
                        "bands.csv, row 4, column \"percentile_from\": cannot read \"x\" as a number; write digits with a"
                                + " point, such as -12.5",
                        "bands.csv, row 5, column \"percentile_from\": read \"50\", which row 3 has already; it must be"
                                + " unique",
                        "bands.csv, row 6, column \"percentile_from\": is empty; a value is required",
                        "bands.csv: no band begins at percentile 0; every rank lies in a band");
    }
}
