package io.yearbook.metric;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.GovernmentUnits;
import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.catalog.SourceRegister;
import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import io.yearbook.model.Source;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GDP of the city and 22 districts, 2018 to 2022, as published. */
class ChongqingGdpTest {

    private static final Path FILE = Path.of("../../shared/data/chongqing/gdp_22districts_2018_2022.csv");
    private static final String CITY = "500000";
    private static final String YUBEI = "500112";
    private static final Indicator GDP = SampleCatalog.indicator(ValueKind.AMOUNT, Direction.HIGHER);

    private static List<PanelCell> cells = List.of();
    private static List<IndicatorYear> rows = List.of();
    private static Catalog catalog = SampleCatalog.catalog();

    @BeforeAll
    static void compute() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), "example data of GDP, " + FILE);
        List<String[]> lines = Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        cells = lines.stream().map(ChongqingGdpTest::cell).toList();
        catalog = catalog(lines);
        rows = rows(cells);
    }

    private static List<IndicatorYear> rows(List<PanelCell> cells) {
        return new IndicatorYears(catalog, MetricSettings.DEFAULTS, LocalDate.of(2025, 1, 1)).of(GDP, cells, List.of());
    }

    @Test
    void yubeiLeadsIn2022() {
        IndicatorYear yubei = SamplePanel.only(rows, YUBEI, 2022);

        assertThat(yubei.rank()).isEqualTo(1);
        assertThat(yubei.ranked()).isEqualTo(22);
        assertThat(yubei.percentile()).isEqualByComparingTo("100");
        assertThat(yubei.rankChange()).isZero();
        assertThat(yubei.previousValue()).isEqualByComparingTo("2235.61");
        assertThat(yubei.change()).isEqualByComparingTo("2.7509270400");
        assertThat(requireNonNull(yubei.change()).doubleValue()).isCloseTo((2297.11 / 2235.61 - 1) * 100, within(1e-9));
        assertThat(yubei.changeUnit()).isEqualTo("%");
        assertThat(yubei.changeQualifier()).isEqualTo(ValueQualifier.EXACT);
    }

    @Test
    void firstYearHasNoPrevious() {
        assertThat(rows)
                .filteredOn(row -> row.year() == 2018)
                .hasSize(23)
                .extracting(IndicatorYear::changeReason)
                .containsOnly(ChangeReason.NO_PREVIOUS);
        assertThat(rows)
                .filteredOn(row -> row.year() > 2018)
                .extracting(IndicatorYear::changeReason)
                .containsOnlyNulls();
    }

    @Test
    void oneRowOfAPreferredPublisherIsNotTheLastOf22() {
        List<PanelCell> more = new ArrayList<>(cells);
        more.add(cell(new String[] {YUBEI, "", "2022", "1"}, "重庆市统计局"));
        List<IndicatorYear> others = rows(more);

        assertThat(SamplePanel.only(others, YUBEI, 2022).value()).isEqualByComparingTo("1");
        assertThat(SamplePanel.only(others, YUBEI, 2022).rankReason()).isEqualTo(RankReason.PUBLISHER_DIFFERS);
        assertThat(others)
                .filteredOn(row -> row.year() == 2022 && row.rank() != null)
                .hasSize(21)
                .allSatisfy(row -> assertThat(row.rank())
                        .isEqualTo(requireNonNull(SamplePanel.only(rows, row.districtCode(), 2022)
                                        .rank())
                                - 1))
                .allSatisfy(row -> assertThat(row.ranked()).isEqualTo(21));
    }

    @Test
    void cityIsComparedButNotRanked() {
        IndicatorYear city = SamplePanel.only(rows, CITY, 2022);

        assertThat(city.rankReason()).isEqualTo(RankReason.NOT_A_DISTRICT);
        assertThat(city.change()).isNotNull();
    }

    private static PanelCell cell(String[] line) {
        return cell(line, "maigoo");
    }

    private static PanelCell cell(String[] line, String publisher) {
        BigDecimal value = new BigDecimal(line[3]);
        return new PanelCell(
                line[0] + "-" + line[2] + "-" + publisher,
                new Observation(
                        line[0],
                        GDP.code(),
                        Period.fullYear(Integer.parseInt(line[2])),
                        value,
                        GDP.unit(),
                        value.scale(),
                        ObservationStatus.A,
                        ValueQualifier.EXACT,
                        null,
                        null,
                        publisher,
                        LocalDate.of(2023, 6, 1)));
    }

    private static Catalog catalog(List<String[]> lines) {
        List<District> districts = lines.stream()
                .map(line -> line[0])
                .distinct()
                .map(code -> new District(
                        code,
                        code.equals(CITY) ? DistrictKind.CITY : DistrictKind.DISTRICT,
                        code,
                        code,
                        code,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        ""))
                .toList();
        return new Catalog(
                new IndicatorCatalog(List.of()),
                new DistrictRegister(districts),
                new UnitRegister(Map.of()),
                new SourceRegister(List.of(new Source("重庆市统计局", 20, "", List.of(), ""))),
                new PeerGroups(List.of()),
                new GovernmentUnits(List.of()),
                "hash");
    }
}
