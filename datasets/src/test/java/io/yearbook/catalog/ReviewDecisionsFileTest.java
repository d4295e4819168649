package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Period;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ReviewDecision.Outcome;
import io.yearbook.model.ValueQualifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDecisionsFileTest {

    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final Instant DECIDED = Instant.parse("2024-03-02T08:00:00Z");

    private static final ReviewDecision ACCEPTED = new ReviewDecision(
            figure("line 3, characters 20-24", RecordKind.OBSERVATION),
            Outcome.ACCEPTED,
            "gdp",
            "500112",
            Period.fullYear(2022),
            ValueQualifier.GE,
            "经济总量",
            "张三",
            DECIDED,
            "据原文,\"核对\"\n两遍");
    private static final ReviewDecision TARGET = new ReviewDecision(
            figure("line 9, characters 1-2", RecordKind.TARGET),
            Outcome.ACCEPTED,
            "gdp",
            "500112",
            null,
            null,
            "",
            "张三",
            DECIDED,
            "");
    private static final ReviewDecision NONE = new ReviewDecision(
            figure("page 2, line 4, characters 40-41", RecordKind.OBSERVATION),
            Outcome.NO_INDICATOR,
            "",
            "",
            null,
            null,
            "",
            "李四",
            DECIDED,
            "");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws CatalogException {
        ReviewDecisions decisions = new ReviewDecisions(List.of(ACCEPTED, TARGET, NONE));

        ReviewDecisions read = load(ReviewDecisionsFile.bytes(decisions)).reviewDecisions();

        assertThat(read.all()).containsExactly(ACCEPTED, TARGET, NONE);
        assertThat(read.of(NONE.figure().key())).contains(NONE);
        assertThat(read.ofDocument(SHA256)).hasSize(3);
        assertThat(read.ofDocument("0".repeat(64))).isEmpty();
    }

    @Test
    void aLaterDecisionTakesTheLineOfTheEarlierOne() {
        ReviewDecision changed =
                new ReviewDecision(ACCEPTED.figure(), Outcome.NO_INDICATOR, "", "", null, null, "", "李四", DECIDED, "");

        assertThat(new ReviewDecisions(List.of(ACCEPTED, NONE))
                        .with(List.of(changed))
                        .all())
                .containsExactly(changed, NONE);
    }

    @Test
    void decisionsArePartOfWhatACatalogueIsKnownBy() throws CatalogException {
        Catalog without = CatalogLoader.load(Path.of("catalog"));
        Catalog with = load(ReviewDecisionsFile.bytes(new ReviewDecisions(List.of(NONE))));

        assertThat(with.hash()).isNotEqualTo(without.hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",gdp,500112,            | ,no_such,500112,        | row 2, column \"indicator_code\": read \"no_such\"",
                ",gdp,500112,            | ,gdp,no_such,           | column \"district_code\": read \"no_such\"",
                "2022-12-31,FULL_YEAR    | 2022-10-31,FULL_YEAR    | span FULL_YEAR contradicts the dates",
                "2022-12-31,FULL_YEAR    | ,FULL_YEAR              | column \"period_end\": is empty",
                "0123456789abcdef012     | x                       | column \"source_file\"",
                "ACCEPTED,gdp            | NO_INDICATOR,gdp        | NO_INDICATOR does not go with indicator \"gdp\"",
                "2024-03-02T08:00:00Z    | 昨天                     | cannot read \"昨天\" as an instant",
            })
    void faultsAreNamedWithTheirRow(String text, String replacement, String message) {
        String csv = new String(
                        ReviewDecisionsFile.bytes(new ReviewDecisions(List.of(ACCEPTED))), StandardCharsets.UTF_8)
                .replace(text, replacement);

        assertThatThrownBy(() -> load(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("review_decisions.csv, row 2")
                .hasMessageContaining(message);
    }

    @Test
    void twoDecisionsOnOneFigureAreAFault() {
        String csv = new String(ReviewDecisionsFile.bytes(new ReviewDecisions(List.of(NONE))), StandardCharsets.UTF_8);
        String twice = csv + csv.lines().skip(1).findFirst().orElseThrow() + "\n";

        assertThatThrownBy(() -> load(twice.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("row 3, column \"source_place\"")
                .hasMessageContaining("must be unique");
    }

    @Test
    void aFolderIsOnlyChangedWhereTheResultLoadsAndNobodyElseChangedIt() throws Exception {
        Map<String, byte[]> before = CatalogFiles.read(Path.of("catalog"));
        for (Map.Entry<String, byte[]> file : before.entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
        Map<String, byte[]> after = new TreeMap<>(before);
        after.put(ReviewDecisionsFile.NAME, ReviewDecisionsFile.bytes(new ReviewDecisions(List.of(NONE))));
        Map<String, byte[]> broken = new TreeMap<>(after);
        broken.put("units.csv", new byte[0]);

        assertThatThrownBy(() -> CatalogUpdate.replace(folder, before, broken)).hasMessageContaining("units.csv");
        assertThat(CatalogFiles.read(folder)).hasSameSizeAs(before);
        assertThat(CatalogUpdate.replace(folder, before, after)
                        .reviewDecisions()
                        .all())
                .containsExactly(NONE);
        assertThat(CatalogLoader.load(folder).reviewDecisions().all()).containsExactly(NONE);
        assertThatThrownBy(() -> CatalogUpdate.replace(folder, before, after))
                .hasMessageContaining("changed by someone else");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static CandidateFigure figure(String place, RecordKind kind) {
        return new CandidateFigure(SHA256, "report.txt", place, "30余户", "全区有30余户,同比增长“一成”。", "30", "户", kind);
    }

    private static Catalog load(byte[] decisions) throws CatalogException {
        Map<String, byte[]> files = new TreeMap<>(CatalogFiles.read(Path.of("catalog")));
        files.put(ReviewDecisionsFile.NAME, decisions);
        return CatalogLoader.load(files);
    }
}
