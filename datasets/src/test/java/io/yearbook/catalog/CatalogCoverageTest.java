package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped reference data against lists read from documents by hand. */
class CatalogCoverageTest {

    private static final Path SHARED = Path.of("..", "..", "shared");
    private static Catalog catalog;

    @BeforeAll
    static void load() throws CatalogException {
        catalog = CatalogLoader.load(Path.of("catalog"));
    }

    @Test
    void everyIndicatorOfTheHandReadListIsThere() throws IOException {
        assertThat(codes("golden/indicators.csv")).hasSize(296).allMatch(CatalogCoverageTest::isKnown);
    }

    @Test
    void everyTargetedIndicatorIsThereAndItsUnitConverts() throws IOException {
        List<NamedCsvRecord> targets = shared("golden/targets-yuzhong-2021.csv");

        assertThat(targets).hasSize(28).allSatisfy(target -> {
            Indicator indicator = catalog.indicators()
                    .byCode(target.getField("indicator_code"))
                    .orElseThrow();
            assertThat(unit(target.getField("unit")).convertsTo(unit(indicator.unit())))
                    .isTrue();
            assertThat(indicator.admits(new BigDecimal(target.getField("value"))))
                    .isTrue();
        });
    }

    @Test
    void everyHandReadFactIsInRangeAndInAUnitThatConverts() throws IOException {
        assertThat(shared("golden/facts-000-001.csv")).hasSize(168).allSatisfy(fact -> {
            Indicator indicator =
                    catalog.indicators().byCode(fact.getField("indicator_code")).orElseThrow();
            assertThat(unit(fact.getField("unit")).convertsTo(unit(indicator.unit())))
                    .isTrue();
            assertThat(indicator.admits(new BigDecimal(fact.getField("value")))).isTrue();
        });
    }

    @Test
    void everyDistrictOfTheSharedListIsThere() throws IOException {
        assertThat(shared("data/chongqing/districts.csv").stream()
                        .filter(row -> !row.getField("code").isEmpty()))
                .hasSize(38)
                .allSatisfy(row -> {
                    District district =
                            catalog.districts().byCode(row.getField("code")).orElseThrow();
                    assertThat(district.nameZh()).isEqualTo(row.getField("name_zh"));
                    assertThat(district.kind()).isEqualTo(DistrictKind.DISTRICT);
                });
    }

    private static Unit unit(String text) {
        return catalog.units().resolve(text).orElseThrow(() -> new AssertionError("no unit " + text));
    }

    private static boolean isKnown(String code) {
        return catalog.indicators().byCode(code).isPresent();
    }

    private static List<String> codes(String file) throws IOException {
        return shared(file).stream().map(row -> row.getField("indicator_code")).toList();
    }

    private static List<NamedCsvRecord> shared(String file) throws IOException {
        Path path = SHARED.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "the example data " + path + " is not there");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(path)) {
            return rows.stream().toList();
        }
    }
}
