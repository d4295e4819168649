package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.model.Field;
import io.yearbook.model.RecordKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandingManifestParserTest {

    private static final String FULL = """
            kind: targets
            title: 实施方案
            document_number: 渝中府办〔2021〕16号
            publisher: 重庆市渝中区人民政府办公室
            published_at: 2021-07-23
            licence: 公开
            format: csv
            encoding: gb18030
            delimiter: semicolon
            decimal: comma
            columns:
              地区: district
              序号: ignore
            sheets: [表1, 表2]
            marks:
              "…": O
              "—": l
            unit: 亿元
            plan_year: 2021
            """;

    @Test
    void everyKeyIsRead() throws ManifestException {
        assertThat(parse(FULL))
                .isEqualTo(new LandingManifest(
                        RecordKind.TARGET,
                        "实施方案",
                        "渝中府办〔2021〕16号",
                        "公开",
                        "csv",
                        "GB18030",
                        ';',
                        true,
                        Map.of("地区", Field.DISTRICT),
                        List.of("序号"),
                        List.of("表1", "表2"),
                        Map.of(
                                Field.PUBLISHER, "重庆市渝中区人民政府办公室",
                                Field.PUBLISHED_AT, "2021-07-23",
                                Field.UNIT, "亿元",
                                Field.PLAN_YEAR, "2021"),
                        Map.of("…", "O", "—", "L")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n", "---\n", "\uFEFF"})
    void emptyManifestSaysNothing(String yaml) throws ManifestException {
        assertThat(parse(yaml)).isEqualTo(LandingManifest.NONE);
    }

    @Test
    void textsStayAsTheyAreWritten() throws ManifestException {
        LandingManifest manifest = parse("document_number: 0012\nperiod: 2021-06\ndistrict: 500112\ntitle: yes\n");

        assertThat(manifest.documentNumber()).isEqualTo("0012");
        assertThat(manifest.title()).isEqualTo("yes");
        assertThat(manifest.defaultOf(Field.PERIOD)).contains("2021-06");
        assertThat(manifest.defaultOf(Field.DISTRICT)).contains("500112");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "comma     | ,",
                "','       | ,",
                "semicolon | ;",
                "';'       | ;",
            })
    void delimiterIsASignOrItsName(String written, char delimiter) throws ManifestException {
        assertThat(parse("delimiter: " + written).delimiter()).isEqualTo(delimiter);
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstKey() throws ManifestException {
        assertThat(parse("\uFEFFtitle: one\n").title()).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab", "\\t", "TAB"})
    void tabIsADelimiter(String written) throws ManifestException {
        assertThat(parse("delimiter: " + written).delimiter()).isEqualTo('\t');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "encodng: UTF-8            | key \"encodng\": is not known; did you mean \"encoding\"?",
                "publised_at: 2021-07-23   | key \"publised_at\": is not known; did you mean \"published_at\"?",
                "value: 12                 | key \"value\": stands in the rows of the file; a manifest gives what holds"
                        + " for all of them",
                "encoding: GB1803          | key \"encoding\": \"GB1803\" is not an encoding; did you mean \"GB18030\"?",
                "encoding: 国标              | key \"encoding\": \"国标\" is not an encoding; known are UTF-8, GB18030,"
                        + " GBK, UTF-16",
                "format: xls               | key \"format\": \"xls\" is not allowed; did you mean \"xlsx\"?",
                "kind: target              | key \"kind\": \"target\" is not allowed; did you mean \"targets\"?",
                "delimiter: pipe           | key \"delimiter\": \"pipe\" is not allowed; known are comma,"
                        + " semicolon, tab",
                "decimal: dot              | key \"decimal\": \"dot\" is not allowed; known are comma, point",
                "columns: {A: distrct}     | key \"columns\": \"distrct\" of column \"A\" is not a field, nor"
                        + " \"ignore\"; did you mean \"district\"?",
                "columns: [A, B]           | key \"columns\": expects pairs on lines of their own, such as"
                        + " \"  text: meaning\"",
                "sheets: GDP               | key \"sheets\": expects a list, such as [one, two]",
                "title: [a, b]             | key \"title\": expects one text, not a list or pairs",
                "title:                    | key \"title\": is empty; give a value or remove the line",
                "marks: {x: A}             | key \"marks\": \"A\" of sign \"x\" is not the status of a missing value;"
                        + " known are H, K, L, M, N, O, Q",
                "published_at: 2021-02-30  | key \"published_at\": \"2021-02-30\" is not a date that exists, written as"
                        + " 2021-07-23",
                "published_at: 2021年7月    | key \"published_at\": \"2021年7月\" is not a date that exists, written as"
                        + " 2021-07-23",
                "plan_year: this           | key \"plan_year\": \"this\" is not a whole number",
                "obs_status: X             | key \"obs_status\": \"X\" is not a status code; known are A, B, D, E, F, G,"
                        + " H, I, J, K, L, M, N, O, P, Q, S, T, U, V, W",
                "span: YEAR                | key \"span\": \"YEAR\" is not a span; known are FULL_YEAR, YEAR_TO_DATE,"
                        + " PART_YEAR, POINT_IN_TIME, CUMULATIVE, UNSTATED",
            })
    void faultNamesTheLineTheKeyAndTheRemedy(String yaml, String message) {
        assertThat(faultsOf(yaml)).containsExactly("gdp.csv.yml, line 1, " + message);
    }

    @Test
    void allFaultsAreReportedInTheOrderOfTheirLines() {
        String yaml = """
                publised_at: 2021-07-23
                encoding: utf-88
                columns:
                  地区: district
                  指标: indicatr
                  地区: ignore
                title: one
                title: two
                """;

        assertThat(faultsOf(yaml))
                .containsExactly(
                        "gdp.csv.yml, line 1, key \"publised_at\": is not known; did you mean \"published_at\"?",
                        "gdp.csv.yml, line 2, key \"encoding\": \"utf-88\" is not an encoding; known are UTF-8,"
                                + " GB18030, GBK, UTF-16",
                        "gdp.csv.yml, line 5, key \"columns\": \"indicatr\" of column \"指标\" is not a field, nor"
                                + " \"ignore\"; did you mean \"indicator\"?",
                        "gdp.csv.yml, line 6, key \"columns\": \"地区\" stands on line 4 already",
                        "gdp.csv.yml, line 8, key \"title\": stands on line 7 already; keep one");
    }

    @Test
    void textThatIsNoYamlIsLocated() {
        assertThat(faultsOf("title: one\npublisher: a: b\n"))
                .singleElement()
                .asString()
                .startsWith("gdp.csv.yml, line 2, cannot be read as YAML: ")
                .endsWith("put quotes around texts with signs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "just a text | expects \"key: value\" on each line",
                "[a, b]      | expects \"key: value\" on each line",
                "? [a]       | expects a name before the colon",
            })
    void rootThatHasNoKeysIsRefused(String yaml, String message) {
        assertThat(faultsOf(yaml)).containsExactly("gdp.csv.yml, line 1, " + message);
    }

    @Test
    void aliasesAreRefused() {
        assertThat(faultsOf("sheets: &all [a, b]\nmarks: *all\n"))
                .containsExactly(
                        "gdp.csv.yml, line 2, aliases (*name) are not used in a manifest; write the value out");
    }

    @Test
    void endlessNestingIsRefusedBeforeItIsBuilt() {
        assertThat(faultsOf("sheets: " + "[".repeat(90_000)))
                .containsExactly("gdp.csv.yml, line 1, nests lists or pairs deeper than a manifest does");
    }

    @Test
    void hugeManifestIsRefused() {
        assertThatThrownBy(() -> parse("title: " + "长".repeat(200_001)))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("exceeds the limit");
    }

    private static LandingManifest parse(String yaml) throws ManifestException {
        return LandingManifestParser.parse("gdp.csv.yml", yaml);
    }

    private static List<String> faultsOf(String yaml) {
        return catchThrowableOfType(ManifestException.class, () -> parse(yaml)).faults();
    }
}
