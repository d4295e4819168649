package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFindingsTest {

    @Test
    void aValueOfLastYearIsMissedWhereItsPublisherReportsTheSameWindow() {
        assertThat(findings("""
                gdp                 | 2021 | 2235.61
                new_market_entities | 2021 | 40000
                new_market_entities | 2022 | 41000
                """)).singleElement().satisfies(finding -> {
            assertThat(finding.sentenceZh()).isEqualTo("渝北区2022年地区生产总值未公布，上年同期为2235.61亿元（重庆市统计局），该单位本期公布了其他指标。");
            assertThat(finding.observationIds()).containsExactly("o01");
        });
    }

    @Test
    void nothingIsMissedWhereThePublisherReportsNothingOrAnotherWindow() {
        assertThat(findings("""
                gdp                 | 2021 | 2235.61
                new_market_entities | 2022 | 41000 | 买购网
                new_market_entities | 2022-01-01/2022-09-30 | 31000
                resident_population | 2022-12-31 | 2200000
                """)).isEmpty();
    }

    @Test
    void aValueOfLastYearIsMissedWhereTheReportIsNowOfAnotherWindowAndHasNothingOfIt() {
        assertThat(findings("""
                gdp                 | 2021 | 2235.61
                new_market_entities | 2021 | 40000
                new_market_entities | 2022-01-01/2022-10-31 | 31000
                """)).singleElement().satisfies(finding -> {
            assertThat(finding.sentenceZh()).isEqualTo("渝北区2022年地区生产总值各时段均未公布，上年全年为2235.61亿元（重庆市统计局），该单位本年公布了其他指标。");
            assertThat(finding.observationIds()).containsExactly("o01");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            another window        ; gdp                 | 2022-01-01/2022-10-31 | 1900
            by another publisher  ; gdp                 | 2022-01-01/2022-09-30 | 1700 | 买购网
            missing for a reason  ; gdp                 | 2022-01-01/2022-10-31 | -    | | | Q
            one day of the year   ; gdp                 | 2022-12-31            | 2297.11
            """)
    void nothingIsMissedThatComesInAnyWindowOfSuchAReport(String story, String stated) {
        assertThat(findings("""
                gdp                 | 2021 | 2235.61
                new_market_entities | 2021 | 40000
                new_market_entities | 2022-01-01/2022-10-31 | 31000
                """ + stated)).as(story).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            it was of no whole year   ; gdp | 2021-01-01/2021-09-30 | 1600    ; new_market_entities | 2021 | 40000
            nothing else was of one   ; gdp | 2021                  | 2235.61 ; new_market_entities | 2021-01-01/2021-03-31 | 9000
            the other is of a rival   ; gdp | 2021                  | 2235.61 ; new_market_entities | 2021 | 40000 | 买购网
            """)
    void anotherWindowAloneIsNoReportOnTheYear(String story, String figure, String other) {
        assertThat(findings(figure + "\n" + other + "\nnew_market_entities | 2022-01-01/2022-10-31 | 31000"))
                .as(story)
                .isEmpty();
    }

    @Test
    void aFigureInAnotherWindowIsMissedWhereTheOthersAreOfTheYear() {
        assertThat(findings("""
                gdp                 | 2021 | 2235.61
                gdp                 | 2022-01-01/2022-09-30 | 1700
                new_market_entities | 2022 | 41000
                """)).hasSize(1);
    }

    @Test
    void nothingIsMissedThatAnotherPublisherStates() {
        assertThat(findings("""
                gdp                 | 2021 | 2235.61
                gdp                 | 2022 | 2297.11 | 国家统计局
                new_market_entities | 2022 | 41000
                """)).isEmpty();
    }

    @Test
    void aFigureThatIsSaidToBeMissingIsMissedUnlessItHasAReason() {
        String figures = """
                gdp                 | 2021 | 2235.61
                gdp                 | 2022 | -       | | | %s
                new_market_entities | 2022 | 41000
                """;

        assertThat(findings(figures.formatted("O")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentenceZh()).contains("缺数"));
        assertThat(findings(figures.formatted("Q"))).isEmpty();
        assertThat(findings(figures.formatted("M"))).isEmpty();
    }

    @Test
    void nothingIsMissedOfADistrictThatHasEnded() {
        assertThat(findings("""
                gdp                 | 2025 | 2235.61
                new_market_entities | 2026 | 41000
                """)).isEmpty();
    }

    private static List<Finding> findings(String lines) {
        return CheckedFigures.findings(CheckCatalog.shipped(), FindingCode.MISSING_THIS_YEAR, lines);
    }
}
