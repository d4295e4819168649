package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.PostOffice;
import io.yearbook.delivery.SmtpCredentials;
import io.yearbook.delivery.SmtpServer;
import io.yearbook.delivery.StartTls;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.Run;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Three nights: two files; nothing new; one cell corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyChangeTest {

    private static final String GDP = """
        district,indicator,period,value,unit,publisher,published_at
        渝北,gdp,2021,2235.61,亿元,统计局,2023-03-01
        渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01
        渝中,gdp,2022,1556.46,亿元,统计局,2023-03-01
        江北,gdp,2022,1597.42,亿元,统计局,2023-03-01
        """;
    private static final String POPULATION = """
        district,indicator,period,value,unit,publisher,published_at
        渝北,resident_population,2020-11-01/2020-11-01,2191493,人,统计局,2021-05-01
        """;
    private static final String FIGURES =
            "SELECT district_code, indicator_code, year, value, change, rank FROM indicator_year ORDER BY ALL";
    private static final String CURRENT =
            "SELECT district_code, year, value FROM observation WHERE known_to IS NULL ORDER BY ALL";

    @TempDir
    private static Path folder;

    private Office office;
    private Office.Night first;
    private Office.Night second;
    private Office.Night third;
    private Map<String, List<Byte>> firstWorkbooks;
    private List<String> firstFigures;
    private List<String> populationFilesBefore;
    private List<String> populationFilesAfter;

    @BeforeAll
    void threeNights() {
        office = new Office(folder);
        office.deliver("gdp.csv", GDP);
        office.deliver("population.csv", POPULATION);
        first = office.night();
        firstWorkbooks = office.workbooks();
        firstFigures = office.sql(FIGURES);
        second = office.night();
        populationFilesBefore = rowsOfPopulation();
        office.deliver("gdp.csv", GDP.replace("2297.11", "2300.00"));
        third = office.night();
        populationFilesAfter = rowsOfPopulation();
    }

    private List<String> rowsOfPopulation() {
        return office.sql("SELECT * FROM indicator_year WHERE indicator_code = 'resident_population'");
    }

    @Test
    void theFirstNightPublishesAllItAccepts() {
        assertThat(first.ingest().rowsRead()).isEqualTo(5);
        assertThat(first.ingest().rowsAccepted()).isEqualTo(5);
        assertThat(firstFigures).contains("500112|gdp|2022|2297.11|2.75092704|1", "500103|gdp|2022|1556.46|null|3");
        assertThat(firstWorkbooks).hasSize(8);
    }

    @Test
    void aNightWithNothingNewWritesItsOwnRowOnly() {
        assertThat(second.tablesWritten()).isEmpty();
        assertThat(second.ingest().filesRead()).isZero();
        assertThat(second.ingest().filesUnchanged()).isEqualTo(2);
        assertThat(second.export().written()).isEmpty();
        assertThat(second.export().unchanged()).hasSize(8);
        List<Run> runs = office.runs();
        assertThat(runs).hasSize(3);
        assertThat(runs.get(1).versions()).isEqualTo(runs.get(2).versions());
    }

    @Test
    void aCorrectedCellClosesOneVintageAndOpensOne() {
        assertThat(third.ingest().vintagesClosed()).isEqualTo(1);
        assertThat(third.ingest().vintagesOpened()).isEqualTo(1);
        assertThat(office.sql("SELECT value, known_from, known_to FROM observation WHERE district_code = '500112'"
                        + " AND indicator_code = 'gdp' AND year = 2022 ORDER BY known_from"))
                .containsExactly("2297.11|2024-03-01T16:00:00Z|2024-03-03T16:00:00Z", "2300|2024-03-03T16:00:00Z|null");
        assertThat(office.sql("SELECT count(*) FROM observation")).containsExactly("6");
    }

    @Test
    void onlyTheIndicatorOfTheCorrectedCellIsComputedAgain() {
        assertThat(populationFilesAfter).isEqualTo(populationFilesBefore).hasSize(1);
        assertThat(third.tablesWritten()).containsOnlyKeys("source_file", "observation", "evidence", "indicator_year");
    }

    @Test
    void theDayBeforeIsPrintedAgainToTheByteAlsoAfterMaintenance() {
        office.maintain(Duration.ZERO);
        assertThat(office.workbooksAsOf(Office.FIRST_NIGHT)).isEqualTo(firstWorkbooks);
        assertThat(office.workbooks()).isNotEqualTo(firstWorkbooks);
    }

    @Test
    void workbooksOfAnotherRunInAFormNotAskedForDoNotStayBesideTheNewOnes() {
        Set<String> before = office.workbooksAsOf(Office.FIRST_NIGHT).keySet();

        ExportSummary today = office.standardOverThoseOf(Office.FIRST_NIGHT);

        assertThat(before).anyMatch(name -> name.endsWith("_无障碍版.xlsx"));
        assertThat(today.removed())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(name -> name.endsWith("_无障碍版.xlsx"))
                        .toList());
        assertThat(today.removed()).noneMatch(Files::exists);
        assertThat(today.written()).isNotEmpty().allMatch(Files::exists);
        assertThat(office.standardOverThoseOf(Office.FIRST_NIGHT).removed()).isEmpty();
    }

    @Test
    void aComparisonWithTheFirstNightTellsWhatTheCorrectionChanged() throws IOException {
        Run firstRun = office.runs().stream()
                .filter(run -> run.startedAt().equals(Office.FIRST_NIGHT))
                .findFirst()
                .orElseThrow();
        try (XSSFWorkbook workbook = office.comparedWith(firstRun, "年度报告_渝北区_500112_2022.xlsx")) {
            List<String> lines = StreamSupport.stream(workbook.getSheet("比较").spliterator(), false)
                    .map(row -> row.getCell(1) + "|" + row.getCell(2) + "|" + row.getCell(3) + "|" + row.getCell(4))
                    .toList();
            assertThat(lines).contains("地区生产总值 2022年|本期值|2297.11亿元|2300亿元");
        }
        try (XSSFWorkbook workbook = office.comparedWith(firstRun, "年度报告_江北区_500105_2022.xlsx")) {
            assertThat(workbook.getSheet("比较").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("两版没有不同。");
        }
    }

    @Test
    void workbooksOfARangeOfYearsAreThoseOfEachYear() {
        Map<String, Integer> each = new TreeMap<>(hashes(office.workbooksOf(YearRange.of(2021))));
        each.putAll(hashes(office.workbooksOf(YearRange.of(2022))));

        assertThat(hashes(office.workbooksOf(new YearRange(2021, 2022))))
                .isEqualTo(each)
                .hasSizeGreaterThan(8);
    }

    private static Map<String, Integer> hashes(Map<String, List<Byte>> workbooks) {
        return workbooks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, workbook -> workbook.getValue().hashCode()));
    }

    @Test
    void queriesAndExplanationsGoBackToo() {
        assertThat(office.sqlAsOf(Office.FIRST_NIGHT, FIGURES)).isEqualTo(firstFigures);
        assertThat(office.sqlAsOf(Office.FIRST_NIGHT, CURRENT)).contains("500112|2022|2297.11");
        assertThat(office.sql(CURRENT)).contains("500112|2022|2300");
        FigureQuestion question = new FigureQuestion("渝北", "gdp", 2022, null);
        Explanation then = office.at(Office.FIRST_NIGHT.plusSeconds(86_400 * 5), Office.FIRST_NIGHT)
                .explain(question)
                .get(0);
        assertThat(then.figure().value()).isEqualByComparingTo("2297.11");
        assertThat(then.statements()).noneMatch(statement -> statement.role() == Explanation.Role.SUPERSEDED);
        Explanation now = office.today().explain(question).get(0);
        assertThat(now.statements())
                .anyMatch(statement -> statement.role() == Explanation.Role.SUPERSEDED
                        && new BigDecimal("2297.11000000")
                                .equals(statement.observation().value()));
    }

    @Test
    void workbooksOfTheNightAreMailedOnceAndRecorded() {
        String recipients = """
            subject: "{地区}{年度}"
            text: 请查收。
            recipients:
              - {address: yubei@example.gov.cn, districts: [渝北]}
              - {address: fuling@example.gov.cn, districts: [涪陵]}
            """;
        try (PostOffice post = PostOffice.plain()) {
            String secret = "geheim-密码";
            SmtpServer strict = post.address(StartTls.REQUIRED, new SmtpCredentials("tongji", secret));
            assertThat(office.mail(recipients, strict).outcomes().get(0).detail())
                    .contains("offers no encryption");
            assertThat(office.sql(
                            "SELECT to_json(struct(*)) FROM run UNION ALL SELECT to_json(struct(*)) FROM delivery"))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains(secret));
            SmtpServer server = post.address(StartTls.NEVER, null);

            DeliverySummary summary = office.mail(recipients, server);
            DeliverySummary again = office.mail(recipients, server);

            assertThat(summary.outcomes())
                    .extracting(DeliveryOutcome::kind, DeliveryOutcome::detail)
                    .containsExactly(
                            tuple(DeliveryOutcome.Kind.SENT, ""),
                            tuple(
                                    DeliveryOutcome.Kind.FAILED,
                                    "there is no workbook of 涪陵区 for 2022; it has no figures, or was not exported"));
            assertThat(again.outcomes().get(0).kind()).isEqualTo(DeliveryOutcome.Kind.SENT_BEFORE);
            assertThat(post.count()).isOne();
        }
        assertThat(office.sql("SELECT address, district_code, year, attempt, state, run_id, file_name FROM delivery"
                        + " ORDER BY recorded_at"))
                .containsExactly(
                        "yubei@example.gov.cn|500112|2022|1|HANDED_OVER|20240303T160000.000Z|年度报告_渝北区_500112_2022.xlsx",
                        "yubei@example.gov.cn|500112|2022|1|SENT|20240303T160000.000Z|年度报告_渝北区_500112_2022.xlsx");
    }

    @Test
    void evidenceOfEveryCurrentFigureIsOnRecord() {
        assertThat(office.sql("SELECT count(*) FROM observation o LEFT ANTI JOIN evidence e"
                        + " ON e.observation_id = o.observation_id"))
                .containsExactly("0");
        assertThat(office.store().read(ObservationTable.TABLE).count()).isEqualTo(6);
    }
}
