package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class FigureTextTest {

    private static final int SENTENCE = 17;

    private final FigureText text = new FigureText(2022, Set.of());

    @ParameterizedTest(name = "{17}")
    @CsvFileSource(resources = "figure-sentences.csv", delimiter = '|')
    void figureReadsAsInOfficialReports(ArgumentsAccessor cells) {
        assertThat(text.of(RowCases.figure(RowCases.cells(cells)))).isEqualTo(cells.getString(SENTENCE));
    }

    @Test
    void figureThatACheckQuestionsSaysSo() {
        IndicatorRow row = DigestMaker.figure(1).name("网上受理率").points("1.2").make();
        assertThat(new FigureText(2022, Set.of(DigestMaker.observationOf(row))).of(row))
                .isEqualTo("网上受理率50.0%，较上年提高1.2个百分点，数据存疑。");
    }

    @Test
    void longNamesAndPeriodsAreShortened() {
        IndicatorRow row =
                DigestMaker.figure(1).name("长".repeat(400)).points("1").make();
        assertThat(text.of(row)).startsWith("长".repeat(29) + "…为50.0%");
    }

    @Test
    void lineBreaksInNamesDoNotBreakTheSentence() {
        IndicatorRow row =
                DigestMaker.figure(1).name("网上\n受理\u0007率").points("1").make();
        assertThat(text.of(row)).startsWith("网上 受理 率50.0%");
    }
}
