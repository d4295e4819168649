package io.yearbook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of expressions in {@code quantities.txt}, line by line. */
class QuantityGrammarTest {

    private static final String TABLE = "quantities.txt";

    static Stream<String> lines() {
        try (InputStream table = QuantityGrammarTest.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("【") && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheExpressionOfTheLine(String line) {
        List<String> cells = Arrays.stream(line.replace('⏎', '\n').split("\\|", -1))
                .map(String::strip)
                .toList();
        String sentence = cells.get(0);
        int start = sentence.indexOf('【');
        String text = sentence.replace("【", "").replace("】", "");

        List<QuantitySpan> spans = Quantities.find(text);

        QuantitySpan span = spans.stream()
                .filter(found -> found.overlaps(start, start + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing found at " + start + " of " + text + ": " + spans));
        assertThat(span.kind().name()).as(span.toString()).isEqualTo(cells.get(1));
        String marked = sentence.substring(start + 1, sentence.indexOf('】'));
        boolean figure = span.kind().isFigure();
        int last = figure ? 6 : 2;
        assertThat(span.text()).isEqualTo(cells.size() > last ? cells.get(last) : marked);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
        if (figure) {
            assertThat(valueOf(span)).isEqualTo(cells.get(2));
            assertThat(span.decimals()).isEqualTo(Integer.parseInt(cells.get(3)));
            assertThat(span.unitText()).isEqualTo(cells.get(4));
            assertThat(span.qualifier().name()).isEqualTo(cells.get(5));
        }
    }

    private static String valueOf(QuantitySpan span) {
        return span.upper() == null ? plain(span.value()) : plain(span.value()) + ".." + plain(span.upper());
    }

    private static String plain(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).toPlainString();
    }
}
