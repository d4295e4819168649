package io.yearbook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a number is printed, it is read as itself and never as a power of ten of it. */
class QuantityLawTest {

    private static final long SEED = 20211031L;
    private static final int NUMBERS = 400;

    /** A way to print a whole number; what it prints has the precision that it states. */
    record Spelling(String name, Function<Long, String> print, int decimals, long step) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Spelling> spellings() {
        return Stream.of(
                new Spelling("digits", Object::toString, 0, 1),
                new Spelling("digits and a space", n -> n + " ", 0, 1),
                new Spelling("grouped digits", "%,d"::formatted, 0, 1),
                new Spelling("full-width digits", QuantityLawTest::fullWidth, 0, 1),
                new Spelling("万", n -> n / 10_000 + "万", -4, 10_000),
                new Spelling("万 with decimals", n -> BigDecimal.valueOf(n, 4).setScale(2) + "万", -2, 100),
                new Spelling("亿 with decimals", n -> BigDecimal.valueOf(n, 8).setScale(4) + "亿", -4, 10_000));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void everySpellingGivesTheNumber(Spelling spelling) {
        Random random = new Random(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            long number = (1 + (long) Math.pow(10, 8 * random.nextDouble())) * spelling.step();
            String text = "全区办理" + spelling.print().apply(number) + "元，保持平稳";

            assertThat(Quantities.find(text)).as(text).singleElement().satisfies(span -> {
                assertThat(span.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
                assertThat(span.decimals()).isEqualTo(spelling.decimals());
                assertThat(span.unitText()).isEqualTo("元");
            });
        }
    }

    @Test
    void everyChineseNumeralGivesTheNumber() {
        Random random = new Random(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            int number = 3 + random.nextInt(99_990);
            String text = "全区办理" + chinese(number) + "件。";

            assertThat(Quantities.find(text))
                    .as(text)
                    .singleElement()
                    .satisfies(span -> assertThat(span.value()).isEqualByComparingTo(BigDecimal.valueOf(number)));
        }
    }

    @Test
    void everyDigitOfAnyTextIsInsideExactlyOneExpression() {
        Random random = new Random(SEED);
        String alphabet = "0123456789０9.,，-—~%年月日号第一二三十百千万亿余多近超个件户条至由为“”《》()（）\n 以上内约成半零分之";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(24), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));

            assertCovered(text.toString(), Quantities.find(text.toString()));
        }
    }

    static void assertCovered(String text, List<QuantitySpan> spans) {
        int from = 0;
        for (QuantitySpan span : spans) {
            assertThat(span.start()).as(text + spans).isGreaterThanOrEqualTo(from);
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
            assertThat(text.substring(from, span.start())).as(text + spans).doesNotContainPattern("[0-9０-９]");
            from = span.end();
        }
        assertThat(text.substring(from)).as(text + spans).doesNotContainPattern("[0-9０-９]");
    }

    private static String fullWidth(long number) {
        StringBuilder out = new StringBuilder();
        Long.toString(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String chinese(int number) {
        if (number >= 10_000) {
            String rest = number % 10_000 == 0 ? "" : chinese(number % 10_000);
            return chinese(number / 10_000) + "万" + (number % 10_000 < 1_000 && !rest.isEmpty() ? "零" : "")
                    + spelled(rest);
        }
        StringBuilder out = new StringBuilder();
        int[] powers = {1_000, 100, 10, 1};
        String[] scales = {"千", "百", "十", ""};
        boolean gap = false;
        for (int i = 0; i < powers.length; i++) {
            int digit = number / powers[i] % 10;
            if (digit == 0) {
                gap = out.length() > 0;
            } else {
                out.append(gap ? "零" : "").append("零一二三四五六七八九".charAt(digit)).append(scales[i]);
                gap = false;
            }
        }
        return number >= 10 && number < 20 ? out.substring(1) : out.toString();
    }

    /** Below the first place ten is 一十. */
    private static String spelled(String rest) {
        return rest.startsWith("十") ? "一" + rest : rest;
    }
}
