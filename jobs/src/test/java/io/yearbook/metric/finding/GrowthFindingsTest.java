package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthFindingsTest {

    @ParameterizedTest(name = "{0} after 100000, said to be {1}: {2} {3}")
    @CsvSource({
        "117360, 17.4 %, HOLDS,           INFO",
        "117360, 17.3 %, HOLDS_TRUNCATED, INFO",
        "117360, 17.2 %, CONTRADICTORY,   ERROR",
        "82640, -17.4 %, HOLDS,           INFO",
        "82640, -17.3 %, HOLDS_TRUNCATED, INFO",
        "82640,  17.4 %, CONTRADICTORY,   ERROR",
        "≥117360, 18 %,  UNDECIDABLE,     INFO"
    })
    void theGrowthASourceStatesIsHeldAgainstItsValues(
            String now, String reported, CheckVerdict verdict, Severity severity) {
        Finding finding = only(CheckCatalog.shipped(), FindingCode.REPORTED_GROWTH, """
                new_market_entities | 2021 | %s | | %s
                new_market_entities | 2020 | 100000
                """.formatted(now, reported));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.observationIds()).containsExactly("o01", "o02");
    }

    @Test
    void growthWithoutAValueToHoldItAgainstIsNoFinding() {
        assertThat(findings(CheckCatalog.shipped(), FindingCode.REPORTED_GROWTH, """
                new_market_entities | 2021-01-01/2021-09-30 | 30722 | | 17.3 %
                new_market_entities | 2020 | 30000
                """))
                .isEmpty();
    }

    @Test
    void realGrowthOfNominalTotalsIsExplained() {
        Finding finding = only(CheckCatalog.shipped(), FindingCode.REPORTED_GROWTH, """
                gdp | 2022 | 2297.11 | | 2.2 %
                gdp | 2021 | 2235.61
                """);

        assertThat(finding.verdict()).isEqualTo(CheckVerdict.EXPLAINED);
        assertThat(finding.sentenceZh())
                .isEqualTo(
                        "渝北区2022年地区生产总值公布2297.11亿元，上年同期2235.61亿元，按公布数计算增长2.75%，" + "原文为增长2.2%，总量按现价，增速按不变价，两者不可直接换算。");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "resident_population, 100000, 200001, true",
        "resident_population, 100000, 200000, false",
        "resident_population, 200001, 100000, true",
        "integrated_window_domains, 2, 5, false",
        "integrated_window_domains, 8, 2, false",
        "integrated_window_domains, 9, 27, false",
        "integrated_window_domains, 9, 28, true",
        "one_thing_packages_total, 36, 92, true",
        "gdp, 0.1, 0.3, false",
        "gdp, 0.10, 0.30, true",
        "gdp, 100.00, ≥300.00, false",
        "gdp, ≥300.00, 100.00, false",
        "approval_days_private_project, 3, 1, false",
        "instant_approval_item_share, 56.9, 26.8, true",
        "instant_approval_item_share, 56.9, 27.0, false",
        "instant_approval_item_share, 56.9, 26.9, false",
        "criminal_cases_yoy_change, -25.0, 20.0, false"
    })
    void aJumpIsBeyondTheThresholdAndBeyondChance(String indicator, String before, String now, boolean jumps) {
        List<Finding> findings =
                findings(CheckCatalog.shipped(), FindingCode.IMPLAUSIBLE_JUMP, """
                %1$s | 2021-12-31 | %2$s
                %1$s | 2022-12-31 | %3$s
                """.formatted(indicator, before, now)
                        .replace("-12-31", indicator.equals("gdp") ? "" : "-12-31"));

        assertThat(findings).hasSize(jumps ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.sentenceZh()).containsAnyOf("核查阈值100%", "核查阈值30个百分点");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resident_population         | 2000 | 5000 | 渝北区2022年12月31日常住人口公布5000人，上年同期2000人，增长150%，较大值超出较小值的幅度大于核查阈值100%，请核实。
            instant_approval_item_share | 56.9 | 26.80 | 渝北区2022年12月31日即办件比例公布26.80%，上年同期56.9%，下降30.1个百分点，变动超过核查阈值30个百分点，请核实。
            """)
    void theSentenceOfAJumpSaysByWhatMeasureItIsOne(String indicator, String before, String now, String sentence) {
        assertThat(only(CheckCatalog.shipped(), FindingCode.IMPLAUSIBLE_JUMP, """
                %1$s | 2021-12-31 | %2$s
                %1$s | 2022-12-31 | %3$s
                """.formatted(indicator, before, now))
                        .sentenceZh())
                .isEqualTo(sentence);
    }

    @Test
    void everyYearIsHeldAgainstItsOwnYearBefore() {
        assertThat(findings(CheckCatalog.shipped(), FindingCode.IMPLAUSIBLE_JUMP, """
                gdp | 2020 | 100.00
                gdp | 2021 | 300.00
                gdp | 2022 | 900.00
                """))
                .extracting(Finding::observationIds)
                .containsExactlyInAnyOrder(List.of("o02", "o01"), List.of("o03", "o02"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approval_days_private_project | 49 | 33 | -16 工作日 | 按公布数计算下降16工作日，原文为下降16工作日，相符
            instant_approval_item_share   | 56.9 | 56.9 | 0 个百分点 | 按公布数计算持平，原文为持平，相符
            instant_approval_item_share   | 50.0 | 56.9 | 6.9 个百分点 | 按公布数计算增长6.9个百分点，原文为增长6.9个百分点，相符
            new_market_entities           | 400 | 500 | 25.0 % | 按公布数计算增长25%，原文为增长25%，相符
            """)
    void aStatedGrowthIsRepeatedInItsUnit(String indicator, String before, String now, String reported, String words) {
        assertThat(only(CheckCatalog.shipped(), FindingCode.REPORTED_GROWTH, """
                %1$s | 2021-01-01/2021-12-31 | %2$s
                %1$s | 2022-01-01/2022-12-31 | %3$s | | %4$s
                """.formatted(
                                        indicator, before, now, reported))
                        .sentenceZh())
                .contains(words);
    }

    @Test
    void ofSeveralPublishersOnlyTheFigureThatIsUsedJumps() {
        assertThat(findings(CheckCatalog.shipped(), FindingCode.IMPLAUSIBLE_JUMP, """
                gdp | 2021 | 100.00
                gdp | 2022 | 300.00
                gdp | 2022 | 310.00 | 买购网
                gdp | 2021 | 100.00 | 买购网
                """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.observationIds()).containsExactly("o02", "o01"));
    }

    private static Finding only(Catalog catalog, FindingCode code, String lines) {
        List<Finding> findings = findings(catalog, code, lines);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Catalog catalog, FindingCode code, String lines) {
        return CheckedFigures.findings(catalog, code, lines);
    }
}
