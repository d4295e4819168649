package io.yearbook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {

    static Stream<MarkedLine> lines() {
        return MarkedLine.lines("changes.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheChangeOfTheLine(MarkedLine line) {
        List<ChangeSpan> changes = Changes.find(line.text(), Quantities.find(line.text())).stream()
                .filter(change -> line.isInside(change.start()))
                .toList();

        if (line.cell(1).isEmpty()) {
            assertThat(changes).isEmpty();
            return;
        }
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.text()).isEqualTo(line.marked());
            assertThat(change.base().name()).isEqualTo(line.cell(1));
            assertThat(change.value().toPlainString()).isEqualTo(line.cell(2));
            assertThat(change.decimals()).isEqualTo(Integer.parseInt(line.cell(3)));
            assertThat(change.unitText()).isEqualTo(line.cell(4));
            assertThat(change.qualifier().name()).isEqualTo(line.cell(5));
        });
    }
}
