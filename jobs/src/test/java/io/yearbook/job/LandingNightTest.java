package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nights over a landing folder with everything in it that should not be there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandingNightTest {

    private static final String HEAD = "district,indicator,period,value,unit,publisher,published_at\n";
    private static final List<String> STRANGE_NAMES = List.of(
            "=cmd().csv",
            "a..b.csv",
            "it's \"quoted\" 渝北 2022.csv",
            "line\nbreak.csv",
            "sub folder/下级/a.csv",
            "%41.csv");
    private static final String BAD_ROWS = HEAD + """
            渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01
            渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01
            渝中,gdp,2022,1556.46,亿元,统计局,2023-03-01
            渝中,gdp,2022,1556.47,亿元,统计局,2023-03-01
            无此区,gdp,2022,1,亿元,统计局,2023-03-01
            渝北,无此指标,2022,1,亿元,统计局,2023-03-01
            渝北,gdp,2022-02-30,1,亿元,统计局,2023-03-01
            江北,gdp,2022,"12,5",亿元,统计局,2023-03-01
            江北,gdp,2021,1.2.3,亿元,统计局,2023-03-01
            江北,gdp,2020,111111111111111111111111111111111111111111111111111111111111,亿元,统计局,2023-03-01
            江北,gdp,2019,-5,亿元,统计局,2023-03-01
            大渡口,gdp,2022,300,亿元,=cmd(),2023-03-01
            """;

    private static final String PLAN = """
            沙坪坝区优化服务实施方案
            一、优化服务
            （一）数字赋能。政务数据目录挂接率不低于95%。（牵头单位：区财政局）
            （二）网上办理。行政许可事项全程网办占比不低于90%。（牵头单位：区财政局）
            """;
    private static final String PLAN_MANIFEST = """
            title: 沙坪坝区优化服务实施方案
            document_number: 沙府办〔2021〕9号
            publisher: 沙坪坝区政府
            published_at: 2021-07-23
            """;
    private static final String PROMISES = """
            target_id,plan_id,task_no,district,indicator,comparator,value,unit
            S1,shapingba-2021,1,500106,data_catalogue_linkage_rate,>=,95,%
            S2,shapingba-2021,2,500106,online_whole_process_rate_licensing,>=,85,%
            """;

    @TempDir
    private static Path folder;

    private Office office;
    private Office.Night first;
    private Office.Night second;
    private Path outside;

    @BeforeAll
    void twoNights() throws IOException {
        office = new Office(folder);
        outside = Files.writeString(folder.resolve("secret.csv"), HEAD + "渝北,gdp,2010,1,亿元,外,2011-01-01\n");
        office.deliver("bad rows.csv", BAD_ROWS);
        office.deliver("empty.csv", "");
        office.deliver("header only.csv", HEAD);
        office.deliver("nul.csv", HEAD + "渝北,gdp,2018,1\0,亿元,统计局,2023-03-01\n");
        office.deliver("truncated.xlsx", "PK\3\4 and no more");
        office.deliver("mended.csv", HEAD + "渝北,gdp,2017,\"1");
        office.deliver("plan.txt", PLAN);
        office.deliver("plan.txt.yml", "format: document\nencoding: UTF-8\ndistrict: 沙坪坝区\n" + PLAN_MANIFEST);
        office.deliver("promises.csv", PROMISES);
        office.deliver("promises.csv.yml", "kind: targets\n" + PLAN_MANIFEST);
        office.deliver("manifest faulty.csv", HEAD);
        office.deliver("manifest faulty.csv.yml", "no_such_key: 1\n");
        office.deliver("orphan.csv.yml", "title: none\n");
        office.deliver("transfer.csv.part", "half");
        Files.createSymbolicLink(office.landing().resolve("leads out.csv"), outside);
        Files.createSymbolicLink(office.landing().resolve("leads nowhere.csv"), folder.resolve("absent"));
        Files.createSymbolicLink(office.landing().resolve("loop"), office.landing());
        int year = 2001;
        for (String name : STRANGE_NAMES) {
            Files.createDirectories(office.landing().resolve(name).getParent());
            office.deliver(name, HEAD + "渝北,gdp," + year++ + ",1,亿元,统计局,2023-03-01\n");
        }
        first = office.night();
        office.deliver("mended.csv", HEAD + "渝北,gdp,2017,1,亿元,统计局,2023-03-01\n");
        second = office.night();
    }

    @Test
    void everyRowOfEveryFileIsAcceptedOrRejected() {
        assertThat(office.sql("SELECT path FROM source_file WHERE rows_accepted + rows_rejected <> rows_read"))
                .isEmpty();
        assertThat(office.sql("SELECT sum(rows_rejected) FROM source_file"))
                .isEqualTo(office.sql("SELECT count(*) FROM rejected_row"));
        assertThat(office.sql("SELECT sum(rows_accepted) FROM source_file"))
                .isEqualTo(office.sql("SELECT count(*) FROM evidence"));
        assertThat(office.sql("SELECT s.path FROM source_file s LEFT JOIN"
                        + " (SELECT source_file, source_path, count(*) n FROM rejected_row GROUP BY ALL) r"
                        + " ON r.source_file = s.sha256 AND r.source_path = s.path"
                        + " WHERE coalesce(n, 0) <> rows_rejected"))
                .isEmpty();
    }

    @Test
    void badRowsAreRejectedEachWithItsReason() {
        assertThat(office.sql("SELECT reason_code, count(*) FROM rejected_row WHERE source_path = 'bad rows.csv'"
                        + " GROUP BY ALL ORDER BY ALL"))
                .contains("DUPLICATE_ROW|1", "KEY_CONFLICT|2", "DISTRICT_UNKNOWN|1", "INDICATOR_UNKNOWN|1");
        assertThat(office.sql(
                        "SELECT severity, source_path, count(*) FROM finding WHERE code = 'KEY_CONFLICT' GROUP BY ALL"))
                .containsExactly("ERROR|bad rows.csv|2");
        assertThat(office.sql("SELECT rows_read, rows_accepted FROM source_file WHERE path = 'bad rows.csv'"))
                .containsExactly("12|2");
    }

    @Test
    void whatATableAndTheDocumentPromiseAlikeIsOnePromiseAndTheRestStandsWithAFinding() {
        assertThat(office.sql("SELECT plan_id, count(DISTINCT stated_plan_id), count(*) FROM target GROUP BY plan_id"))
                .containsExactly("沙府办〔2021〕9号|2|4");
        assertThat(office.sql("SELECT indicator_code, target_value FROM target_outcome ORDER BY ALL"))
                .containsExactly(
                        "data_catalogue_linkage_rate|95",
                        "online_whole_process_rate_licensing|85",
                        "online_whole_process_rate_licensing|90");
        assertThat(office.sql("SELECT district_code, year, indicator_code FROM finding"
                        + " WHERE code = 'PLAN_READINGS_DIFFER'"))
                .containsExactly("500106|2021|online_whole_process_rate_licensing");
        assertThat(office.sql("SELECT id FROM finding LATERAL VIEW explode(observation_ids) AS id"
                        + " WHERE code = 'PLAN_READINGS_DIFFER' AND id NOT IN (SELECT vintage_id FROM target)"))
                .isEmpty();
    }

    @Test
    void rowsThatAreNotAcceptedSayWhichAreaAndYearTheyAreAbout() {
        assertThat(office.sql("SELECT reason_code, district_code, year FROM rejected_row"
                        + " WHERE source_path = 'bad rows.csv' ORDER BY ALL"))
                .contains(
                        "DISTRICT_UNKNOWN|null|2023",
                        "INDICATOR_UNKNOWN|500112|2022",
                        "KEY_CONFLICT|500103|2022",
                        "PERIOD_UNREADABLE|500112|2023");
        assertThat(office.sql("SELECT DISTINCT district_code, year FROM finding WHERE code = 'KEY_CONFLICT'"))
                .containsExactly("500103|2022");
    }

    @Test
    void aFaultyFileEndsAsAFaultAndNeverTheNight() {
        Map<String, String> faults = first.ingest().faults().stream()
                .collect(Collectors.toMap(
                        IngestSummary.FaultyFile::path, fault -> fault.fault().name()));
        assertThat(faults)
                .containsEntry("leads out.csv", "LINK_OUTSIDE")
                .containsEntry("leads nowhere.csv", "FILE_VANISHED")
                .containsEntry("manifest faulty.csv", "MANIFEST_FAULTY")
                .containsEntry("orphan.csv.yml", "MANIFEST_ORPHANED")
                .containsKeys("empty.csv", "truncated.xlsx", "mended.csv");
        assertThat(faults).doesNotContainKey("transfer.csv.part");
        assertThat(office.sql("SELECT count(*) FROM observation WHERE publisher = '外'"))
                .containsExactly("0");
    }

    @Test
    void strangeNamesAreReadAndToldAsTheyAre() {
        assertThat(office.sql("SELECT source_path FROM evidence").stream().distinct())
                .containsAll(STRANGE_NAMES);
    }

    @Test
    void aMendedFileIsReadAndFaultsThatStayAreToldButNotWrittenAgain() {
        assertThat(second.ingest().filesRead()).isEqualTo(1);
        assertThat(second.ingest().vintagesOpened()).isEqualTo(1);
        assertThat(second.ingest().faults()).hasSize(first.ingest().faults().size() - 1);
        assertThat(office.sql("SELECT count(DISTINCT run_id) FROM source_file")).containsExactly("2");
        assertThat(office.sql(
                        "SELECT count(*) FROM source_file WHERE run_id =" + " (SELECT max(run_id) FROM source_file)"))
                .containsExactly("1");
    }
}
