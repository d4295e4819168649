package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.catalog.Crosswalk.Successor;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.CrosswalkPart.Extent;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final String HEAD = "from_district,to_district,valid_from,extent,note\n";

    private final SmallCatalog catalog = new SmallCatalog();

    @Test
    void aCatalogueWithoutTheFileKnowsOfNoChange() throws Exception {
        assertThat(CatalogLoader.load(catalog.files()).crosswalk().successors()).isEmpty();
    }

    @Test
    void theShippedCrosswalkTellsWhatBecameOfThreeDistricts() throws Exception {
        Crosswalk crosswalk = CatalogLoader.load(Path.of("catalog")).crosswalk();

        assertThat(crosswalk.successors()).extracting(Successor::districtCode).containsExactly("500109", "P50-LJXQ");
        assertThat(crosswalk.successors()).extracting(Successor::validFrom).containsOnly(LocalDate.of(2025, 11, 6));
        assertThat(crosswalk.successors().get(1).parts())
                .extracting(CrosswalkPart::fromDistrict)
                .containsExactly("500105", "500109", "500112");
        assertThat(crosswalk.all())
                .filteredOn(part -> part.extent() == Extent.WHOLE)
                .extracting(CrosswalkPart::fromDistrict)
                .containsExactly("500105");
    }

    @Test
    void theShippedCrosswalkAndTheSuccessorsOfTheRegisterAgree() throws Exception {
        Catalog shipped = CatalogLoader.load(Path.of("catalog"));

        assertThat(shipped.districts().all())
                .filteredOn(district -> !district.successors().isEmpty())
                .allSatisfy(district -> assertThat(shipped.crosswalk().all())
                        .filteredOn(part -> part.fromDistrict().equals(district.code()))
                        .extracting(CrosswalkPart::toDistrict)
                        .containsExactlyInAnyOrderElementsOf(district.successors()));
    }

    @Test
    void everyFaultIsNamed() {
        catalog.replace("crosswalk.csv", HEAD + """
                500105,500199,2025-11-06,WHOLE,
                500105,500103,2025-11-06,ALL,
                500103,500105,2025-11-06,PART,
                500105,500103,,PART,
                """);

        CatalogException refused =
                catchThrowableOfType(CatalogException.class, () -> CatalogLoader.load(catalog.files()));

        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "crosswalk.csv, row 2, column \"to_district\": read \"500199\"; allowed: a district_code of"
                                + " districts.csv",
                        "crosswalk.csv, row 3, column \"extent\": read \"ALL\"; allowed: WHOLE, PART",
                        "crosswalk.csv, row 3, column \"valid_from\": 500103 does not begin on 2025-11-06, nor has it a"
                                + " territory break then, in districts.csv",
                        "crosswalk.csv, row 4, column \"valid_from\": 500103 does not end on 2025-11-06, nor has it a"
                                + " territory break then, in districts.csv",
                        "crosswalk.csv, row 4, column \"valid_from\": 500105 does not begin on 2025-11-06, nor has it a"
                                + " territory break then, in districts.csv",
                        "crosswalk.csv, row 5, column \"valid_from\": is empty; a value is required");
    }

    @Test
    void aDistrictIsGivenAwayWholeOnlyOnce() {
        catalog.edit(
                "districts.csv",
                "500103,DISTRICT,渝中区,渝中,Yuzhong,,,,,",
                "500103,DISTRICT,渝中区,渝中,Yuzhong,,,,2025-11-06,");
        catalog.replace("crosswalk.csv", HEAD + """
                500105,500103,2025-11-06,WHOLE,
                500105,500103,2025-11-06,PART,
                """);

        CatalogException refused =
                catchThrowableOfType(CatalogException.class, () -> CatalogLoader.load(catalog.files()));

        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "crosswalk.csv, row 3, column \"to_district\": read \"500103\", which row 2 has already; it must"
                                + " be unique",
                        "crosswalk.csv, row 2, column \"extent\": read \"WHOLE\", but other rows give parts of 500105"
                                + " 2025-11-06 away too");
    }
}
