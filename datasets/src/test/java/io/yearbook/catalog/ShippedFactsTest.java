package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Field;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of two official documents that ship, against the vocabulary and against the reading by hand. */
class ShippedFactsTest {

    private static final String REPLY = "yubei-justice-bureau-reply-2023.csv";
    private static final String REPORT = "yubei-government-services-report-2021.csv";
    private static final Pattern PLACE = Pattern.compile("第(\\d+)行 第(\\d+)—(\\d+)字");

    @ParameterizedTest
    @ValueSource(strings = {REPLY, REPORT})
    void everyFactIsAnObservationWithAKeyOfItsOwn(String fileName) throws Exception {
        assertThat(observations(fileName)).extracting(Observation::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {REPLY, REPORT})
    void unstatedPeriodHasNoStart(String fileName) throws Exception {
        assertThat(observations(fileName))
                .filteredOn(fact -> fact.period().span() == Span.UNSTATED)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.period().start()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {REPLY, REPORT})
    void publishedPrecisionLosesNothingOfTheValue(String fileName) throws Exception {
        assertThat(observations(fileName)).allSatisfy(fact -> {
            int decimals = Objects.requireNonNull(fact.decimals());
            BigDecimal value = Objects.requireNonNull(fact.value());
            assertThat(value.stripTrailingZeros().scale()).isLessThanOrEqualTo(decimals);
        });
    }

    @Test
    void allFactsAreTheOnesReadByHand() throws Exception {
        List<String> read = SharedExamples.rows("golden/facts-000-001.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.getField("district_code"),
                        row.getField("indicator_code"),
                        row.getField("period_end"),
                        row.getField("value"),
                        row.getField("unit"),
                        row.getField("obs_status").replace("M", "O"),
                        row.getField("value_text")))
                .toList();
        List<String> shipped = Stream.concat(rows(REPLY), rows(REPORT))
                .map(row -> Stream.of(
                                "district", "indicator", "period_end", "value", "unit", "obs_status", "value_text")
                        .map(column -> row.text(column))
                        .collect(Collectors.joining("|")))
                .toList();

        assertThat(shipped).hasSize(168).containsExactlyElementsOf(read);
    }

    @ParameterizedTest
    @CsvSource({
        REPLY + ", seeds/000_ed04281ebe80b2ba.txt",
        REPORT + ", seeds/001_10c08c8bedd865c6.txt",
        "yuzhong-business-environment-targets-2021.csv, seeds/003_321999f55406a845.txt",
    })
    void placeInTheDocumentHoldsTheFigureAsPrinted(String fileName, String document) throws Exception {
        List<String> lines = SharedExamples.text(document).lines().toList();

        assertThat(rows(fileName)).isNotEmpty().allSatisfy(row -> {
            Matcher place = PLACE.matcher(row.text("document_place"));
            assertThat(place.matches()).isTrue();
            String passage = lines.get(Integer.parseInt(place.group(1)) - 1)
                    .substring(Integer.parseInt(place.group(2)) - 1, Integer.parseInt(place.group(3)));
            assertThat(passage).contains(row.text("value_text"));
        });
    }

    private static Stream<LandingTable.Row> rows(String fileName) throws IOException, ManifestException {
        return LandingTable.read(fileName).rows().stream();
    }

    private static List<Observation> observations(String fileName) throws IOException, ManifestException {
        LandingManifest manifest = LandingTable.manifest(fileName + ".yml");
        return rows(fileName).map(row -> observation(row, manifest)).toList();
    }

    private static Observation observation(LandingTable.Row row, LandingManifest manifest) {
        return new Observation(
                row.text("district"),
                row.text("indicator"),
                new Period(
                        dateOrNull(row.text("period_start")),
                        LocalDate.parse(row.text("period_end")),
                        Span.valueOf(row.text("span"))),
                numberOrNull(row.text("value")),
                row.text("unit"),
                Integer.valueOf(row.text("decimals")),
                ObservationStatus.valueOf(row.text("obs_status")),
                ValueQualifier.valueOf(row.text("value_qualifier")),
                numberOrNull(row.text("reported_change")),
                textOrNull(row.text("reported_change_unit")),
                manifest.defaultOf(Field.PUBLISHER).orElseThrow(),
                LocalDate.parse(manifest.defaultOf(Field.PUBLISHED_AT).orElseThrow()));
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate dateOrNull(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable BigDecimal numberOrNull(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
