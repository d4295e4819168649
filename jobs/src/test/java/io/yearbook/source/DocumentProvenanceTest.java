package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every quote of every record of a document is found again in its bytes, at the place that the record names. */
class DocumentProvenanceTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_ed04281ebe80b2ba.txt",
                "001_10c08c8bedd865c6.txt",
                "002_641ffd8c5193e7cb.txt",
                "003_321999f55406a845.txt",
                "004_018f975c40e53a88.txt"
            })
    void quotesOfRealDocumentsStandAtTheirPlaces(String name) throws IOException, CatalogException {
        Path file = SEEDS.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the example document " + file + " is not there");

        assertEveryQuoteStandsAtItsPlace(file);
    }

    @Test
    void quotesOfTheShippedDocumentStandAtTheirPlaces() throws IOException, CatalogException {
        assertEveryQuoteStandsAtItsPlace(Path.of("../datasets/landing/jiangbei-rule-of-law-report-2023-excerpt.txt"));
    }

    private static void assertEveryQuoteStandsAtItsPlace(Path file) throws IOException, CatalogException {
        Catalog catalog = CatalogLoader.load(Path.of("../datasets/catalog"));
        byte[] bytes = Files.readAllBytes(file);

        Readings readings = Readings.of(
                FileBytes.of(file.toString(), bytes),
                LandingManifest.NONE,
                new LandingReader(catalog, ReadLimits.DEFAULT));

        assertEveryQuoteIsFoundAgain(readings.records(), new String(bytes, StandardCharsets.UTF_8));
    }

    private static void assertEveryQuoteIsFoundAgain(List<RawRecord> records, String text) {
        assertThat(records).isNotEmpty().allSatisfy(record -> {
            QuotedPlaces places = QuotedPlaces.of(record, text);
            assertThat(places.quote()).as(record.place()).isEqualTo(record.quote());
            assertThat(places.lines()).as(record.place()).isTrue();
            assertThat(record.quote()).contains(places.figure());
            assertThat(places.figure().isEmpty()).isEqualTo(record.kind() == RecordKind.TASK);
            assertThat(places.figure()).contains(figure(record));
        });
    }

    /** The figure that the record says it was read from, where it says so; targets do not. */
    private static String figure(RawRecord record) {
        String note = Objects.requireNonNullElse(record.text(Field.NOTE), "");
        int quoted = note.indexOf("读自“");
        return quoted >= 0
                ? note.substring(quoted + 3, note.indexOf("”，", quoted))
                : Objects.requireNonNullElse(record.text(Field.VALUE_TEXT), "");
    }
}
