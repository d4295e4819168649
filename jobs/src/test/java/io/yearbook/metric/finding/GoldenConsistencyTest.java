package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.yearbook.metric.PanelCell;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped figures of two documents against the arithmetic that was checked by hand. */
class GoldenConsistencyTest {

    private static final Path LANDING = Path.of("../datasets/landing");
    private static final Path CHECKS = Path.of("../../shared/golden/consistency-000-001.csv");

    /** What is checked between figures of one time; the other kinds compare years or judge plausibility. */
    private static final Set<String> KINDS = Set.of("share", "sum", "grim", "subset", "conflict");

    private static final Map<String, CheckVerdict> VERDICTS = Map.of(
            "ok", CheckVerdict.HOLDS,
            "ok_note", CheckVerdict.HOLDS,
            "derived", CheckVerdict.HOLDS,
            "rounding", CheckVerdict.HOLDS_TRUNCATED,
            "unreachable", CheckVerdict.CONTRADICTORY,
            "conflict", CheckVerdict.CONTRADICTORY);

    private static List<Finding> findings;

    @BeforeAll
    static void check() throws IOException {
        List<PanelCell> cells = new ArrayList<>();
        cells.addAll(cells("S0", "yubei-justice-bureau-reply-2023.csv", "重庆市渝北区司法局"));
        cells.addAll(cells("S1", "yubei-government-services-report-2021.csv", "重庆市渝北区政务服务管理办公室"));
        findings = new DistrictFindings(CheckCatalog.shipped(), FindingSettings.DEFAULTS).of(cells);
    }

    @Test
    void everyHandMadeCheckOfOneTimeGetsItsVerdict() throws IOException {
        assumeTrue(Files.exists(CHECKS), CHECKS + " is absent");
        List<NamedCsvRecord> checks = rows(CHECKS).stream()
                .filter(check -> KINDS.contains(check.getField("kind")))
                .filter(check -> !isOfSeveralFigures(check) && !isOfOtherScope(check))
                .toList();

        assertThat(checks)
                .hasSize(20)
                .allSatisfy(check -> assertThat(
                                findingOn(check.getField("fact_ids").split(";")).verdict())
                        .as(check.getField("check_id"))
                        .isEqualTo(VERDICTS.get(check.getField("verdict"))));
    }

    /** One hand-made check looks at three shares of a whole that the document does not name. */
    private static boolean isOfSeveralFigures(NamedCsvRecord check) {
        return check.getField("fact_ids").equals("S0-030;S0-032;S0-028;S0-023");
    }

    /** The catalogue says why these two differ: what is merely noted by hand is explained here. */
    private static boolean isOfOtherScope(NamedCsvRecord check) {
        return check.getField("fact_ids").equals("S0-020;S0-023");
    }

    @Test
    void boundsOfTheSameDayAgreeAndDeclaredScopesExplain() {
        assertThat(findingOn("S0-004", "S0-018").verdict()).isEqualTo(CheckVerdict.HOLDS);
        assertThat(findingOn("S0-030", "S0-023").verdict()).isEqualTo(CheckVerdict.HOLDS);
        assertThat(findingOn("S0-020", "S0-023").verdict()).isEqualTo(CheckVerdict.EXPLAINED);
        assertThat(findingOn("S1-071", "S1-072", "S1-070").verdict()).isEqualTo(CheckVerdict.HOLDS);
    }

    @Test
    void theSentenceHoldsTheFigures() {
        assertThat(findingOn("S1-033", "S1-032", "S1-034").sentenceZh())
                .isEqualTo("渝北区2021年1—9月涉企经营许可告知承诺占比公布81.9%，"
                        + "按涉企经营许可告知承诺办件量1881件÷涉企经营许可办件量2295件计算为81.9608%，四舍五入不符，按截断相符。");
        assertThat(findingOn("S1-016", "S1-005").sentenceZh())
                .contains("1032÷1449＝71.22153%，1033÷1449＝71.29055%，没有整数可得此比例");
        assertThat(findingOn("S0-002", "S0-015").sentenceZh()).contains("2336万条", "≥4000万条", "两者不符");
    }

    private static Finding findingOn(String... facts) {
        List<Finding> found = findings.stream()
                .filter(finding -> Set.copyOf(finding.observationIds()).equals(Set.of(facts)))
                .toList();
        assertThat(found).as("findings on %s", List.of(facts)).hasSize(1);
        return found.get(0);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    /** The rows of a shipped file are the hand-read facts in their order. */
    private static List<PanelCell> cells(String document, String file, String publisher) throws IOException {
        List<PanelCell> cells = new ArrayList<>();
        for (NamedCsvRecord row : rows(LANDING.resolve(file))) {
            cells.add(new PanelCell("%s-%03d".formatted(document, cells.size() + 1), observation(row, publisher)));
        }
        return cells;
    }

    private static Observation observation(NamedCsvRecord row, String publisher) {
        BigDecimal change = number(row.getField("reported_change"));
        return new Observation(
                row.getField("district"),
                row.getField("indicator"),
                new Period(
                        row.getField("period_start").isEmpty() ? null : LocalDate.parse(row.getField("period_start")),
                        LocalDate.parse(row.getField("period_end")),
                        Span.valueOf(row.getField("span"))),
                number(row.getField("value")),
                row.getField("unit"),
                row.getField("decimals").isEmpty() ? null : Integer.valueOf(row.getField("decimals")),
                ObservationStatus.valueOf(row.getField("obs_status")),
                ValueQualifier.valueOf(row.getField("value_qualifier")),
                change,
                change == null ? null : row.getField("reported_change_unit"),
                publisher,
                LocalDate.of(2023, 5, 19));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
