package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.ValueKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference data that ships with the project. */
class ShippedCatalogTest {

    private static final Path FOLDER = Path.of("catalog");
    private static Catalog catalog;

    @BeforeAll
    static void load() throws CatalogException {
        catalog = CatalogLoader.load(FOLDER);
    }

    @Test
    void everyRuleAndRevisionIsApplied() {
        assertThat(catalog.consistency().notApplied()).isEmpty();
        assertThat(catalog.consistency().all()).isNotEmpty();
        assertThat(catalog.scopeRevisions().notApplied()).isEmpty();
    }

    /** Cases where a careless entry would make a false ranking or a false change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gdp                               | AMOUNT   | HIGHER  | YES
            resident_population               | STOCK    | NEUTRAL | YES
            gdp_per_capita                    | AVERAGE  | HIGHER  | YES
            approval_time_reduction_rate      | RATIO    | HIGHER  | YES
            average_visits_per_item           | AVERAGE  | LOWER   | YES
            enterprise_startup_days           | DURATION | LOWER   | YES
            enforcement_training_days_offline | DURATION | HIGHER  | YES
            murder_full_clearance_years       | DURATION | HIGHER  | YES
            telecom_fraud_cases_yoy_change    | RATIO    | LOWER   | YES
            intra_district_time_saving_rate   | RATIO    | HIGHER  | YES
            disputes_accepted                 | FLOW     | NEUTRAL | PER_CAPITA
            disputes_resolved                 | FLOW     | NEUTRAL | PER_CAPITA
            admin_review_revoked              | FLOW     | NEUTRAL | PER_CAPITA
            service_complaints_received       | FLOW     | NEUTRAL | PER_CAPITA
            service_complaints_valid          | FLOW     | LOWER   | PER_CAPITA
            market_order_penalty_amount       | AMOUNT   | NEUTRAL | PER_CAPITA
            business_environment_rank         | AVERAGE  | LOWER   | NO
            new_market_entities               | FLOW     | HIGHER  | PER_CAPITA
            financial_legal_center_cases      | FLOW     | NEUTRAL | NO
            prepayment_ratio                  | RATIO    | HIGHER  | YES
            """)
    void kindDirectionAndComparabilityFollowFromTheMeaning(
            String code, ValueKind kind, Direction direction, Comparability comparability) {
        Indicator indicator = catalog.indicators().byCode(code).orElseThrow();

        assertThat(indicator.kind()).isEqualTo(kind);
        assertThat(indicator.direction()).isEqualTo(direction);
        assertThat(indicator.comparability()).isEqualTo(comparability);
    }

    @Test
    void sharesEndAtAHundredAndRatesOfChangeDoNot() {
        assertThat(indicator("service_satisfaction_rate").admits(new BigDecimal("100.1")))
                .isFalse();
        assertThat(indicator("telecom_fraud_cases_yoy_change").admits(new BigDecimal("-11.1")))
                .isTrue();
        assertThat(indicator("telecom_fraud_cases_yoy_change").admits(new BigDecimal("130")))
                .isTrue();
        assertThat(indicator("new_market_entities").admits(new BigDecimal("-1")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GDP, gdp",
        "生产总值, gdp",
        "年末常住人口, resident_population",
        "人均GDP, gdp_per_capita",
        "马上办, immediate_handling_item_share"
    })
    void namesInUseResolve(String name, String code) {
        assertThat(catalog.indicators().resolve(name)).map(Indicator::code).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({"占98.2%", "276GB", "现已办件", "占比", "办件量", "跨省通办", "实行告知承诺办件量"})
    void whatIsNoNameOrTheNameOfTwoResolvesToNone(String text) {
        assertThat(catalog.indicators().resolve(text)).isEmpty();
    }

    @Test
    void thirtyEightDistrictsBecomeThirtySeven() {
        assertThat(districtsOn("2025-11-05")).hasSize(38).contains("500105", "500112", "500109");
        assertThat(districtsOn("2025-11-06"))
                .hasSize(37)
                .contains("P50-LJXQ", "500109")
                .doesNotContain("500105", "500112");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-12-31 | 9  | 12 | 11 | 6
            2024-02-29 | 9  | 12 | 11 | 6
            2024-03-01 | 9  | 13 | 10 | 6
            2025-11-06 | 8  | 13 | 10 | 6
            2019-12-31 | 0  | 0  | 0  | 0
            """)
    void peerGroupsHaveTheirMembersOfTheDay(LocalDate day, int core, int outer, int northEast, int southEast) {
        Map<String, Long> members = catalog.peerGroups().all().stream()
                .filter(group -> group.holdsOn(day))
                .collect(Collectors.groupingBy(group -> group.code(), Collectors.counting()));

        assertThat(members.getOrDefault("ZXCQ", 0L)).isEqualTo(core);
        assertThat(members.getOrDefault("ZCXQ", 0L)).isEqualTo(outer);
        assertThat(members.getOrDefault("YDB", 0L)).isEqualTo(northEast);
        assertThat(members.getOrDefault("YDN", 0L)).isEqualTo(southEast);
    }

    @Test
    void theNewsSiteComesAfterEveryOffice() {
        SourceRegister sources = catalog.sources();

        assertThat(sources.canonicalName("maigoo.com")).isEqualTo("买购网");
        assertThat(List.of("国家统计局", "重庆市统计局", "渝北区司法局", "渝北区政务办", "重庆市渝中区人民政府办公室"))
                .allMatch(office -> sources.precedence(office) < sources.precedence("买购网"));
        assertThat(sources.sameSeries("国家统计局", "重庆市统计局")).isTrue();
        assertThat(sources.sameSeries("重庆市渝北区司法局", "重庆市渝北区政务服务管理办公室")).isFalse();
    }

    @Test
    void anIndicatorAndADistrictAreAddedByOneLineEach(@TempDir Path copy) throws Exception {
        for (String name : CatalogFiles.NAMES) {
            Files.copy(FOLDER.resolve(name), copy.resolve(name));
        }
        append(
                copy.resolve("indicators.csv"),
                "parks,公园数,Parks,environment,个,STOCK,HIGHER,0,PER_CAPITA,0,,,对公众开放的公园数,公园");
        append(copy.resolve("districts.csv"), "500199,DISTRICT,新设区,新设,Newly Made District,2026-01-01,,,,");

        Catalog edited = CatalogLoader.load(copy);

        assertThat(edited.indicators().resolve("公园")).map(Indicator::code).hasValue("parks");
        assertThat(edited.districts().resolve("重庆市新设区", null))
                .map(District::code)
                .hasValue("500199");
        assertThat(edited.hash()).isNotEqualTo(catalog.hash());
    }

    @Test
    void anIndexIsAddedByOneFileThatNamesItsFaults(@TempDir Path copy) throws Exception {
        for (String name : CatalogFiles.NAMES) {
            Files.copy(FOLDER.resolve(name), copy.resolve(name));
        }
        Path indexes = Files.createDirectories(copy.resolve("indexes"));
        String economy = Files.readString(FOLDER.resolve("indexes/economy.yml"));
        Files.writeString(indexes.resolve("wealth.yml"), economy.replace("index: economy", "index: wealth"));

        Catalog edited = CatalogLoader.load(copy);

        assertThat(catalog.indexes().all()).extracting(IndexDefinition::code).containsExactly("economy");
        assertThat(edited.indexes().restingOn(Set.of("resident_population"))).containsExactly("wealth");
        assertThat(edited.indexes().restingOn(Set.of("gdp_per_capita"))).isEmpty();
        assertThat(edited.hash()).isNotEqualTo(catalog.hash());

        Files.writeString(indexes.resolve("again.yml"), economy.replace("index: economy", "index: wealth"));
        Files.writeString(
                indexes.resolve("broken.yml"),
                economy.replace("indicator: gdp", "indicator: gpd")
                        .replace("  - denominate", "  - denominate\n  - impute: {method: group_mean, group: region}"));

        assertThatThrownBy(() -> CatalogLoader.load(copy))
                .hasMessageContaining("indexes/wealth.yml: index: wealth is defined in indexes/again.yml already")
                .hasMessageContaining("indexes/broken.yml, line")
                .hasMessageContaining("\"region\" groups no districts; the catalogue knows the group \"peer_group\"")
                .hasMessageContaining("\"gpd\" is no indicator of the catalogue; did you mean \"gdp\"?");
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }

    private static Indicator indicator(String code) {
        return catalog.indicators().byCode(code).orElseThrow();
    }

    private static List<String> districtsOn(String day) {
        return catalog.districts().all().stream()
                .filter(district -> district.kind() == DistrictKind.DISTRICT)
                .filter(district -> district.existsOn(LocalDate.parse(day)))
                .map(District::code)
                .toList();
    }
}
