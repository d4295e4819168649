package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.IndicatorYears;
import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.FindingCode;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ReportedVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Profit of industrial enterprises of the country, January to May 2018, in 亿元, as published with its growth and a year
 * before: the enterprises counted had changed. The figures stand in an indicator of money at current prices.
 */
class ScopeRevisionTest {

    private static final String PROFIT = """
            tax_fee_relief_amount | 2018-01-01/2018-05-31 | 27298.3 | 国家统计局 | 16.5 %
            tax_fee_relief_amount | 2017-01-01/2017-05-31 | 29047.6 | 国家统计局
            """;

    @Test
    void withoutADeclaredRevisionTheGrowthContradicts() {
        Catalog catalog = CheckCatalog.shipped();

        IndicatorYear row = row(catalog);

        assertThat(row.reportedVerdict()).isEqualTo(ReportedVerdict.CONTRADICTORY);
        assertThat(row.change()).isNegative();
        assertThat(row.reportedChange()).isEqualByComparingTo("16.5");
        assertThat(CheckedFigures.findings(catalog, FindingCode.REPORTED_GROWTH, PROFIT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(CheckVerdict.CONTRADICTORY);
                    assertThat(finding.sentenceZh())
                            .contains("27298.3", "29047.6", "按公布数计算下降6.02%，原文为增长16.5%，两者矛盾，均保留原文");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tax_fee_relief_amount,国家统计局,2018-01-01,规模以上工业企业范围调整",
                "tax_fee_relief_amount,,2018-01-01,规模以上工业企业范围调整",
                "tax_fee_relief_amount,NBS,2018-05-31,规模以上工业企业范围调整",
                "tax_fee_relief_amount,国家统计局,2017-01-02,规模以上工业企业范围调整"
            })
    void aDeclaredRevisionExplainsTheGrowthAndNoChangeIsComputedAcrossIt(String revision) {
        Catalog catalog = CheckCatalog.withRevisions(revision);

        IndicatorYear row = row(catalog);

        assertThat(row.reportedVerdict()).isEqualTo(ReportedVerdict.EXPLAINED);
        assertThat(row.changeReason()).isEqualTo(ChangeReason.DEFINITION_BREAK);
        assertThat(row.previousValue()).isNull();
        assertThat(row.value()).isEqualByComparingTo(new BigDecimal("27298.3"));
        assertThat(row.reportedChange()).isEqualByComparingTo("16.5");
        assertThat(CheckedFigures.findings(catalog, FindingCode.REPORTED_GROWTH, PROFIT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(CheckVerdict.EXPLAINED);
                    assertThat(finding.sentenceZh()).contains("统计口径已调整（规模以上工业企业范围调整）");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tax_fee_relief_amount,国家统计局,2018-06-01,太晚",
                "tax_fee_relief_amount,国家统计局,2017-01-01,太早",
                "tax_fee_relief_amount,重庆市统计局,2018-01-01,别的单位",
                "gdp,国家统计局,2018-01-01,别的指标"
            })
    void aRevisionOfAnotherTimePublisherOrIndicatorExplainsNothing(String revision) {
        assertThat(row(CheckCatalog.withRevisions(revision)).reportedVerdict())
                .isEqualTo(ReportedVerdict.CONTRADICTORY);
    }

    private static IndicatorYear row(Catalog catalog) {
        List<PanelCell> cells = CheckedFigures.cells(catalog, PROFIT);
        return new IndicatorYears(catalog, MetricSettings.DEFAULTS, LocalDate.of(2019, 1, 1))
                .of(catalog.indicators().byCode("tax_fee_relief_amount").orElseThrow(), cells, List.of()).stream()
                        .filter(row -> row.year() == 2018)
                        .findFirst()
                        .orElseThrow();
    }
}
