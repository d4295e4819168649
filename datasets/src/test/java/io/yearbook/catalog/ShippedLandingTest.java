package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.model.Field;
import io.yearbook.model.RecordKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The landing files that ship, apart from what the facts say: see {@link ShippedFactsTest}. */
class ShippedLandingTest {

    private static final String POPULATION = "resident-population-2020.csv";
    private static final String PERSONS = "常住人口（人）";

    @Test
    void everyDataFileHasOneManifest() throws IOException {
        List<String> names = fileNames();
        LandingManifestPairing pairing = LandingManifestPairing.of(names);

        assertThat(pairing.manifests().keySet())
                .hasSize(7)
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .filter(name -> !LandingManifestPairing.isManifest(name))
                        .toList());
        assertThat(pairing.ambiguous()).isEmpty();
        assertThat(pairing.orphaned()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("manifestNames")
    void everyManifestSaysWhoPublishedWhatWhenAndOnWhichTerms(String name) throws Exception {
        LandingManifest manifest = LandingTable.manifest(name);

        assertThat(manifest.title()).isNotBlank();
        assertThat(manifest.licence()).isNotBlank();
        assertThat(manifest.format()).isNotNull();
        assertThat(manifest.defaults()).containsKeys(Field.PUBLISHER, Field.PUBLISHED_AT);
    }

    @Test
    void marksOfTheWorkbookMeanMissing() throws Exception {
        LandingManifest manifest = LandingTable.manifest("gdp-2018-2022.xlsx.yml");

        assertThat(manifest.marks()).isEqualTo(Map.of("…", "O", "—", "L"));
        assertThat(manifest.defaultOf(Field.INDICATOR)).contains("gdp");
    }

    @Test
    void populationOfTheThirtyEightDistrictsIsThatOfTheCensus() throws Exception {
        List<LandingTable.Row> rows = LandingTable.read(POPULATION).rows();

        assertThat(rows).hasSize(38);
        assertThat(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.text(PERSONS)))
                        .sum())
                .isEqualTo(32_054_159);
    }

    @Test
    void populationIsThatOfTheTabulation() throws Exception {
        Map<String, String> tabulated = SharedExamples.rows("data/chongqing/chongqing_population.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("CODE") + row.getField("NAME"), row -> row.getField("POPU")));

        Map<String, String> shipped = LandingTable.read(POPULATION).rows().stream()
                .collect(Collectors.toMap(
                        row -> row.text("district") + row.text("district_name"), row -> row.text(PERSONS)));

        assertThat(shipped).isEqualTo(tabulated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void populationNeedsTheEncodingItsManifestNames(String otherEncoding) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(LandingTable.FOLDER.resolve(POPULATION)));

        assertThatThrownBy(() -> Charset.forName(otherEncoding).newDecoder().decode(bytes))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void targetsOfThePlanAreAllThere() throws Exception {
        LandingTable targets = LandingTable.read("yuzhong-business-environment-targets-2021.csv");

        assertThat(targets.manifest().kind()).isEqualTo(RecordKind.TARGET);
        assertThat(targets.rows()).hasSize(28);
    }

    @Test
    void targetsAreTheOnesReadByHand() throws Exception {
        List<String> read = SharedExamples.rows("golden/targets-yuzhong-2021.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.getField("target_id"),
                        row.getField("task_no"),
                        row.getField("indicator_code"),
                        row.getField("comparator"),
                        row.getField("value"),
                        row.getField("unit"),
                        row.getField("due"),
                        row.getField("firmness").toUpperCase(Locale.ROOT)))
                .toList();

        assertThat(LandingTable.read("yuzhong-business-environment-targets-2021.csv")
                        .rows())
                .map(row -> joined(
                        row,
                        "target_id",
                        "task_no",
                        "indicator",
                        "comparator",
                        "value",
                        "unit",
                        "due_date",
                        "firmness"))
                .containsExactlyElementsOf(read);
    }

    @Test
    void tasksOfThePlanAreNumberedWithoutGap() throws Exception {
        LandingTable tasks = LandingTable.read("yuzhong-business-environment-tasks-2021.csv");

        assertThat(tasks.manifest().kind()).isEqualTo(RecordKind.TASK);
        assertThat(tasks.rows())
                .map(row -> Integer.parseInt(row.text("task_no")))
                .containsExactlyElementsOf(
                        Stream.iterate(1, number -> number + 1).limit(52).toList());
        assertThat(tasks.rows())
                .allSatisfy(
                        row -> assertThat(joined(row, "title", "lead_units")).doesNotMatch("^\\|.*|.*\\|$"));
    }

    @Test
    void tasksNameOfficesByTheirCanonicalNames() throws Exception {
        Map<String, String> canonical = SharedExamples.rows("golden/government-units.csv").stream()
                .filter(row -> row.getField("district_code").equals("500103"))
                .collect(Collectors.toMap(row -> row.getField("unit_name"), row -> row.getField("canonical_name")));
        List<String> read = SharedExamples.rows("golden/tasks-yuzhong-2021.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.getField("task_no"),
                        canonical(row.getField("lead_units"), canonical),
                        canonical(row.getField("responsible_units"), canonical),
                        row.getField("deadline")))
                .toList();

        assertThat(LandingTable.read("yuzhong-business-environment-tasks-2021.csv")
                        .rows())
                .map(row -> joined(row, "task_no", "lead_units", "responsible_units", "deadline"))
                .containsExactlyElementsOf(read);
    }

    private static String canonical(String units, Map<String, String> canonicalNames) {
        return Stream.of(units.split(";"))
                .map(unit -> canonicalNames.getOrDefault(unit, unit))
                .collect(Collectors.joining(";"));
    }

    private static String joined(LandingTable.Row row, String... columns) {
        return Stream.of(columns).map(column -> row.text(column)).collect(Collectors.joining("|"));
    }

    static List<String> manifestNames() throws IOException {
        return fileNames().stream().filter(LandingManifestPairing::isManifest).toList();
    }

    private static List<String> fileNames() throws IOException {
        try (Stream<Path> files = Files.list(LandingTable.FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
