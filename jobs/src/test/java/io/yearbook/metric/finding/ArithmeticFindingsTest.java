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

class ArithmeticFindingsTest {

    private static final String SHARE =
            "r,enterprise_license_commitment_rate,=,enterprise_license_commitment_cases / enterprise_license_cases,ERROR,";

    @ParameterizedTest(name = "{1} of {2} said to be {0}: {3}")
    @CsvSource({
        "82.0,  1881,  2295,  HOLDS",
        "81.96, 1881,  2295,  HOLDS",
        "81.9,  1881,  2295,  HOLDS_TRUNCATED",
        "81,    1881,  2295,  HOLDS_TRUNCATED",
        "82,    1881,  2295,  HOLDS",
        "81.8,  1881,  2295,  CONTRADICTORY",
        "82.1,  1881,  2295,  CONTRADICTORY",
        "50.0,  1,     2,     HOLDS",
        "12.5,  1,     8,     HOLDS",
        "13,    1,     8,     HOLDS",
        "12,    1,     8,     HOLDS_TRUNCATED",
        "≥80,   1881,  2295,  HOLDS",
        "≥82,   1881,  2295,  CONTRADICTORY",
        "82.0,  ≥1881, 2295,  UNDECIDABLE",
        "81.0,  ≥1881, 2295,  CONTRADICTORY",
        "82.0,  约1881, 2295,  UNDECIDABLE"
    })
    void aShareIsJudgedByAllThatItsDigitsAllow(String share, String part, String whole, CheckVerdict verdict) {
        assertThat(only(CheckCatalog.withRules(SHARE), """
                enterprise_license_commitment_rate  | 2021-01-01/2021-09-30 | %s
                enterprise_license_commitment_cases | 2021-01-01/2021-09-30 | %s
                enterprise_license_cases            | 2021-01-01/2021-09-30 | %s
                """.formatted(share, part, whole))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "=,  723, 744, HOLDS",
        "=,  724, 744, CONTRADICTORY",
        "=,  722, 744, CONTRADICTORY",
        ">=, 700, 744, HOLDS",
        ">=, 724, 744, CONTRADICTORY",
        "<=, 724, 744, HOLDS",
        "<=, 722, 744, CONTRADICTORY",
        "<=, ≥722, 744, UNDECIDABLE",
        ">=, ≥722, 744, UNDECIDABLE",
        ">=, ≥724, 744, CONTRADICTORY",
        "<=, ≥723, 744, HOLDS"
    })
    void countsAddUpToTheUnit(String relation, String inHall, String items, CheckVerdict verdict) {
        String rule = "r,admin_license_items,%s,admin_license_items_in_hall + admin_license_items_not_in_hall,ERROR,"
                .formatted(relation);

        assertThat(only(CheckCatalog.withRules(rule), """
                admin_license_items             | 2021-12-31 | %s
                admin_license_items_in_hall     | 2021-12-31 | %s
                admin_license_items_not_in_hall | 2021-12-31 | 21
                """.formatted(items, inHall))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"32.7, HOLDS", "32.6, HOLDS_TRUNCATED", "33.7, CONTRADICTORY"})
    void aReductionIsOneLessTheRatio(String reduced, CheckVerdict verdict) {
        String rule = "r,approval_time_reduction_rate,=,"
                + "1 - approval_days_small_low_risk_project / approval_days_private_project,ERROR,";

        assertThat(only(CheckCatalog.withRules(rule), """
                approval_time_reduction_rate         | 2021-12-31 | %s
                approval_days_private_project        | 2021-12-31 | 49.000
                approval_days_small_low_risk_project | 2021-12-31 | 33.000
                """.formatted(reduced)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} said of {1} after {2}: {3}")
    @CsvSource({
        "17.3, 117.30, 100.00, HOLDS",
        "17.2, 117.30, 100.00, HOLDS_TRUNCATED",
        "17.1, 117.30, 100.00, CONTRADICTORY",
        "17.4, 117.30, 100.00, CONTRADICTORY"
    })
    void growthLooksAtTheSameWindowAYearBefore(String growth, String now, String before, CheckVerdict verdict) {
        String rule = "r,criminal_cases_yoy_change,=,gdp / previous(gdp) - 1,ERROR,";

        assertThat(only(CheckCatalog.withRules(rule), """
                criminal_cases_yoy_change | 2021 | %s
                gdp                       | 2021 | %s
                gdp                       | 2020 | %s
                """.formatted(growth, now, before))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} % of {1}: {2}")
    @CsvSource({
        "71.23, 1449, CONTRADICTORY",
        "97.37, 1449, HOLDS_TRUNCATED",
        "35.13, 1449, HOLDS",
        "100,   1449, ",
        "100.00, 1449, HOLDS",
        "0.00,  1449, HOLDS",
        "71.2,  1449, ",
        "12.3,  400,  HOLDS",
        "12.2,  400,  HOLDS_TRUNCATED",
        "12.1,  400,  CONTRADICTORY",
        "71.23, 9999, HOLDS",
        "71.23, 10000, ",
        "0.00,  0, ",
        "71.23, ≥1449, "
    })
    void aShareMustBeAWholeNumberOfTheWhole(String share, String whole, CheckVerdict verdict) {
        String rule = "r,immediate_handling_item_share,=,count / application_based_items,WARNING,";

        assertThat(findings(CheckCatalog.withRules(rule), """
                immediate_handling_item_share | 2021-12-31 | %s
                application_based_items       | 2021-12-31 | %s
                """.formatted(share, whole)))
                .extracting(Finding::verdict)
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @Test
    void aWholeThatMayHaveBeenRoundedProvesNothing() {
        assertThat(findings(
                        CheckCatalog.withRules(
                                "r,immediate_handling_item_share,=,count / approval_days_private_project,WARNING,"),
                        """
                immediate_handling_item_share | 2021-12-31 | 71.23
                approval_days_private_project | 2021-12-31 | 49
                """))
                .isEmpty();
    }

    /** Half-up a half goes away from zero, and what is cut off goes towards it. */
    @ParameterizedTest(name = "{0} said of {1} after 2000: {2}")
    @CsvSource({
        "0.0, 2000, HOLDS",
        "0.0, 2001, HOLDS_TRUNCATED",
        "0.0, 1999, CONTRADICTORY",
        "0.1, 2001, HOLDS",
        "-0.1, 1999, HOLDS",
        "0.0, 2002, CONTRADICTORY"
    })
    void aPublishedZeroStandsForLessThanHalfADigitEitherWay(String growth, String now, CheckVerdict verdict) {
        String rule = "r,criminal_cases_yoy_change,=,new_market_entities / previous(new_market_entities) - 1,ERROR,";

        assertThat(only(CheckCatalog.withRules(rule), """
                criminal_cases_yoy_change | 2021 | %s
                new_market_entities       | 2021 | %s
                new_market_entities       | 2020 | 2000
                """.formatted(growth, now))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void figuresOfOtherTimesOrPublishersAreNotMixed() {
        Catalog catalog = CheckCatalog.withRules(SHARE);

        assertThat(findings(catalog, """
                enterprise_license_commitment_rate  | 2021-01-01/2021-09-30 | 10
                enterprise_license_commitment_cases | 2021-01-01/2021-10-31 | 1881
                enterprise_license_cases            | 2021-01-01/2021-09-30 | 2295
                enterprise_license_commitment_rate  | 2022 | 10
                enterprise_license_commitment_cases | 2022 | 1881 | 国家统计局
                enterprise_license_cases            | 2022 | 2295
                enterprise_license_commitment_rate  | 2023 | 10
                enterprise_license_commitment_cases | 2023 | -
                enterprise_license_cases            | 2023 | 2295
                """)).isEmpty();
    }

    @Test
    void aStateOfOneDayIsFoundWhereTheStartIsLeftOpen() {
        String rule = "r,admin_power_items_total,=,admin_power_items_district + admin_power_items_town,ERROR,";

        assertThat(only(CheckCatalog.withRules(rule), """
                admin_power_items_total    | 2021-12-31  | 9942
                admin_power_items_district | /2021-12-31 | 5668
                admin_power_items_town     | /2021-12-31 | 4274
                """).verdict()).isEqualTo(CheckVerdict.HOLDS);
    }

    @Test
    void whatIsLeftAtTheEndOfAYearCountsIntoTheYear() {
        String rule = "r,admin_review_accepted,=,admin_review_upheld + admin_review_pending,ERROR,";

        assertThat(only(CheckCatalog.withRules(rule), """
                admin_review_accepted | 2023        | 43
                admin_review_upheld   | 2023        | 37
                admin_review_pending  | /2023-12-31 | 6
                """).verdict()).isEqualTo(CheckVerdict.HOLDS);
        assertThat(findings(CheckCatalog.withRules(rule), """
                admin_review_accepted | 2023        | 43
                admin_review_upheld   | 2023        | 37
                admin_review_pending  | /2023-11-30 | 6
                """)).isEmpty();
    }

    @Test
    void onlyAContradictionHasTheSeverityOfTheRuleAndAnExplanationTakesIt() {
        String figures = """
                admin_license_items           | 2021-12-31 | 749
                admin_license_catalogue_items | 2021-12-31 | 297
                """;

        Finding contradictory =
                only(CheckCatalog.withRules("r,admin_license_catalogue_items,=,admin_license_items,WARNING,"), figures);
        Finding explained = only(
                CheckCatalog.withRules("r,admin_license_catalogue_items,=,admin_license_items,WARNING,口径不同"), figures);

        assertThat(contradictory.severity()).isEqualTo(Severity.WARNING);
        assertThat(contradictory.sentenceZh())
                .isEqualTo("渝北区2021年12月31日行政许可事项目录数公布297项，按行政许可事项数749项计算为749项，四舍五入与截断均不符。");
        assertThat(explained.severity()).isEqualTo(Severity.INFO);
        assertThat(explained.verdict()).isEqualTo(CheckVerdict.EXPLAINED);
        assertThat(explained.sentenceZh()).endsWith("两者不等，口径不同。");
    }

    @Test
    void theIdIsThatOfTheCheckWhateverTheOrderOrTheValues() {
        Catalog catalog = CheckCatalog.withRules(SHARE);
        Finding one = only(catalog, """
                enterprise_license_commitment_rate  | 2021 | 82.0
                enterprise_license_commitment_cases | 2021 | 1881
                enterprise_license_cases            | 2021 | 2295
                """);
        Finding other = only(catalog, """
                enterprise_license_cases            | 2021 | 100
                enterprise_license_commitment_cases | 2021 | 1
                enterprise_license_commitment_rate  | 2021 | 82.0
                """);

        assertThat(other.findingId()).isEqualTo(one.findingId()).hasSize(64);
        assertThat(other.verdict()).isNotEqualTo(one.verdict());
    }

    private static Finding only(Catalog catalog, String lines) {
        List<Finding> findings = findings(catalog, lines);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Catalog catalog, String lines) {
        return CheckedFigures.findings(catalog, FindingCode.ARITHMETIC, lines);
    }
}
