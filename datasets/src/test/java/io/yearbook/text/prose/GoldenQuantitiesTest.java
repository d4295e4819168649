package io.yearbook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.ScaleWord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whole real documents: every fact read by hand is found in its quote, and no digit is left out. */
class GoldenQuantitiesTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final Path FACTS = Path.of("../../shared/golden/facts-000-001.csv");
    private static final Map<String, ValueQualifier> QUALIFIERS = Map.of(
            "exact", ValueQualifier.EXACT,
            "approx_more", ValueQualifier.GE,
            "approx", ValueQualifier.APPROX,
            "at_most", ValueQualifier.LE);

    @Test
    void everyFactReadByHandIsFoundInItsQuote() throws IOException {
        assumeTrue(Files.exists(FACTS), "the example data beside the repository is absent");
        List<String> missed = new ArrayList<>();
        int facts = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FACTS)) {
            for (NamedCsvRecord fact : rows) {
                facts++;
                String document = Files.readString(SEEDS.resolve(fact.getField("seed_file")));
                if (!isFound(fact, document)) {
                    missed.add(fact.getField("fact_id") + " " + fact.getField("quote"));
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(facts).isEqualTo(168);
    }

    @Test
    void everyChangeReadByHandIsFound() throws IOException {
        assumeTrue(Files.exists(FACTS), "the example data beside the repository is absent");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FACTS)) {
            for (NamedCsvRecord fact : rows) {
                String stated = fact.getField("reported_yoy");
                if (!stated.isEmpty()) {
                    String quote = fact.getField("quote");
                    assertThat(Changes.find(quote, Quantities.find(quote)))
                            .as(quote)
                            .anySatisfy(change -> assertThat(change.value())
                                    .isEqualByComparingTo(new BigDecimal(stated.replaceAll("[+%]", ""))));
                }
            }
        }
    }

    @Test
    void everyDigitOfTheDocumentsIsInsideExactlyOneExpression() throws IOException {
        assumeTrue(Files.exists(SEEDS), "the example data beside the repository is absent");
        try (Stream<Path> documents = Files.list(SEEDS)) {
            for (Path document : documents.sorted().toList()) {
                String text = Files.readString(document);
                QuantityLawTest.assertCovered(text, Quantities.find(text));
            }
        }
    }

    private static boolean isFound(NamedCsvRecord fact, String document) {
        int start = document.indexOf(fact.getField("quote"));
        assertThat(start).as(fact.toString()).isNotNegative();
        int end = start + fact.getField("quote").length();
        BigDecimal value = new BigDecimal(fact.getField("value"))
                .scaleByPowerOfTen(ScaleWord.startOf(fact.getField("unit")).power());
        String printed = fact.getField("value_text");
        return Quantities.find(document).stream()
                .filter(span -> span.value() != null && span.overlaps(start, end))
                .anyMatch(span -> value.compareTo(span.value()) == 0
                        && (span.text().contains(printed) || printed.contains(span.text()))
                        && span.qualifier() == QUALIFIERS.get(fact.getField("qualifier")));
    }
}
