package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.publish.sdmx.Vintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications in the order they happen to arrive. */
class VintageNightTest {

    private static final String HEAD = "district,indicator,period,value,unit,publisher,published_at\n";
    private static final String GDP = "SELECT value, known_from IS NOT DISTINCT FROM known_to AS never_current,"
            + " known_to IS NULL AS current FROM observation WHERE indicator_code = 'gdp' AND district_code = '%s'"
            + " AND year = 2022 ORDER BY known_from, value";

    @TempDir
    Path folder;

    @Test
    void publicationsFindTheirPlaceInWhateverOrderTheyArrive() throws IOException {
        Office office = new Office(folder);
        office.deliver("second.csv", HEAD + gdp("渝北", "2297.11", "2023-06-01"));
        office.deliver("two at once.csv", HEAD + gdp("渝中", "1550", "2023-03-01"));
        office.deliver("two at once, later.csv", HEAD + gdp("渝中", "1556.46", "2023-06-01"));
        office.deliver("one opinion.csv", HEAD + gdp("江北", "1", "2023-06-01"));
        office.deliver("another opinion.csv", HEAD + gdp("江北", "2", "2023-06-01"));
        Office.Night first = office.night();

        assertThat(office.sql(GDP.formatted("500103"))).containsExactly("1550|true|false", "1556.46|false|true");
        assertThat(office.sql(GDP.formatted("500105"))).isEmpty();
        assertThat(first.ingest().rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.reason().name()).isEqualTo("KEY_CONFLICT");
            assertThat(reject.rows()).isEqualTo(2);
        });

        office.deliver("first, late.csv", HEAD + gdp("渝北", "2200", "2023-03-01"));
        Office.Night second = office.night();

        assertThat(second.ingest().vintagesClosed()).isZero();
        assertThat(office.sql(GDP.formatted("500112"))).containsExactly("2297.11|false|true", "2200|true|false");
        assertThat(office.sql("SELECT value FROM indicator_year WHERE district_code = '500112'"))
                .containsExactly("2297.11");

        Files.delete(office.landing().resolve("another opinion.csv"));
        office.deliver("confirmed.csv", HEAD + gdp("渝北", "2297.11", "2023-09-01"));
        Office.Night third = office.night();

        assertThat(third.ingest().vintagesOpened()).isEqualTo(1);
        assertThat(third.ingest().vintagesClosed()).isZero();
        assertThat(office.sql(GDP.formatted("500105"))).containsExactly("1|false|true");
        assertThat(office.sql("SELECT count(*) FROM evidence e JOIN observation o USING (observation_id)"
                        + " WHERE o.district_code = '500112' AND o.known_to IS NULL"))
                .containsExactly("2");
        assertThat(office.night().tablesWritten()).isEmpty();

        assertThat(exported(office.today(), Vintages.CURRENT))
                .containsExactly("500103,1556.46", "500105,1", "500112,2297.11");
        assertThat(exported(office.today(), Vintages.ALL))
                .containsExactly("500103,1550", "500103,1556.46", "500105,1", "500112,2297.11", "500112,2200");
        assertThat(exported(office.at(Office.FIRST_NIGHT.plus(Duration.ofDays(9)), Office.FIRST_NIGHT), Vintages.ALL))
                .containsExactly("500103,1550", "500103,1556.46", "500112,2297.11");
        assertThat(exported(office.districtOnly("渝北"), Vintages.CURRENT)).containsExactly("500112,2297.11");
    }

    /** Area and value of each row of observation.csv, in its order; of one key and instant in any. */
    private List<String> exported(Operations operations, Vintages vintages) throws IOException {
        Path file =
                Office.exportSdmx(operations, folder.resolve("sdmx"), vintages).resolve("observation.csv");
        List<String> header = List.of(Files.readAllLines(file).get(0).split(","));
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .sorted(Comparator.comparing((String[] cells) -> cells[header.indexOf("REF_AREA")])
                        .thenComparing(cells -> vintages == Vintages.ALL ? cells[header.indexOf("KNOWN_FROM")] : "")
                        .thenComparing(cells -> cells[header.indexOf("OBS_VALUE")]))
                .map(cells -> cells[header.indexOf("REF_AREA")] + "," + cells[header.indexOf("OBS_VALUE")])
                .toList();
    }

    private static String gdp(String district, String value, String publishedAt) {
        return "%s,gdp,2022,%s,亿元,统计局,%s\n".formatted(district, value, publishedAt);
    }

    @Test
    void targetsAndTasksHaveVintagesAndAreJudgedWhenTheyFallDue() {
        Office office = new Office(folder);
        office.deliver("targets.csv", """
                target_id,plan_id,task_no,district,indicator,comparator,value,unit,due_date,plan_year,firmness
                T1,P,1,渝中,resident_population,>=,600000,人,2024-03-02,2022,FIRM
                """);
        office.deliver("targets.csv.yml", "kind: targets\npublisher: 区政府\npublished_at: 2022-01-01\n");
        office.deliver("tasks.csv", """
                plan_id,task_no,district,title,lead_units
                P,1,渝北,增长,发展改革委
                """);
        office.deliver("tasks.csv.yml", "kind: tasks\npublisher: 区政府\npublished_at: 2022-01-01\n");
        office.deliver(
                "population.csv", HEAD + "渝中,resident_population,2024-03-02/2024-03-02,588000,人,统计局,2024-03-02\n");
        Office.Night first = office.night();
        String verdict = "SELECT target_value, target_verdict FROM indicator_year WHERE year = 2024";
        assertThat(first.ingest().rowsRejected()).isZero();
        assertThat(office.sql(verdict)).containsExactly("600000|NOT_DUE");

        Office.Night second = office.night();
        assertThat(second.tablesWritten()).containsOnlyKeys("indicator_year", "target_outcome");
        assertThat(office.sql(verdict)).containsExactly("600000|MISSED");
        String outcome = "SELECT target_id, verdict, value, gap, gap_reason FROM target_outcome";
        assertThat(office.sql(outcome)).containsExactly("T1|MISSED|588000|-12000|null");
        assertThat(office.sqlAsOf(Office.FIRST_NIGHT, outcome)).containsExactly("T1|NOT_DUE|588000|-12000|null");

        assertThat(office.night().tablesWritten()).isEmpty();

        office.deliver("tasks.csv.yml", "kind: tasks\npublisher: 区政府\npublished_at: 2022-02-01\n");
        office.deliver("targets.csv", """
                target_id,plan_id,task_no,district,indicator,comparator,value,unit,due_date,plan_year,firmness
                T1,P,1,渝中,resident_population,>=,580000,人,2024-03-02,2022,FIRM
                """);
        Office.Night corrected = office.night();
        assertThat(corrected.ingest().vintagesClosed()).isEqualTo(1);
        assertThat(office.sql(verdict)).containsExactly("580000|MET");
        assertThat(office.sql(outcome)).containsExactly("T1|MET|588000|8000|null");
        assertThat(office.sql("SELECT count(*), count(known_to) FROM target")).containsExactly("2|1");
        assertThat(office.sql("SELECT count(*), count(known_to) FROM task")).containsExactly("1|0");
    }
}
