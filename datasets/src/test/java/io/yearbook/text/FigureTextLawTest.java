package io.yearbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Laws over seeded random numbers: every spelling means the number that was printed, and damage never another power. */
class FigureTextLawTest {

    private static final int CASES = 2_000;

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            plain -> plain,
            FigureTextLawTest::grouped,
            plain -> grouped(plain).replace(',', ' '),
            plain -> grouped(plain).replace(',', '\u00a0'),
            FigureTextLawTest::fullWidth,
            plain -> fullWidth(grouped(plain)),
            plain -> plain.replace('-', '\u2212'),
            plain -> " " + plain + "　",
            plain -> plain + "*",
            plain -> plain + " 件",
            plain -> "约" + plain);

    @Test
    void everySpellingOfANumberIsReadAsThatNumber() {
        Random random = new Random(20_220_110);
        for (int i = 0; i < CASES; i++) {
            BigDecimal number = number(random);
            for (UnaryOperator<String> spelling : SPELLINGS) {
                String text = spelling.apply(number.toPlainString());
                Figure figure = read(text, DecimalMark.POINT);
                assertThat(figure.value()).as(text).isEqualByComparingTo(number);
                assertThat(figure.decimals()).as(text).isEqualTo(number.scale());
            }
        }
    }

    @Test
    void everySpellingWithADecimalCommaIsReadAsThatNumber() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            BigDecimal number = number(random);
            String plain = number.toPlainString().replace('.', ',');
            String grouped =
                    new DecimalFormat(pattern(number), DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
            assertThat(read(plain, DecimalMark.COMMA).value()).as(plain).isEqualByComparingTo(number);
            assertThat(read(grouped, DecimalMark.COMMA).value()).as(grouped).isEqualByComparingTo(number);
        }
    }

    @Test
    void aScaleWordMultipliesExactlyAndTakesItsDecimalsAlong() {
        Random random = new Random(42);
        for (int i = 0; i < CASES; i++) {
            BigDecimal number = number(random);
            ScaleWord scale = ScaleWord.values()[random.nextInt(ScaleWord.values().length)];
            String text = number.toPlainString() + scale.word() + "元";
            Figure figure = read(text, DecimalMark.POINT);
            assertThat(figure.value()).as(text).isEqualByComparingTo(number.scaleByPowerOfTen(scale.power()));
            assertThat(figure.decimals()).as(text).isEqualTo(number.scale() - scale.power());
            assertThat(figure.unit()).as(text).isEqualTo("元");
        }
    }

    @Test
    void aGroupedNumberThatLostOneDigitIsRefusedOrIsStillGroupedByThree() {
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            String whole =
                    grouped(new BigDecimal(BigInteger.valueOf(1000 + random.nextInt(1_000_000_000))).toPlainString());
            int lost = random.nextInt(whole.length());
            String damaged = whole.substring(0, lost) + whole.substring(lost + 1);
            boolean lostInFirstGroup = lost < whole.indexOf(',') && whole.indexOf(',') > 1;
            boolean stillGrouped = lostInFirstGroup && damaged.charAt(0) != '0';
            boolean lostOnlySeparator = damaged.indexOf(',') < 0;
            if (!stillGrouped && !lostOnlySeparator) {
                Boolean read = FigureText.read(damaged, DecimalMark.POINT).match(figure -> true, bad -> false);
                assertThat(read).as(whole + " damaged to " + damaged).isFalse();
            }
        }
    }

    private static BigDecimal number(Random random) {
        int digits = 1 + random.nextInt(14);
        BigInteger unscaled = new BigInteger(digits * 3, random);
        BigDecimal number = new BigDecimal(unscaled, random.nextInt(7));
        return random.nextInt(3) == 0 ? number.negate() : number;
    }

    private static String grouped(String plain) {
        BigDecimal number = new BigDecimal(plain);
        return new DecimalFormat(pattern(number), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static String pattern(BigDecimal number) {
        return number.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
    }

    private static String fullWidth(String plain) {
        StringBuilder wide = new StringBuilder();
        plain.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    private static Figure read(String text, DecimalMark mark) {
        return FigureText.read(text, mark).orElseThrow(bad -> new AssertionError(bad.detail()));
    }
}
