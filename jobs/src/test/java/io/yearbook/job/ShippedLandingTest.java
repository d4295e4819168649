package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

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

    @TempDir
    private static Path folder;

    private Office office;
    private Office.Night first;

    @BeforeAll
    void night() throws IOException {
        office = new Office(folder);
        Files.delete(office.landing());
        Office.copy(Office.SHIPPED_LANDING, office.landing());
        Files.delete(office.catalog().resolve("indexes"));
        Office.copy(Office.CATALOG.resolve("indexes"), office.catalog().resolve("indexes"));
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
    void theIndexRanksTheDistrictsWithAllItsFigures() {
        String leaders = """
                SELECT node_code, year, ranked, count(*), sum(CAST(rank = 1 AS INT)),
                    min(rank_low <= rank AND rank <= rank_high)
                FROM index_score WHERE index_code = 'economy' AND parent_code IS NULL AND rank IS NOT NULL
                GROUP BY ALL ORDER BY year""";

        assertThat(office.sql(leaders))
                .containsExactly(
                        "economy|2019|22|22|1|true",
                        "economy|2020|22|22|1|true",
                        "economy|2021|22|22|1|true",
                        "economy|2022|22|22|1|true");
        assertThat(office.sqlAsOf(Office.FIRST_NIGHT, leaders)).hasSize(4);
    }

    @Test
    void aDistrictWithoutAllFiguresHasNoScoreButAReason() {
        assertThat(office.sql("SELECT year, score_reason, rank_reason, count(*) FROM index_score"
                        + " WHERE node_code = 'economy' AND score IS NULL GROUP BY ALL ORDER BY year, score_reason"))
                .containsExactly(
                        "2018|COVERAGE_TOO_LOW|VALUE_MISSING|22",
                        "2018|VALUE_MISSING|VALUE_MISSING|16",
                        "2019|VALUE_MISSING|VALUE_MISSING|16",
                        "2020|VALUE_MISSING|VALUE_MISSING|16",
                        "2021|VALUE_MISSING|VALUE_MISSING|16",
                        "2022|VALUE_MISSING|VALUE_MISSING|16");
    }

    @Test
    void theIndicatorsOfTheIndexMakeUpItsScore() {
        assertThat(office.sql("""
                        SELECT count(*) FROM (SELECT district_code, year, sum(contribution) AS parts
                            FROM index_score JOIN index_part USING (index_code, node_code)
                            WHERE indicator_code IS NOT NULL GROUP BY ALL)
                        JOIN index_score USING (district_code, year)
                        WHERE node_code = 'economy' AND abs(parts - score) < 1e-9""")).containsExactly("88");
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
