package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.model.ScopeRevision;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogLoaderTest {

    private static final String RULE = "rate_of_cases,rate,=,count / cases,WARNING,";
    private static final String REVISION = "gdp,市统计局,2018-01-01,调查范围调整";

    private final SmallCatalog catalog = new SmallCatalog();

    @Test
    void faultlessFilesLoad() throws CatalogException {
        catalog.append("consistency.csv", RULE).append("scope_revisions.csv", REVISION);

        Catalog loaded = CatalogLoader.load(catalog.files());

        assertThat(loaded.indicators().all()).hasSize(3);
        assertThat(loaded.districts().all()).hasSize(3);
        assertThat(loaded.peerGroups().all()).hasSize(2);
        assertThat(loaded.sources().precedence("市统计局")).isEqualTo(1);
        assertThat(loaded.units().resolve("percent")).isPresent();
        assertThat(loaded.consistency().of("rate")).hasSize(1);
        assertThat(loaded.scopeRevisions().all())
                .extracting(ScopeRevision::publisher)
                .containsExactly("重庆市统计局");
        assertThat(loaded.hash()).hasSize(64);
    }

    @Test
    void faultsOfAllFilesAreReportedAtOnce() {
        catalog.edit("indicators.csv", "RATIO,HIGHER", "RATIO,UP")
                .edit("districts.csv", "2025-11-05,500103", "2025-02-30,500199")
                .edit("peer_groups.csv", "CORE,中心城区,500105", "CORE,中心城区,500777")
                .edit("sources.csv", "买购网,9", "买购网,nine")
                .edit("units.csv", "money,8", "Money,8");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "indicators.csv, row 3, column \"direction\": read \"UP\"; allowed: HIGHER, LOWER, NEUTRAL",
                        "districts.csv, row 4, column \"valid_to\": cannot read \"2025-02-30\" as a date;"
                                + " write an existing day as YYYY-MM-DD",
                        "districts.csv, row 4, column \"successors\": read \"500199\";"
                                + " allowed: district codes of other rows of this file",
                        "peer_groups.csv, row 3, column \"district_code\": read \"500777\";"
                                + " allowed: a district_code of districts.csv",
                        "sources.csv, row 3, column \"precedence\": read \"nine\";"
                                + " allowed: a whole number from 0 to 2147483646",
                        "units.csv, row 2, column \"dimension\": read \"Money\";"
                                + " allowed: lower-case letters, digits and _");
    }

    @Test
    void theMessageOfTheExceptionNamesEveryFault() {
        catalog.edit("indicators.csv", "RATIO,HIGHER,1", "RATIO,UP,x");

        CatalogException refused = refusal();

        assertThat(refused.faults()).hasSize(2);
        assertThat(refused).hasMessageContainingAll("column \"direction\"", "column \"decimals\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before             | after                | column      | message
            gdp,地区生产总值       | GDP!,地区生产总值      | indicator_code | read "GDP!"; allowed: lower-case letters, digits and _, with a letter first
            rate,办结率           | gdp,办结率            | indicator_code | read "gdp", which row 2 has already; it must be unique
            rate,办结率           | rate,地区 生产总值      | name_zh     | read "地区 生产总值", which row 2 has already; it must be unique
            rate,办结率           | rate,                | name_zh     | is empty; a value is required
            件,FLOW              | 头,FLOW              | unit        | read "头"; allowed: a unit of units.csv
            件,FLOW              | 天,FLOW              | unit        | read "天", which is an alias; write "日"
            %,RATIO              | %,AVERAGE            | value_kind  | read "AVERAGE" with the unit "%"; a RATIO is in %, and what is in % is a RATIO
            件,FLOW              | 件,RATIO             | value_kind  | read "RATIO" with the unit "件"; a RATIO is in %, and what is in % is a RATIO
            件,FLOW              | 件,SUM               | value_kind  | read "SUM"; allowed: FLOW, STOCK, RATIO, AVERAGE, DURATION, AMOUNT
            HIGHER,1,YES         | HIGHER,1,MAYBE       | comparable  | read "MAYBE"; allowed: YES, PER_CAPITA, NO
            HIGHER,1,YES         | HIGHER,9,YES         | decimals    | read "9"; allowed: a whole number from 0 to 8
            YES,0,100            | YES,'1,5',100        | valid_min   | cannot read "1,5" as a number; write digits with a point, such as -12.5
            YES,0,100            | YES,100.5,100        | valid_max   | read 100, which is below valid_min 100.5
            NOMINAL,             | CURRENT,             | price_basis | read "CURRENT"; allowed: NOMINAL, REAL, NOMINAL_WITH_REAL_GROWTH
            件数,办件             | 件数,办结率            | aliases_zh  | read "办结率", which is the name of rate
            """)
    void faultsOfAnIndicatorAreLocated(String before, String after, String column, String message) {
        catalog.edit("indicators.csv", before, after.replace("'", "\""));

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("indicators.csv, row ")
                .endsWith(", column \"%s\": %s".formatted(column, message));
    }

    @Test
    void aUnitOfAnUnknownDistrictAndANameOfTwoUnitsAreFaults() {
        catalog.append("government_units.csv", "区商务委,500777,").append("government_units.csv", "区计委,,区发改委");

        assertThat(faults())
                .containsExactly(
                        "government_units.csv, row 4, column \"district_code\": read \"500777\";"
                                + " allowed: a district_code of districts.csv, or nothing where all districts use the name",
                        "government_units.csv, row 5, column \"aliases\": read \"区发改委\","
                                + " which row 2 has already; it must be unique");
    }

    @Test
    void aCatalogueMayDoWithoutRulesAndRevisions() throws CatalogException {
        catalog.remove("consistency.csv").remove("scope_revisions.csv");

        Catalog loaded = CatalogLoader.load(catalog.files());

        assertThat(loaded.consistency().all()).isEmpty();
        assertThat(loaded.scopeRevisions().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rate_of_cases,rate    | Rate,rate        | rule_id        | read "Rate"; allowed: lower-case letters, digits and _, with a letter first
            ,=,                   | ,<,              | relation       | read "<"; allowed: =, <=, >=
            ,=,                   | ,<=,             | relation       | read "<=" with a count; allowed: =
            count / cases         | cases / (cases)  | formula        | "cases" occurs more than once; write every figure once, such as 1 - b / a for (a - b) / a
            count / cases         | 2 * gdp          | formula        | gives money, and rate is a plain number
            count / cases         | 1 - cases        | formula        | cannot use "1 - cases": a plain number and case do not add up; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | 1 -              | formula        | cannot use "1 -": it ends too soon; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | 1 - 2)           | formula        | cannot use "1 - 2)": ")" is not expected there; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | cases % 2        | formula        | cannot use "cases % 2": "% 2" cannot be read; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | count / 2        | formula        | cannot use "count / 2": count is divided by one indicator; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | sum_of_districts | formula        | cannot use "sum_of_districts": it ends too soon; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | 1 + sum_of_districts(rate) | formula | cannot use "1 + sum_of_districts(rate)": "sum_of_districts" stands where a figure is expected; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)
            count / cases         | sum_of_districts(cases)    | formula | adds up cases, and the rule is of rate; the districts are added up to the city by one indicator
            count / cases         | sum_of_districts(rate)     | formula | adds up rate, of which there is no sum: value_kind is no FLOW, STOCK or AMOUNT
            WARNING               | SEVERE           | severity       | read "SEVERE"; allowed: INFO, WARNING, ERROR
            """)
    void faultsOfAConsistencyRuleAreLocated(String before, String after, String column, String message) {
        catalog.append("consistency.csv", RULE.replace(before, after));

        assertThat(faults()).containsExactly("consistency.csv, row 2, column \"%s\": %s".formatted(column, message));
    }

    @Test
    void faultsOfAScopeRevisionAreReportedTogether() {
        catalog.append("scope_revisions.csv", "gdp,,,");

        assertThat(faults())
                .containsExactly(
                        "scope_revisions.csv, row 2, column \"effective_from\": is empty; a value is required",
                        "scope_revisions.csv, row 2, column \"note_zh\": is empty; a value is required");
    }

    @Test
    void whatNamesAnIndicatorThatIsNotThereIsNotAppliedAndSaysSo() throws CatalogException {
        catalog.append("consistency.csv", RULE.replace("/ cases", "/ case"))
                .append("scope_revisions.csv", REVISION.replace("gdp", "gnp"));

        Catalog loaded = CatalogLoader.load(catalog.files());

        assertThat(loaded.consistency().all()).isEmpty();
        assertThat(loaded.consistency().notApplied())
                .containsExactly("consistency.csv, row 2: rule rate_of_cases is not applied:"
                        + " case is no indicator_code of indicators.csv");
        assertThat(loaded.scopeRevisions().all()).isEmpty();
        assertThat(loaded.scopeRevisions().notApplied())
                .containsExactly(
                        "scope_revisions.csv, row 2: is not applied: gnp is no indicator_code of indicators.csv");
    }

    @Test
    void missingFilesAreNamedTogetherAndCauseNoFurtherFaults() {
        catalog.remove("units.csv").remove("districts.csv");

        String advice = "is missing; a catalogue has the files"
                + " districts.csv, government_units.csv, indicators.csv, peer_groups.csv, sources.csv, units.csv";
        assertThat(faults()).containsExactly("units.csv: " + advice, "districts.csv: " + advice);
    }

    @Test
    void missingAndUnknownColumnsAreNamed() {
        catalog.edit("units.csv", "power", "exponent");

        assertThat(faults())
                .containsExactly(
                        "units.csv, row 1, column \"power\": the column is missing",
                        "units.csv, row 1, column \"exponent\": unknown column;"
                                + " allowed: unit, dimension, power, aliases");
    }

    @Test
    void rowsOfAnotherWidthAreReported() {
        catalog.append("sources.csv", "某区统计局,5,,渝,中,经济");

        assertThat(faults())
                .containsExactly(
                        "sources.csv, row 4: has 6 cells where the header has 5; quote a text that holds a comma");
    }

    @Test
    void filesThatAreEmptyOrNotUtf8AreReported() {
        catalog.replace("sources.csv", "");
        catalog.files().put("peer_groups.csv", "中心城区".getBytes(Charset.forName("GB18030")));

        assertThat(faults())
                .containsExactly(
                        "peer_groups.csv: is not UTF-8; save it as UTF-8",
                        "sources.csv: is empty; its first row must be"
                                + " publisher,precedence,series,aliases,authoritative_for");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws CatalogException {
        catalog.edit("units.csv", "unit,dimension", "\uFEFFunit,dimension");

        assertThat(CatalogLoader.load(catalog.files()).units().resolve("件")).isPresent();
    }

    @Test
    void namesOfUnitsAndSourcesAreUnique() {
        catalog.append("units.csv", "天,calendar_day,0,").append("sources.csv", "统计局,9,,市统计局,经济");

        assertThat(faults())
                .containsExactly(
                        "units.csv, row 7, column \"unit\": read \"天\", which row 6 has already; it must be unique",
                        "sources.csv, row 4, column \"aliases\": read \"市统计局\","
                                + " which row 2 has already; it must be unique",
                        "sources.csv, row 4, column \"precedence\": read \"9\","
                                + " which row 3 has already; it must be unique");
    }

    @Test
    void areasMayShareANameOnlyAtDifferentTimes() throws CatalogException {
        catalog.append("districts.csv", "N1,DISTRICT,江北区,江北新,Jiangbei,2025-11-06,,,,");
        assertThat(CatalogLoader.load(catalog.files()).districts().all()).hasSize(4);

        catalog.edit("districts.csv", "2025-11-06", "2025-11-05");
        assertThat(faults())
                .containsExactly("districts.csv, row 5, column \"name_zh\": the name \"江北区\" also means 500105,"
                        + " which exists at the same time; end one before the other begins");
    }

    @Test
    void thereIsOneCity() {
        catalog.edit("districts.csv", "500103,DISTRICT", "500103,CITY");

        assertThat(faults()).containsExactly("districts.csv: has 2 rows of kind CITY; the whole city has exactly one");
    }

    @Test
    void aDistrictIsInOnePeerGroupAtATime() throws CatalogException {
        catalog.append("peer_groups.csv", "NEW,主城新区,500105,2025-11-06,");
        assertThat(CatalogLoader.load(catalog.files()).peerGroups().all()).hasSize(3);

        catalog.append("peer_groups.csv", "CORE,核心区,500103,2024-01-01,2024-12-31");
        assertThat(faults())
                .containsExactly(
                        "peer_groups.csv, row 5, column \"name_zh\": read \"核心区\"; group CORE is \"中心城区\" above",
                        "peer_groups.csv, row 5, column \"valid_from\": 500103 is in group CORE from 2024-01-01 to"
                                + " 2024-12-31 and in CORE from 2020-05-09 to …; a district is in one group at a time");
    }

    @Test
    void anEndBeforeTheBeginningIsReported() {
        catalog.edit("peer_groups.csv", "2020-05-09,2025-11-05", "2020-05-09,2019-11-05");

        assertThat(faults())
                .containsExactly("peer_groups.csv, row 3, column \"valid_to\": read 2019-11-05,"
                        + " which is before valid_from 2020-05-09");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed(@TempDir Path folder) {
        Path absent = folder.resolve("catalog");

        CatalogException refused = catchThrowableOfType(CatalogException.class, () -> CatalogLoader.load(absent));

        assertThat(refused).hasMessage(absent + ": is no folder; name the folder that holds indicators.csv");
    }

    @Test
    void anArchivedCatalogueIsTheOneInTheFolder(@TempDir Path folder) throws Exception {
        for (var file : catalog.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("README.md"), "not part of it");

        assertThat(CatalogFiles.read(folder)).containsOnlyKeys(catalog.files().keySet());
        assertThat(CatalogLoader.load(folder).hash())
                .isEqualTo(CatalogLoader.load(catalog.files()).hash());
    }

    private List<String> faults() {
        return refusal().faults();
    }

    private CatalogException refusal() {
        return catchThrowableOfType(CatalogException.class, () -> CatalogLoader.load(catalog.files()));
    }
}
