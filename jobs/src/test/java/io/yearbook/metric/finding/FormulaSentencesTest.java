package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the arithmetic of a rule is said in Chinese. */
class FormulaSentencesTest {

    private static final String FIGURES = """
            admin_license_items             | 2021-12-31 | 100
            admin_license_items_in_hall     | 2021-12-31 | 80
            admin_license_items_not_in_hall | 2021-12-31 | 15
            admin_license_catalogue_items   | 2021-12-31 | 5
            admin_license_items_in_hall_rate | 2021-12-31 | 80.0
            immediate_handling_item_share   | 2021-12-31 | 100.00
            application_based_items         | 2021-12-31 | 1449
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            admin_license_items | = | admin_license_items_in_hall + admin_license_items_not_in_hall + admin_license_catalogue_items | 按行政许可事项进驻数80项＋不适应进驻大厅的行政许可事项数15项＋行政许可事项目录数5项计算为100项，相符
            admin_license_items_in_hall | = | admin_license_items - (admin_license_items_not_in_hall + admin_license_catalogue_items) | 按行政许可事项数100项－（不适应进驻大厅的行政许可事项数15项＋行政许可事项目录数5项）计算为80项，相符
            admin_license_items | = | admin_license_items_in_hall + (admin_license_items_not_in_hall + admin_license_catalogue_items) | 按行政许可事项进驻数80项＋不适应进驻大厅的行政许可事项数15项＋行政许可事项目录数5项计算为100项，相符
            admin_license_items_in_hall_rate | = | (admin_license_items_not_in_hall + admin_license_items_in_hall) / admin_license_items | 按（不适应进驻大厅的行政许可事项数15项＋行政许可事项进驻数80项）÷行政许可事项数100项计算为95%，四舍五入与截断均不符
            admin_license_items_in_hall_rate | = | admin_license_items_in_hall / (admin_license_items * admin_license_catalogue_items) | 按行政许可事项进驻数80项÷（行政许可事项数100项×行政许可事项目录数5项）计算为16%，四舍五入与截断均不符
            admin_license_items_in_hall_rate | = | admin_license_items_in_hall * admin_license_catalogue_items / admin_license_items | 按行政许可事项进驻数80项×行政许可事项目录数5项÷行政许可事项数100项计算为400%，四舍五入与截断均不符
            admin_license_items_in_hall_rate | = | 1 - admin_license_items_in_hall / admin_license_items | 按1－行政许可事项进驻数80项÷行政许可事项数100项计算为20%，四舍五入与截断均不符
            admin_license_items_in_hall | <= | admin_license_items | 公布80项，应不大于行政许可事项数100项，相符
            admin_license_items_in_hall | <= | admin_license_items_not_in_hall + admin_license_catalogue_items | 公布80项，应不大于不适应进驻大厅的行政许可事项数15项＋行政许可事项目录数5项＝20项，不符
            admin_license_items_in_hall | >= | admin_license_items_not_in_hall + admin_license_catalogue_items | 公布80项，应不小于不适应进驻大厅的行政许可事项数15项＋行政许可事项目录数5项＝20项，相符
            immediate_handling_item_share | = | count / application_based_items | 公布100.00%，以依申请办理事项数1449项为分母，1449÷1449＝100%，相符
            """)
    void aRuleIsSaidWithItsFiguresAndNoMoreBracketsThanItNeeds(
            String indicator, String relation, String formula, String words) {
        assertThat(CheckedFigures.findings(
                        CheckCatalog.withRules("r,%s,%s,%s,ERROR,".formatted(indicator, relation, formula)),
                        FindingCode.ARITHMETIC,
                        FIGURES))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentenceZh()).contains(words));
    }
}
