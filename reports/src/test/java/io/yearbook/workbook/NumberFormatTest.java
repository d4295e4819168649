package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ValueQualifier;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    private final DataFormatter excel = new DataFormatter();

    @ParameterizedTest(name = "{0} with {1} decimals, {2}: {3}")
    @CsvSource({
        "85.6, 1, EXACT, 85.6",
        "2297.11, 2, EXACT, '2,297.11'",
        "30722, 0, EXACT, '30,722'",
        "2800000, 0, GE, '≥2,800,000'",
        "-3.5, 1, LT, '<-3.5'",
        "0, 0, APPROX, 约0",
    })
    void valueIsShownWithItsDecimalsAndMark(double value, int decimals, ValueQualifier qualifier, String shown) {
        assertThat(show(value, NumberFormat.value(decimals, qualifier))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} with {1} decimals, {2}: {3}")
    @CsvSource({
        "2.750927933226278, 2, EXACT, +2.75",
        "-3.9, 1, EXACT, -3.9",
        "0, 1, EXACT, 0.0",
        "40, 2, GE, ≥+40.00",
        "-40, 2, APPROX, 约-40.00",
    })
    void changeAlwaysShowsItsSign(double value, int decimals, ValueQualifier qualifier, String shown) {
        assertThat(show(value, NumberFormat.change(decimals, qualifier))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2, ↑2", "-3, ↓3", "0, —"})
    void rankChangeShowsItsDirectionAsASign(double places, String shown) {
        assertThat(show(places, NumberFormat.RANK_CHANGE)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 改善", "-1, 变差", "0, 持平"})
    void improvementIsAWord(double sign, String shown) {
        assertThat(show(sign, NumberFormat.IMPROVEMENT)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.3, …", "-0.3, -…"})
    void numberBelowTheSmallestUnitIsShownAsASign(double value, String shown) {
        assertThat(show(value, NumberFormat.BELOW_UNIT)).isEqualTo(shown);
    }

    private String show(double value, String format) {
        return excel.formatRawCellContents(value, -1, format);
    }
}
