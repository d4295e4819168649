package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures a check takes together: those of one publisher, time and meaning, and no others. */
class FiguresBesideTest {

    private static final String SUM =
            "r,admin_power_items_total,=,admin_power_items_district + admin_power_items_town,ERROR,";
    private static final String REDUCTION = "r,approval_time_reduction_rate,=,"
            + "1 - approval_days_small_low_risk_project / approval_days_private_project,ERROR,";
    private static final String REVIEWS = "r,admin_review_accepted,=,admin_review_upheld + admin_review_pending,ERROR,";
    private static final String GROWTH = "r,criminal_cases_yoy_change,=,gdp / previous(gdp) - 1,ERROR,";

    private static int checks(String rule, String lines) {
        return CheckedFigures.findings(CheckCatalog.withRules(rule), FindingCode.ARITHMETIC, lines)
                .size();
    }

    @ParameterizedTest(name = "limits of {0} for a rate of {1}: {2}")
    @CsvSource({
        "2021-12-31,  2021-12-31,  1",
        "/2021-12-31, 2021-12-31,  1",
        "2021-12-31,  /2021-12-31, 1",
        "/2021-11-30, 2021-12-31,  0",
        "2021-12-31,  2021,        0",
        "2021,        2021-12-31,  0",
        "2021,        2021,        1"
    })
    void statesOfOneDayAreTakenTogetherHoweverTheirStartIsGiven(String ofLimits, String ofRate, int checks) {
        assertThat(checks(REDUCTION, """
                approval_time_reduction_rate         | %2$s | 32.7
                approval_days_private_project        | %1$s | 49.000
                approval_days_small_low_risk_project | %1$s | 33.000
                """.formatted(ofLimits, ofRate))).isEqualTo(checks);
    }

    /** Each of the two totals has figures of its own or none. */
    @Test
    void aFigureThatHasATotalOfItsOwnIsNotLentToAnother() {
        assertThat(checks(SUM, """
                admin_power_items_total    | 2021-12-31  | 9000
                admin_power_items_total    | /2021-12-31 | 9942
                admin_power_items_district | /2021-12-31 | 5668
                admin_power_items_town     | /2021-12-31 | 4274
                """)).isEqualTo(1);
        assertThat(checks(SUM, """
                admin_power_items_total    | 2021-12-31  | 9000
                admin_power_items_total    | /2020-12-31 | 9942
                admin_power_items_district | /2021-12-31 | 5668
                admin_power_items_town     | /2021-12-31 | 4274
                """)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "admin_review_pending, /2023-12-31, 1",
        "admin_review_pending, 2023-12-31,  1",
        "admin_review_pending, 2022-12-31,  0",
        "admin_review_revoked, 2023-12-01/2023-12-31, 0",
        "admin_review_revoked, /2023-12-31, 0",
        "admin_review_pending, 2023-12-01/2023-12-31, 0"
    })
    void aWindowTakesAStockOfItsLastDayAndNothingElseOfThatDay(String indicator, String time, int checks) {
        assertThat(checks(REVIEWS.replace("admin_review_pending", indicator), """
                admin_review_accepted | 2023 | 43
                admin_review_upheld   | 2023 | 37
                %s | %s | 6
                """.formatted(indicator, time)))
                .isEqualTo(checks);
    }

    @Test
    void aFigureOfAnotherDefinitionIsNoOperand() {
        String figures = """
                admin_power_items_total    | 2021-12-31 | 9942
                admin_power_items_district | 2021-12-31 | 5668 | | | D
                admin_power_items_town     | 2021-12-31 | 4274
                """;

        assertThat(checks(SUM, figures)).isZero();
        assertThat(checks(SUM, figures.replace("| D", "| A"))).isEqualTo(1);
    }

    private static List<PanelCell> of(String district, List<PanelCell> cells) {
        return cells.stream()
                .map(cell -> {
                    Observation figure = cell.observation();
                    return new PanelCell(
                            cell.observationId(),
                            new Observation(
                                    district,
                                    figure.indicatorCode(),
                                    figure.period(),
                                    figure.value(),
                                    figure.unit(),
                                    figure.decimals(),
                                    figure.status(),
                                    figure.qualifier(),
                                    null,
                                    null,
                                    figure.publisher(),
                                    figure.publishedAt()));
                })
                .toList();
    }

    /** 北碚 has another territory since November 2025; 渝中 has the same. */
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"500109, 2024, 1", "500109, 2025, 0", "500103, 2025, 1"})
    void aYearBeforeIsOfTheSameTerritory(String district, int year, int checks) {
        Catalog catalog = CheckCatalog.withRules(GROWTH);
        List<PanelCell> cells = of(district, CheckedFigures.cells(catalog, """
                criminal_cases_yoy_change | %1$s | 17.3
                gdp                       | %1$s | 117.30
                gdp                       | %2$s | 100.00
                """.formatted(year, year - 1)));

        assertThat(new DistrictFindings(catalog, FindingSettings.DEFAULTS)
                        .of(cells).stream().filter(finding -> finding.code() == FindingCode.ARITHMETIC))
                .hasSize(checks);
    }

    @Test
    void figuresOfIndicatorsThatTheCatalogueHasNotAreLeftOut() {
        Observation unknown = new Observation(
                "500112",
                "sunshine",
                Period.fullYear(2021),
                BigDecimal.ONE,
                "时",
                0,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "气象局",
                LocalDate.of(2022, 1, 1));

        assertThat(new DistrictFigures(CheckCatalog.shipped(), List.of(new PanelCell("o1", unknown))).byIndicator())
                .isEmpty();
    }
}
