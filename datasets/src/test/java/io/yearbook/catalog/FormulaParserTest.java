package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a                   | a
            a + b - c           | ((a + b) - c)
            a + b / c           | (a + (b / c))
            (a + b) / c         | ((a + b) / c)
            a / b / c           | ((a / b) / c)
            1-b/a               | (1 - (b / a))
            a / previous(a) - 1 | ((a / before a) - 1)
            2.5 * a_1           | (2.5 * a_1)
            count / a           | count / a
            sum_of_districts(a) | sum of a
            """)
    void operatorsBindAsInArithmetic(String text, String structure) {
        assertThat(structure(FormulaParser.parse(text))).isEqualTo(structure);
    }

    private static String structure(Formula formula) {
        return formula.match(
                number -> number.value().toPlainString(),
                figure -> (figure.year() == Formula.Year.PREVIOUS ? "before " : "") + figure.indicatorCode(),
                operation -> "(%s %s %s)"
                        .formatted(
                                structure(operation.left()),
                                operation.operator().sign(),
                                structure(operation.right())),
                count -> "count / " + count.whole().indicatorCode(),
                sum -> "sum of " + sum.part().indicatorCode());
    }
}
