package io.yearbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every figure of two real documents, as printed, against the number read by hand. */
class GoldenFiguresTest {

    private static final Path FACTS = Path.of("../../shared/golden/facts-000-001.csv");
    private static final Map<String, ValueQualifier> QUALIFIERS = Map.of(
            "exact", ValueQualifier.EXACT,
            "approx_more", ValueQualifier.GE,
            "approx", ValueQualifier.APPROX,
            "at_most", ValueQualifier.LE);

    @Test
    void figuresOfRealDocumentsMeanWhatWasReadByHand() throws IOException {
        assumeTrue(Files.exists(FACTS), "the example data beside the repository is absent");
        List<String> unread = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> facts = CsvReader.builder().ofNamedCsvRecord(FACTS)) {
            for (NamedCsvRecord fact : facts) {
                String text = fact.getField("value_text");
                FigureText.read(text, DecimalMark.POINT).match(figure -> agrees(fact, figure), bad -> unread.add(text));
            }
        }
        assertThat(unread).as("numerals in characters, which prose will need").containsExactly("两", "五", "两");
    }

    private static boolean agrees(NamedCsvRecord fact, Figure figure) {
        ScaleWord unitScale = ScaleWord.startOf(fact.getField("unit"));
        BigDecimal value = new BigDecimal(fact.getField("value")).scaleByPowerOfTen(unitScale.power());
        assertThat(figure.value()).as(fact.toString()).isEqualByComparingTo(value);
        assertThat(figure.qualifier()).as(fact.toString()).isEqualTo(QUALIFIERS.get(fact.getField("qualifier")));
        return true;
    }
}
