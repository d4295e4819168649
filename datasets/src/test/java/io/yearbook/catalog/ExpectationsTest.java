package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.model.ExpectedDocument;
import io.yearbook.model.RecordKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationsTest {

    private static final String HEADER =
            "publisher,document_zh,kind,indicator_codes,first_year,last_year,due,years_after,grace_days,basis_zh\n";

    @Test
    void aLineIsADocumentOfARegisteredPublisher() throws CatalogException {
        assertThat(read("""
                        市统计局,统计公报,OBSERVATION,gdp;cases,2021,,03-31,1,15,惯例
                        maigoo.com,榜单,TARGET,,2021,2023,12-31,0,0,惯例
                        """))
                .containsExactly(
                        new ExpectedDocument(
                                "重庆市统计局",
                                "统计公报",
                                RecordKind.OBSERVATION,
                                List.of("gdp", "cases"),
                                2021,
                                null,
                                MonthDay.of(3, 31),
                                1,
                                15),
                        new ExpectedDocument(
                                "买购网", "榜单", RecordKind.TARGET, List.of(), 2021, 2023, MonthDay.of(12, 31), 0, 0));
    }

    @Test
    void everyFaultOfEveryLineIsNamed() {
        assertThat(faults("""
                        统计局,统计公报,OBSERVATION,gdp;gpd,2021,2019,2-30,1,15,惯例
                        买购网,,CANDIDATE,,x,,03-31,11,-1,
                        买购网,任务,TASK,gdp,2021,,03-31,1,0,惯例
                        maigoo.com,任务,TASK,,2021,,03-31,1,0,惯例
                        """))
                .containsExactly(
                        "expectations.csv, row 2, column \"publisher\": read \"统计局\", which is no publisher of sources.csv",
                        "expectations.csv, row 2, column \"due\": cannot read \"2-30\" as a day of the year; write MM-DD, such as 03-31",
                        "expectations.csv, row 2, column \"last_year\": read 2019, which is before first_year 2021",
                        "expectations.csv, row 2, column \"indicator_codes\": read \"gpd\", which is no indicator_code of indicators.csv",
                        "expectations.csv, row 3, column \"document_zh\": is empty; a value is required",
                        "expectations.csv, row 3, column \"basis_zh\": is empty; a value is required",
                        "expectations.csv, row 3, column \"kind\": read \"CANDIDATE\"; allowed: OBSERVATION, TARGET, TASK",
                        "expectations.csv, row 3, column \"first_year\": read \"x\"; allowed: a whole number from 1900 to 2100",
                        "expectations.csv, row 3, column \"years_after\": read \"11\"; allowed: a whole number from 0 to 10",
                        "expectations.csv, row 3, column \"grace_days\": read \"-1\"; allowed: a whole number from 0 to 366",
                        "expectations.csv, row 4, column \"indicator_codes\": read \"gdp\"; tasks have no indicators, leave it empty",
                        "expectations.csv, row 5, column \"document_zh\": read \"任务\", which row 4 has already; it must be unique");
    }

    @Test
    void anotherHeaderIsNamed() {
        CatalogException refused = catchThrowableOfType(
                CatalogException.class,
                () -> Expectations.parse("publisher\n".getBytes(StandardCharsets.UTF_8), catalog()));

        assertThat(refused.faults()).contains("expectations.csv, row 1, column \"document_zh\": the column is missing");
    }

    @Test
    void aCatalogueMayExpectNothing(@TempDir Path folder) throws CatalogException {
        assertThat(Expectations.read(folder, catalog())).isEmpty();
    }

    @Test
    void theShippedFileHasNoFaultAndIsNoPartOfTheCatalogueOfARun() throws CatalogException {
        Path folder = Path.of("catalog");

        assertThat(Expectations.read(folder, CatalogLoader.load(folder))).isNotEmpty();
        assertThat(CatalogFiles.read(folder)).doesNotContainKey(Expectations.FILE);
    }

    private static List<ExpectedDocument> read(String lines) throws CatalogException {
        return Expectations.parse((HEADER + lines).getBytes(StandardCharsets.UTF_8), catalog());
    }

    private static List<String> faults(String lines) {
        return catchThrowableOfType(CatalogException.class, () -> read(lines)).faults();
    }

    private static Catalog catalog() throws CatalogException {
        return CatalogLoader.load(new SmallCatalog().files());
    }
}
