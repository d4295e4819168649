package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes are read once, but again when what is said about them changes. */
class CorrectedReadingTest {

    private static final String GDP = """
            district,indicator,period,value,published_at
            渝北,gdp,2022,2297.11,2023-03-01
            渝中,gdp,2022,1556.46,2023-03-01
            """;
    private static final String CURRENT =
            "SELECT publisher, district_code, value FROM observation WHERE known_to IS NULL ORDER BY ALL";

    @TempDir
    Path folder;

    @Test
    void aCorrectedManifestWithdrawsWhatWasNeverStated() throws IOException {
        Office office = new Office(folder);
        office.deliver("gdp.csv", GDP);
        office.deliver("gdp.csv.yml", "publisher: 误名局\n");
        office.deliver("copy of gdp.csv", GDP);
        office.deliver("copy of gdp.csv.yml", "publisher: 误名局\n");
        Office.Night first = office.night();
        assertThat(first.ingest().filesRead()).isEqualTo(1);
        assertThat(office.sql("SELECT path, state, rows_read FROM source_file ORDER BY path"))
                .containsExactly("copy of gdp.csv|READ|2", "gdp.csv|SAME_BYTES|0");
        Map<String, List<Byte>> workbooks = office.workbooks();
        Files.delete(office.landing().resolve("gdp.csv"));
        Files.delete(office.landing().resolve("gdp.csv.yml"));

        office.deliver("copy of gdp.csv.yml", "publisher: 统计局\n");
        Office.Night second = office.night();

        assertThat(second.ingest().vintagesOpened()).isEqualTo(2);
        assertThat(second.ingest().vintagesClosed()).isEqualTo(2);
        assertThat(office.sql(CURRENT)).containsExactly("统计局|500103|1556.46", "统计局|500112|2297.11");
        assertThat(office.sqlAsOf(Office.FIRST_NIGHT, CURRENT))
                .containsExactly("误名局|500103|1556.46", "误名局|500112|2297.11");
        assertThat(office.workbooksAsOf(Office.FIRST_NIGHT)).isEqualTo(workbooks);

        office.deliver("copy of gdp.csv.yml", "publisher: 统计局\ntitle: 公报\n");
        Office.Night third = office.night();

        assertThat(third.ingest().vintagesOpened()).isZero();
        assertThat(third.ingest().vintagesClosed()).isZero();
        assertThat(new FigureExplainerAnswer(office, "渝北").documents()).containsExactly("公报");

        office.deliver("copy of gdp.csv.yml", "publisher: 误名局\n");
        office.night();

        assertThat(office.sql(CURRENT)).containsExactly("误名局|500103|1556.46", "误名局|500112|2297.11");
        Office.Night unchanged = office.night();
        assertThat(unchanged.tablesWritten()).isEmpty();
    }

    @Test
    void aFileThatChangesBackIsBelievedAgain() {
        Office office = new Office(folder);
        String right = GDP.replace("published_at", "published_at,publisher").replace("03-01", "03-01,统计局");
        office.deliver("gdp.csv", right);
        office.night();
        office.deliver("gdp.csv", right.replace("2297.11", "2999.99"));
        office.night();

        office.deliver("gdp.csv", right);
        Office.Night third = office.night();

        assertThat(third.ingest().filesRead()).isEqualTo(1);
        assertThat(office.sql(CURRENT)).containsExactly("统计局|500103|1556.46", "统计局|500112|2297.11");
        assertThat(office.sql("SELECT value FROM observation WHERE district_code = '500112' ORDER BY known_from"))
                .containsExactly("2297.11", "2999.99", "2297.11");
        assertThat(office.night().tablesWritten()).isEmpty();
    }

    @Test
    void aCorrectedCatalogueAcceptsWhatItRejectedAndReadsAliasesAnew() {
        Office office = new Office(folder);
        office.deliver("gdp.csv", """
                district,indicator,period,value,unit,publisher,published_at
                渝北,国民生产净额,2022,2297.11,亿元,统计局,2023-03-01
                渝中,gdp,2022,1556.46,亿元,统计局,2023-03-01
                """);
        Office.Night first = office.night();
        assertThat(first.ingest().rowsRejected()).isEqualTo(1);
        Map<String, List<Byte>> workbooks = office.workbooks();

        office.editCatalog("indicators.csv", "GDP;地区GDP", "GDP;国民生产净额;地区GDP");
        Office.Night second = office.night();

        assertThat(second.ingest().rowsAccepted()).isEqualTo(2);
        assertThat(second.ingest().vintagesOpened()).isEqualTo(1);
        assertThat(office.sql("SELECT count(*) FROM rejected_row")).containsExactly("0");
        assertThat(office.sql(CURRENT)).hasSize(2);
        assertThat(office.workbooksAsOf(Office.FIRST_NIGHT)).isEqualTo(workbooks);

        office.editCatalog("indicators.csv", "GDP;国民生产净额;地区GDP", "GDP;地区GDP");
        Office.Night third = office.night();

        assertThat(third.ingest().rowsRejected()).isEqualTo(1);
        assertThat(third.ingest().vintagesClosed()).isEqualTo(1);
        assertThat(office.sql(CURRENT)).containsExactly("统计局|500103|1556.46");
        assertThat(office.night().tablesWritten()).isEmpty();
    }

    /** What explain tells of one figure. */
    private record FigureExplainerAnswer(Office office, String district) {

        List<String> documents() {
            return office.today().explain(new FigureQuestion(district, "gdp", 2022, null)).stream()
                    .flatMap(explanation -> explanation.statements().stream())
                    .filter(statement -> statement.role() == Explanation.Role.PRINTED)
                    .flatMap(statement -> statement.places().stream())
                    .map(place -> place.evidence().document())
                    .toList();
        }
    }
}
