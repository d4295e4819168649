package io.yearbook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of expressions in {@code quantities.txt}, line by line. */
class QuantityGrammarTest {

    static Stream<MarkedLine> lines() {
        return MarkedLine.lines("quantities.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheExpressionOfTheLine(MarkedLine line) {
        QuantitySpan span = Quantities.find(line.text()).stream()
                .filter(found -> found.overlaps(line.start(), line.start() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing found in " + line));

        boolean figure = span.kind().isFigure();
        String wider = line.cell(figure ? 6 : 2);
        assertThat(span.kind().name()).as(span.toString()).isEqualTo(line.cell(1));
        assertThat(span.text()).isEqualTo(wider.isEmpty() ? line.marked() : wider);
        assertThat(line.text().substring(span.start(), span.end())).isEqualTo(span.text());
        if (figure) {
            assertThat(valueOf(span)).isEqualTo(line.cell(2));
            assertThat(span.decimals()).isEqualTo(Integer.parseInt(line.cell(3)));
            assertThat(span.unitText()).isEqualTo(line.cell(4));
            assertThat(span.qualifier().name()).isEqualTo(line.cell(5));
        }
    }

    private static String valueOf(QuantitySpan span) {
        return span.upper() == null ? plain(span.value()) : plain(span.value()) + ".." + plain(span.upper());
    }

    private static String plain(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).toPlainString();
    }
}
