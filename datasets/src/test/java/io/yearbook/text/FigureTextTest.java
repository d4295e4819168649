package io.yearbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2297.11          | 2297.11      |  2 |        | EXACT
            2,297.11         | 2297.11      |  2 |        | EXACT
            1,234,567        | 1234567      |  0 |        | EXACT
            30 722           | 30722        |  0 |        | EXACT
            30\u00a0722 户   | 30722        |  0 | 户     | EXACT
            30\u2009722\u202f118 | 30722118 |  0 |        | EXACT
            ２，２９７．１１ | 2297.11      |  2 |        | EXACT
            85.6 %           | 85.6         |  1 | %      | EXACT
            85.60％          | 85.60        |  2 | %      | EXACT
            -5.4             | -5.4         |  1 |        | EXACT
            −5.4             | -5.4         |  1 |        | EXACT
            －5.4            | -5.4         |  1 |        | EXACT
            - 5              | -5           |  0 |        | EXACT
            +17.3%           | 17.3         |  1 | %      | EXACT
            -0.4百分点       | -0.4         |  1 | 百分点 | EXACT
            2297.11亿元      | 229711000000 | -6 | 元     | EXACT
            8134660万元      | 81346600000  | -4 | 元     | EXACT
            1.3万人次        | 13000        | -3 | 人次   | EXACT
            136.2 万         | 1362000      | -3 |        | EXACT
            3百万            | 3000000      | -6 |        | EXACT
            2千户            | 2000         | -3 | 户     | EXACT
            50个工作日       | 50           |  0 | 个工作日 | EXACT
            85平方米         | 85           |  0 | 平方米 | EXACT
            85 m2            | 85           |  0 | m2     | EXACT
            100户/年         | 100          |  0 | 户/年  | EXACT
            31*              | 31           |  0 |        | EXACT
            31①             | 31           |  0 |        | EXACT
            31.5%#           | 31.5         |  1 | %      | EXACT
            280余万          | 2800000      | -4 |        | GE
            280 余万件       | 2800000      | -4 | 件     | GE
            4000 万余条      | 40000000     | -4 | 条     | GE
            30多个           | 30           |  0 | 个     | GE
            98%以上          | 98           |  0 | %      | GE
            98 % 及以上      | 98           |  0 | %      | GE
            ≥98              | 98           |  0 |        | GE
            >=98%            | 98           |  0 | %      | GE
            不低于 30%       | 30           |  0 | %      | GE
            超2万            | 20000        | -4 |        | GT
            超过50件         | 50           |  0 | 件     | GT
            不超过9          | 9            |  0 |        | LE
            ≤ 9个工作日      | 9            |  0 | 个工作日 | LE
            3日以内          | 3            |  0 | 日     | LE
            不足1%           | 1            |  0 | %      | LT
            近1万            | 10000        | -4 |        | APPROX
            约 60 万人       | 600000       | -4 | 人     | APPROX
            60万人左右       | 600000       | -4 | 人     | APPROX
            .5               | 0.5          |  1 |        | EXACT
            0                | 0            |  0 |        | EXACT
            1.5E3            | 1500         | -2 |        | EXACT
            2.5e-3           | 0.0025       |  4 |        | EXACT
            """)
    void readsAFigureAsTablesPrintIt(
            String text, BigDecimal value, int decimals, String unit, ValueQualifier qualifier) {
        Figure figure = read(text, DecimalMark.POINT);

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.decimals()).isEqualTo(decimals);
        assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(figure.qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,5       | 12.5
            1.234,5    | 1234.5
            1.234      | 1234
            1,234      | 1.234
            1 234,5 %  | 1234.5
            -0,4       | -0.4
            """)
    void readsADecimalCommaWhereTheManifestSaysSo(String text, BigDecimal value) {
        assertThat(read(text, DecimalMark.COMMA).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "12 34",
                "1,234 567",
                "1,234,56",
                "1, 234",
                "1,,234",
                "12.",
                "0x1F",
                "(5.4)",
                "（5.4）",
                "85²",
                "10①5",
                "——5",
                "--5",
                "1/2",
                "1-10",
                "2021-06",
                "5~8",
                "1亿2000万",
                "两",
                "abc",
                "",
                " ",
                "%",
                "4余件",
                "15余件",
                "136.2余万",
                "280余万余",
                "约30余个",
                "超过98%以上",
                "12.5;3",
                "=1+1",
                "Infinity",
                "NaN",
                "١٢"
            })
    void refusesATextThatIsNotOneFigure(String text) {
        assertThat(refusal(text, DecimalMark.POINT).problem()).isEqualTo(Problem.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1,2345", "0,856", "0123,456", "1234,567", "12,5%"})
    void takesACommaThatGroupsNothingForAnotherDecimalMark(String text) {
        assertThat(refusal(text, DecimalMark.POINT).problem()).isEqualTo(Problem.OTHER_DECIMAL_MARK);
    }

    @Test
    void takesAPointThatGroupsNothingForAnotherDecimalMarkToo() {
        assertThat(refusal("12.5", DecimalMark.COMMA))
                .isEqualTo(new Reading.Unreadable<>(
                        Problem.OTHER_DECIMAL_MARK,
                        "cannot read \"12.5\" as a number: its point does not group digits by three,"
                                + " and the manifest says that a comma marks decimals"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E999999999",
                "1E-999999999",
                "1e99999999999999999999",
                "1E41",
                "123456789012345678901234567890123456789012345678901234567890",
                "1234567890123456789012345678901",
                "999999999999999999999999亿"
            })
    void refusesMoreDigitsThanCanBeStoredWithoutExpandingThem(String text) {
        assertThat(refusal(text, DecimalMark.POINT).problem()).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void saysHowManyDigitsAreTooMany() {
        assertThat(refusal("9".repeat(60), DecimalMark.POINT).detail())
                .isEqualTo("cannot read \"" + "9".repeat(60)
                        + "\" as a number: it has 60 digits; at most 38 can be stored exactly (decimal(38,8))");
    }

    @Test
    void quotesNoMoreOfALongTextThanAMessageCanBear() {
        assertThat(refusal("9".repeat(1_000_000), DecimalMark.POINT).detail())
                .hasSizeLessThan(200)
                .contains("(1000000 characters)", "too long");
    }

    @Test
    void keepsTheNumberApartFromItsScaleSoThatKilometresAreNotTakenApart() {
        Figure figure = read("12.5千米", DecimalMark.POINT);

        assertThat(figure.number()).isEqualTo("12.5");
        assertThat(figure.scaledUnit()).isEqualTo("千米");
    }

    private static Figure read(String text, DecimalMark mark) {
        return FigureText.read(text, mark).orElseThrow(bad -> new AssertionError(bad.detail()));
    }

    private static Reading.Unreadable<Figure> refusal(String text, DecimalMark mark) {
        return FigureText.read(text, mark)
                .match(
                        figure -> {
                            throw new AssertionError("\"" + text + "\" was read as " + figure);
                        },
                        bad -> bad);
    }
}
