package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementFindingsTest {

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "2297.11, 2297.1, ",
        "2297.15, 2297.1, ",
        "2297.19, 2297.1, ",
        "2297.21, 2297.1, CONTRADICTORY",
        "2297.11, ≥2297,  ",
        "2297.11, ≥2298,  CONTRADICTORY",
        "2297.11, 约2300, ",
        "2297.11, -,      "
    })
    void publishersDisagreeOnlyBeyondRounding(String official, String other, CheckVerdict verdict) {
        List<Finding> findings = findings(FindingCode.PUBLISHERS_DISAGREE, """
                gdp | 2022 | %s | 买购网
                gdp | 2022 | %s | 重庆市统计局
                """.formatted(other, official));

        assertThat(findings).extracting(Finding::verdict).isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @Test
    void theSentenceNamesBothAndSaysWhichIsUsed() {
        assertThat(findings(FindingCode.PUBLISHERS_DISAGREE, """
                gdp | 2022 | 1900 | 买购网
                gdp | 2022 | 2297.11 | 重庆市统计局
                """))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.sentenceZh())
                            .isEqualTo("渝北区2022年地区生产总值：重庆市统计局公布2297.11亿元，买购网公布1900亿元，差异超出舍入，采用前者。");
                    assertThat(finding.observationIds()).containsExactly("o02", "o01");
                });
    }

    @Test
    void aFigureOfAnotherDefinitionIsExplainedByIt() {
        assertThat(findings(FindingCode.PUBLISHERS_DISAGREE, """
                gdp | 2022 | 1900 | 买购网 | | D
                gdp | 2022 | 2297.11 | 重庆市统计局
                """))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(CheckVerdict.EXPLAINED);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.sentenceZh()).contains("买购网公布1900亿元，口径不同，采用前者");
                });
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({"82.15, 82.1, HOLDS", "82.15, 约82.1, UNDECIDABLE", "约82.1, 82.15, UNDECIDABLE", "82.15, 约82, HOLDS"})
    void roundingsThatOverlapAgreeButAnApproximateFigureMustHoldAllOfTheOther(
            String now, String other, CheckVerdict verdict) {
        assertThat(findings(FindingCode.FIGURES_DISAGREE, """
                instant_approval_item_share | 2023-05-19 | %s
                instant_approval_item_share | /2023-05-19 CUMULATIVE | %s
                """.formatted(now, other)))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    @Test
    void figuresOfDifferentWindowsDoNotDisagree() {
        assertThat(findings(FindingCode.PUBLISHERS_DISAGREE, """
                gdp | 2022 | 1900 | 买购网
                gdp | 2022-01-01/2022-09-30 | 1600.11 | 重庆市统计局
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "2336, ≥4000, CONTRADICTORY, WARNING",
        "2336, ≥2000, HOLDS,         INFO",
        "2336, 2336,  HOLDS,         INFO",
        "2336, 约2340, HOLDS,         INFO",
        "约2300, ≥2300, UNDECIDABLE,   INFO"
    })
    void onePublisherIsHeldToOneFigureADay(String now, String cumulative, CheckVerdict verdict, Severity severity) {
        assertThat(findings(FindingCode.FIGURES_DISAGREE, """
                data_records_aggregated | 2023-05-19 | %s
                data_records_aggregated | /2023-05-19 CUMULATIVE | %s
                """.formatted(now, cumulative)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(verdict);
                    assertThat(finding.severity()).isEqualTo(severity);
                });
    }

    @Test
    void flowsOfDifferentSpansMayDiffer() {
        assertThat(findings(FindingCode.FIGURES_DISAGREE, """
                new_market_entities | 2022 | 100
                new_market_entities | /2022-12-31 CUMULATIVE | 900
                """)).isEmpty();
    }

    private static List<Finding> findings(FindingCode code, String lines) {
        return CheckedFigures.findings(CheckCatalog.shipped(), code, lines);
    }
}
