package io.yearbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongLinesTest {

    private static final String CHARACTERS = "新增户。，；0123456789.%";

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsMakeUpTheLineAndSplitNoNumber(int seed) {
        String text = new Random(seed)
                .ints(3 * LongLines.LONGEST, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
        TextLine line = new TextLine(text, 7, 3, 2);

        List<TextLine> parts = LongLines.cut(line);

        assertThat(parts.stream().map(TextLine::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.text().length()).isBetween(1, LongLines.LONGEST);
            assertThat(part.line()).isEqualTo(3);
            assertThat(text.startsWith(part.text(), part.offset() - 7)).isTrue();
        });
        assertThat(parts.subList(0, parts.size() - 1))
                .allSatisfy(part -> assertThat(part.text()).matches("(?s).*[。；]"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNumberAtTheLimitStaysWhole(int seed) {
        String text = "新".repeat(LongLines.LONGEST - 10 + seed % 10) + "30722户" + "增".repeat(LongLines.LONGEST);

        assertThat(LongLines.cut(new TextLine(text, 0, 1, null)))
                .extracting(TextLine::text)
                .anySatisfy(part -> assertThat(part).contains("30722"));
    }
}
