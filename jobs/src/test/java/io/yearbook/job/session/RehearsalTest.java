package io.yearbook.job.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.config.ConfigKey;
import io.yearbook.job.config.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs ask the published tables, of now and of then, side by side. */
class RehearsalTest {

    private static final String GDP = "SELECT CAST(value AS INT) FROM indicator_year"
            + " WHERE indicator_code = 'gdp' AND year = :year AND district_code = :district";

    @TempDir
    Path home;

    private Surroundings surroundings;

    @BeforeEach
    void shareTheShippedData() throws IOException {
        Files.createSymbolicLink(
                home.resolve("datasets"), Path.of("../datasets").toRealPath());
        surroundings = new Surroundings(home, home, Map.of(), Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void aCorrectionIsSeenNowAndNotThen() {
        Rehearsal rehearsal = Rehearsal.named("corrections", surroundings).deliver("first.csv", """
                        district,indicator,period,value,unit,publisher,published_at
                        渝北,gdp,2022,100,亿元,统计局,2024-01-05
                        """);
        YearbookSession first = rehearsal.publish("2024-01-10T00:00:00Z");
        YearbookSession second = rehearsal.deliver("second.csv", """
                        district,indicator,period,value,unit,publisher,published_at
                        渝北,gdp,2022,110,亿元,统计局,2024-12-05
                        """).publish("2024-12-10T00:00:00Z");

        assertThat(gdp(first)).containsExactly("[100]");
        assertThat(gdp(second)).containsExactly("[110]");
        assertThat(gdp(second.asOf("2024-06-30"))).containsExactly("[100]");
        assertThat(rows(second, "SELECT count(*), count(known_to) FROM observation"))
                .containsExactly("[2,1]");
        assertThat(second)
                .asString()
                .endsWith("/corrections/warehouse, run 20241210T000001.000Z, known at 2024-12-10T00:00:01Z");
        assertThatThrownBy(() -> second.asOf("2023-01-01"))
                .isInstanceOf(SessionException.class)
                .hasMessageContaining("Nothing was known at 2022-12-31T16:00:00Z")
                .hasMessageContaining("do:  See the runs with the command status.");
        assertThatThrownBy(() -> second.sql("DROP VIEW observation"))
                .isInstanceOf(SessionException.class)
                .hasMessageContaining("sql only reads");
    }

    @Test
    void aWarehouseWithoutDataSaysWhatToDo() {
        Map<ConfigKey, List<String>> empty = Map.of(ConfigKey.WAREHOUSE, List.of("empty"));
        assertThatThrownBy(() -> YearbookSession.open(surroundings, empty))
                .isInstanceOf(SessionException.class)
                .hasMessageStartingWith("Nothing is published in file://")
                .hasMessageContaining("Run the command nightly first")
                .hasNoSuppressedExceptions();
        assertThatThrownBy(() -> Rehearsal.named("../warehouse", surroundings))
                .hasMessage("\"../warehouse\" cannot name a rehearsal; use small letters, digits and hyphens");
    }

    private static List<String> gdp(YearbookSession session) {
        return session.sql(GDP, Map.of("year", 2022, "district", "500112")).collectAsList().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> rows(YearbookSession session, String statement) {
        return session.sql(statement).collectAsList().stream()
                .map(Object::toString)
                .toList();
    }
}
