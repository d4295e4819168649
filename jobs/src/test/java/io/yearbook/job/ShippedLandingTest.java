package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.opinion.SecondOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One night over the landing data that ships with the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedLandingTest {

    private static final String OBSERVATIONS =
            "SELECT district_code, indicator_code, period_start, period_end, span, value, unit, decimals, obs_status,"
                    + " value_qualifier, reported_change, reported_change_unit, publisher, o.published_at, quote,"
                    + " document, document_place, note FROM observation o JOIN evidence e USING (observation_id)"
                    + " WHERE known_to IS NULL ORDER BY ALL";

    @TempDir
    private static Path folder;

    private Office office;
    private Office.Night first;

    @BeforeAll
    void night() throws IOException {
        office = new Office(folder);
        Files.delete(office.landing());
        Office.copy(Office.SHIPPED_LANDING, office.landing());
        first = office.night();
    }

    @Test
    void yubeiLeadsTheGdpOf2022() {
        assertThat(
                        office.sql(
                                "SELECT rank, ranked, round(change, 2), change_unit, value, previous_value"
                                        + " FROM indicator_year WHERE district_code = '500112' AND indicator_code = 'gdp' AND year = 2022"))
                .containsExactly("1|22|2.75|%|2297.11|2235.61");
    }

    @Test
    void theCityIsNotRankedAndTheFirstYearHasNoPrevious() {
        assertThat(office.sql("SELECT rank, rank_reason FROM indicator_year"
                        + " WHERE district_code = '500000' AND indicator_code = 'gdp' AND year = 2022"))
                .containsExactly("null|NOT_A_DISTRICT");
        assertThat(office.sql("SELECT DISTINCT change_reason FROM indicator_year"
                        + " WHERE indicator_code = 'gdp' AND year = 2018 AND value IS NOT NULL"))
                .containsExactly("NO_PREVIOUS");
    }

    @Test
    void noChangeIsComputedAcrossAGapYear() {
        assertThat(office.sql("SELECT year, value, change FROM indicator_year WHERE district_code = '500112'"
                        + " AND indicator_code = 'approval_time_reduction_rate' AND value IS NOT NULL ORDER BY year"))
                .containsExactly("2021|85.6|null", "2023|81.7|null");
    }

    @Test
    void nineMonthsKeepTheirReportedGrowthAndAreNotRanked() {
        assertThat(office.sql("SELECT span, reported_change, reported_change_unit, rank FROM indicator_year"
                        + " WHERE district_code = '500112' AND indicator_code = 'new_market_entities' AND year = 2021"))
                .containsExactly("YEAR_TO_DATE|17.3|%|null");
    }

    @Test
    void aSecondOpinionOnEveryChangeAndRankIsTheSame() throws Exception {
        Path export = office.exportSdmx(folder.resolve("opinion"));

        try (SecondOpinion opinion = SecondOpinion.of(export, office.catalog())) {
            assertThat(opinion.differences()).isEmpty();
            assertThat(opinion.query("SELECT count(*) FROM opinion"))
                    .isEqualTo(office.sql("SELECT count(*) FROM indicator_year"));
        }
    }

    @Test
    void anExportIsReadBackWithNothingLost() throws IOException {
        Path export = office.exportSdmx(folder.resolve("export")).resolve("observation.csv");
        Office other = new Office(folder.resolve("other"));
        other.deliver("observation.csv", Files.readString(export));

        IngestSummary read = other.night().ingest();

        assertThat(read.rowsRejected()).isZero();
        assertThat(read.notes()).isEmpty();
        assertThat(other.sql(OBSERVATIONS)).isNotEmpty().isEqualTo(office.sql(OBSERVATIONS));
        assertThat(other.exportSdmx(folder.resolve("again")).resolve("observation.csv"))
                .hasSameBinaryContentAs(export);
    }

    @Test
    void whyARankMovedStandsBesideIt() {
        assertThat(office.sql("SELECT count(rank_shift), count(rank_change), count(DISTINCT band) FROM indicator_year"
                        + " WHERE indicator_code = 'gdp' AND year = 2022"))
                .containsExactly("22|22|5");
        assertThat(office.sql(
                        "SELECT count(*) FROM indicator_year WHERE rank_change <> rank_shift_own + rank_shift_others"
                                + " OR rank_shift_revisions <> 0"))
                .containsExactly("0");
    }

    @Test
    void thePopulationOfAChangedTerritoryIsARange() {
        assertThat(office.sql("SELECT district_code, value, low, high, reason, former_districts FROM reexpressed_value"
                        + " WHERE indicator_code = 'resident_population' ORDER BY district_code"))
                .containsExactly(
                        "500109|null|0|3026380|PARTS_UNKNOWN|500109;500112",
                        "P50-LJXQ|null|925800|3952180|PARTS_UNKNOWN|500105;500109;500112");
        assertThat(office.sql("SELECT DISTINCT reason FROM reexpressed_value WHERE indicator_code = 'gdp_per_capita'"))
                .isSubsetOf("NOT_ADDITIVE");
    }

    @Test
    void nothingShippedIsRejectedAndTheSecondNightIsQuiet() {
        assertThat(first.ingest().faults()).isEmpty();
        assertThat(first.ingest().rowsRejected()).isZero();
        assertThat(first.ingest().filesRead()).isEqualTo(6);

        Office.Night second = office.night();

        assertThat(second.tablesWritten()).isEmpty();
        assertThat(second.export().written()).isEmpty();
        assertThat(second.export().unchanged()).hasSameSizeAs(first.export().written());
    }
}
