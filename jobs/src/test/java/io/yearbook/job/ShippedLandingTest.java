package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.model.Severity;
import io.yearbook.opinion.SecondOpinion;
import io.yearbook.publish.PublishedTables;
import io.yearbook.publish.sdmx.Vintages;
import io.yearbook.table.Run;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.workbook.sound.SoundWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        Office.copy(Office.CATALOG.resolve("indexes"), office.catalog().resolve("indexes"));
        first = office.night();
    }

    @Test
    void yubeiLeadsTheGdpOf2022() {
        assertThat(office.sql("SELECT rank, ranked, round(change, 2), change_unit, value, previous_value FROM"
                        + " indicator_year WHERE district_code = '500112' AND indicator_code = 'gdp' AND"
                        + " year = 2022"))
                .containsExactly("1|22|2.75|%|2297.11|2235.61");
    }

    @Test
    void documentsThatAreDueAreFoundByTheFilesTheyCameIn() {
        assertThat(office.today().expected().stream()
                        .map(document -> "%d|%s|%s|%s"
                                .formatted(document.year(), document.dueDate(), document.state(), document.files())))
                .containsExactly(
                        "2022|2023-03-31|MISSING|[]",
                        "2023|2024-03-31|NOT_YET_DUE|[]",
                        "2021|2022-03-31|RECEIVED|[yubei-government-services-report-2021.csv]",
                        "2023|2024-03-31|RECEIVED|[jiangbei-rule-of-law-report-2023-excerpt.txt]");
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
            GROUP BY ALL ORDER BY year\
            """;

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
            WHERE node_code = 'economy' AND abs(parts - score) < 1e-9\
            """)).containsExactly("88");
    }

    @Test
    void everyReasonHasItsSentences() {
        assertThat(office.sql("SELECT count(*) > 0, count(r.sentence_zh) = count(*), count(r.sentence_en) = count(*)"
                        + " FROM (SELECT stack(2, 'change_reason', change_reason, 'rank_reason', rank_reason)"
                        + " AS (column_name, reason_code) FROM indicator_year) f"
                        + " LEFT JOIN reason r USING (column_name, reason_code) WHERE reason_code IS NOT NULL"))
                .containsExactly("true|true|true");
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
    void figuresAreCheckedAgainstEachOtherAndEveryFindingLeadsToItsObservations() {
        assertThat(office.sql(
                        "SELECT verdict, severity FROM finding WHERE rule_id = 'enterprise_license_commitment_share'"))
                .containsExactly("HOLDS_TRUNCATED|INFO");
        assertThat(office.sql("SELECT verdict, count(*) FROM finding WHERE code = 'FIGURES_DISAGREE'"
                        + " GROUP BY ALL ORDER BY ALL"))
                .containsExactly("CONTRADICTORY|2", "HOLDS|1");
        assertThat(office.sql("SELECT id FROM finding LATERAL VIEW explode(observation_ids) AS id"
                        + " WHERE id NOT IN (SELECT observation_id FROM observation)"))
                .isEmpty();
        assertThat(office.sql("SELECT count(*) - count(DISTINCT finding_id) FROM finding"))
                .containsExactly("0");
        assertThat(office.sqlAsOf(Office.FIRST_NIGHT, "SELECT finding_id, verdict FROM finding ORDER BY finding_id"))
                .isNotEmpty()
                .isEqualTo(office.sql("SELECT finding_id, verdict FROM finding ORDER BY finding_id"));
        assertThat(first.compute().findings().count(Severity.ERROR)).isZero();
    }

    @Test
    void aFigureOfADocumentIsExplainedByItsSentence() {
        String sentence = "2023年，江北区新增市场主体3.07万户，同比增长24.1%，新发展率达28.89%。";

        assertThat(office.today().explain(new FigureQuestion("江北", "new_market_entities", 2023, null)))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation.statements())
                        .singleElement()
                        .satisfies(statement -> assertThat(statement.places())
                                .extracting(place -> place.evidence().quote())
                                .containsExactly(sentence)));
        assertThat(sources("年度报告_江北区_500105_2023.xlsx"))
                .anySatisfy(row -> assertThat(row).contains("新增市场主体户数", "30,700", "第7行（字符偏移105—110），见于第7行", sentence));
    }

    /** The rows of the sheet that names the source of each figure, each as its cells between bars. */
    private List<String> sources(String workbook) {
        DataFormatter texts = new DataFormatter();
        List<String> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(office.out().resolve(workbook));
                XSSFWorkbook file = new XSSFWorkbook(bytes)) {
            for (Row row : file.getSheet("数据来源")) {
                StringBuilder line = new StringBuilder();
                row.forEach(cell -> line.append(texts.formatCellValue(cell)).append('|'));
                rows.add(line.toString());
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return rows;
    }

    @Test
    void everyPromiseAndMeasureOfThePlanStandsInItsDistrictsWorkbookWithItsSource() throws IOException {
        assertThat(office.sql("SELECT verdict, gap_reason, count(*) FROM target_outcome JOIN target USING (target_id)"
                        + " GROUP BY ALL"))
                .containsExactly("NO_EVIDENCE|NO_FIGURE|28");
        List<String> linesOfTasks = office.sql("SELECT CAST(sum(size(lead_units)) AS INT), count(*) FROM task");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbookOf("渝中区")))) {
            assertThat(linkedLines(workbook, "目标完成")).isEqualTo(28);
            assertThat(linesOfTasks).containsExactly(linkedLines(workbook, "任务台账") + "|52");
            assertThat(workbook.getSheet("目标完成").getRow(1).cellIterator())
                    .toIterable()
                    .extracting(Cell::getStringCellValue)
                    .anyMatch(note -> note.startsWith("共28项：无数据28项。"));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(workbookOf("渝北区")))) {
            assertThat(linkedLines(workbook, "目标完成")).isZero();
            assertThat(linkedLines(workbook, "核查发现")).isEqualTo(3);
        }
    }

    @Test
    void promisesThatARunOfAnEarlierVersionDidNotJudgeAreJudgedWhenTheyAreRead() throws Exception {
        Run last = office.runs().get(0);
        Map<String, Long> versions = new TreeMap<>(last.versions());
        versions.remove(TargetOutcomeTable.NAME);
        Run earlier = new Run(
                last.runId(),
                last.command(),
                last.state(),
                last.startedAt(),
                last.finishedAt(),
                last.catalogHash(),
                versions,
                last.measures(),
                last.message());
        Catalog catalog = CatalogLoader.load(office.catalog());

        assertThat(PublishedTables.of(office.warehouse(), earlier, catalog)
                        .table(TargetOutcomeTable.TABLE)
                        .collectAsList())
                .hasSize(28)
                .containsExactlyInAnyOrderElementsOf(PublishedTables.of(office.warehouse(), last, catalog)
                        .table(TargetOutcomeTable.TABLE)
                        .collectAsList());
    }

    private Path workbookOf(String area) throws IOException {
        try (Stream<Path> files = Files.list(office.out())) {
            return files.filter(file -> file.getFileName().toString().matches("年度报告_" + area + "_\\d+_\\d+\\.xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Lines with a link to where they are stated. */
    private static long linkedLines(XSSFWorkbook workbook, String sheet) {
        return workbook.getSheet(sheet).getHyperlinkList().stream()
                .filter(link -> link.getAddress().startsWith("'数据来源'"))
                .map(link -> link.getFirstRow())
                .distinct()
                .count();
    }

    @Test
    void everyWorkbookIsSoundInBothEditions() throws IOException {
        List<Path> accessible = first.export().written().stream()
                .filter(file -> file.toString().endsWith("_无障碍版.xlsx"))
                .toList();

        assertThat(first.export().written()).hasSize(2 * accessible.size());
        assertThat(accessible).contains(office.out().toAbsolutePath().resolve("年度报告_渝北区_500112_2023_无障碍版.xlsx"));
        for (Path workbook : first.export().written()) {
            SoundWorkbook.assertSound(workbook.getFileName().toString(), Files.readAllBytes(workbook));
        }
    }

    @Test
    void aSecondOpinionOnEveryChangeRankAndScoreIsTheSame() throws Exception {
        Path export = Office.exportSdmx(office.today(), folder.resolve("opinion"), Vintages.ALL);

        LocalDate runDate = Dates.inShanghai(Office.FIRST_NIGHT);

        try (SecondOpinion opinion = SecondOpinion.of(export, office.catalog(), runDate)) {
            assertThat(opinion.differences()).isEmpty();
            assertThat(opinion.query("SELECT count(*) FROM opinion"))
                    .isEqualTo(office.sql("SELECT count(*) FROM indicator_year"));
            assertThat(opinion.query("SELECT count(*) FROM outcome"))
                    .isEqualTo(office.sql("SELECT count(*) FROM target_outcome"));
            assertThat(opinion.withEconomy().indexDifferences()).isEmpty();
            assertThat(opinion.query("SELECT count(*), count(score), count(rank) FROM index_opinion"))
                    .isEqualTo(office.sql("SELECT count(*), count(score), count(rank) FROM index_score"
                            + " WHERE index_code = 'economy'"));
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
    void nothingShippedIsRejectedAndTheSecondNightIsQuiet() {
        assertThat(first.ingest().faults()).isEmpty();
        assertThat(first.ingest().rowsRejected()).isZero();
        assertThat(first.ingest().filesRead()).isEqualTo(7);

        Office.Night second = office.night();

        assertThat(second.tablesWritten()).isEmpty();
        assertThat(second.export().written()).isEmpty();
        assertThat(second.export().unchanged()).hasSameSizeAs(first.export().written());
    }
}
