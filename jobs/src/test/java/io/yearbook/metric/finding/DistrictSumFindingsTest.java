package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The residents of all districts by the census of 2020, as they ship, against figures of the city. */
class DistrictSumFindingsTest {

    private static final Path CENSUS = Path.of("../datasets/landing/resident-population-2020.csv");
    private static final LocalDate CENSUS_DAY = LocalDate.of(2020, 11, 1);
    private static final String CITY = "500000";
    private static final String POPULATION = "resident_population";
    private static final String BUREAU = "国家统计局";

    @ParameterizedTest(name = "{0} with {1} decimals: {2}")
    @CsvSource(textBlock = """
            32054159, 0,  HOLDS,           INFO
            32050000, -4, HOLDS,           INFO
            32054160, 0,  CONTRADICTORY,   WARNING
            32060000, -4, CONTRADICTORY,   WARNING
            """)
    void districtsMakeUpTheCityWithinRounding(BigDecimal value, int decimals, CheckVerdict verdict, Severity severity)
            throws IOException {
        List<PanelCell> cells = census();
        cells.add(cell(CITY, value, decimals, ObservationStatus.A, BUREAU));

        assertThat(findings(CheckCatalog.shipped(), cells)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.observationIds()).hasSize(39).startsWith(CITY);
            assertThat(finding.ruleId()).isEqualTo("population_of_districts");
        });
    }

    @Test
    void theSentenceHasBothFiguresAndTheirDifference() throws IOException {
        List<PanelCell> cells = census();
        cells.add(cell(CITY, new BigDecimal("32054160"), 0, ObservationStatus.A, BUREAU));

        assertThat(findings(CheckCatalog.shipped(), cells))
                .extracting(Finding::sentenceZh)
                .containsExactly("重庆市2020年11月1日常住人口公布32054160人，38个区县合计为32054159人，相差1人，四舍五入与截断均不符。");
    }

    @Test
    void aDifferenceThatTheCatalogueExplainsIsExplained() throws IOException {
        Catalog catalog = CheckCatalog.withRules(
                "population,resident_population,=,sum_of_districts(resident_population),ERROR,现役军人未分到区县\n");
        List<PanelCell> cells = census();
        cells.add(cell(CITY, new BigDecimal("32054160"), 0, ObservationStatus.A, BUREAU));

        assertThat(findings(catalog, cells)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(CheckVerdict.EXPLAINED);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.sentenceZh()).endsWith("，两者不等，现役军人未分到区县。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a district is missing", "another status", "another series", "another day"})
    void nothingIsSaidWhereAFigureOfADistrictIsNotLikeThatOfTheCity(String story) throws IOException {
        List<PanelCell> cells = census();
        cells.add(cell(CITY, new BigDecimal("1"), 0, ObservationStatus.A, BUREAU));
        PanelCell last = cells.remove(cells.size() - 2);
        BigDecimal value = last.observation().value();
        String code = last.observation().districtCode();
        switch (story) {
            case "another status" -> cells.add(cell(code, value, 0, ObservationStatus.P, BUREAU));
            case "another series" -> cells.add(cell(code, value, 0, ObservationStatus.A, "买购网"));
            case "another day" -> cells.add(onTheDayAfter(last));
            default -> assertThat(cells).hasSize(38);
        }

        assertThat(findings(CheckCatalog.shipped(), cells)).isEmpty();
    }

    @Test
    void publishersOfOneSeriesAndAreasThatAreNoDistrictsMakeNoDifference() throws IOException {
        List<PanelCell> cells = census();
        PanelCell last = cells.remove(cells.size() - 1);
        cells.add(
                cell(last.observation().districtCode(), last.observation().value(), 0, ObservationStatus.A, "重庆市统计局"));
        cells.add(cell("F50-LJXQ", new BigDecimal("999999"), 0, ObservationStatus.A, BUREAU));
        cells.add(cell("500101", new BigDecimal("5"), 0, ObservationStatus.A, "买购网"));
        cells.add(cell(CITY, new BigDecimal("32054159"), 0, ObservationStatus.A, BUREAU));
        List<PanelCell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, new Random(7));

        List<Finding> findings = findings(CheckCatalog.shipped(), cells);
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(CheckVerdict.HOLDS));
        assertThat(findings(CheckCatalog.shipped(), shuffled)).isEqualTo(findings);
    }

    @Test
    void theRuleSaysNothingOfOneDistrictAlone() throws IOException {
        List<PanelCell> yubei = census().stream()
                .filter(cell -> cell.observation().districtCode().equals("500112"))
                .toList();

        assertThat(new DistrictFindings(CheckCatalog.shipped(), FindingSettings.DEFAULTS).of(yubei))
                .isEmpty();
    }

    private static List<Finding> findings(Catalog catalog, List<PanelCell> cells) {
        return new DistrictSumFindings(catalog).of(POPULATION, cells);
    }

    private static List<PanelCell> census() throws IOException {
        List<PanelCell> cells = new ArrayList<>();
        List<String> lines = Files.readAllLines(CENSUS, Charset.forName("GB18030"));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",", -1);
            cells.add(cell(parts[0], new BigDecimal(parts[2]), 0, ObservationStatus.A, BUREAU));
        }
        return cells;
    }

    private static PanelCell cell(
            String district, @Nullable BigDecimal value, int decimals, ObservationStatus status, String publisher) {
        return cell(district, Period.pointInTime(CENSUS_DAY), value, decimals, status, publisher);
    }

    private static PanelCell onTheDayAfter(PanelCell cell) {
        Observation figure = cell.observation();
        return cell(
                figure.districtCode(),
                Period.pointInTime(CENSUS_DAY.plusDays(1)),
                figure.value(),
                0,
                figure.status(),
                figure.publisher());
    }

    private static PanelCell cell(
            String district,
            Period period,
            @Nullable BigDecimal value,
            int decimals,
            ObservationStatus status,
            String publisher) {
        return new PanelCell(
                publisher.equals(BUREAU) ? district : district + " of " + publisher,
                new Observation(
                        district,
                        POPULATION,
                        period,
                        value,
                        "人",
                        decimals,
                        status,
                        ValueQualifier.EXACT,
                        null,
                        null,
                        publisher,
                        LocalDate.of(2022, 6, 30)));
    }
}
