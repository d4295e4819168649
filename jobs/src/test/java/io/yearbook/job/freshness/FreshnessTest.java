package io.yearbook.job.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.freshness.DocumentStatus.State;
import io.yearbook.model.ExpectedDocument;
import io.yearbook.model.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    private static final Instant SEEN = Instant.parse("2024-02-08T18:30:00Z");
    private static final ExpectedDocument REPORT = document("年度报告", RecordKind.OBSERVATION, List.of(), 2022, null);

    /** A report about 2023, due on 31 March 2024 with 15 days of grace. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-31 |            | -
            2024-01-01 |            | NOT_YET_DUE
            2024-03-31 |            | NOT_YET_DUE
            2024-04-15 |            | NOT_YET_DUE
            2024-04-16 |            | MISSING
            2026-11-22 |            | MISSING
            2024-01-01 | report.csv | RECEIVED
            2024-04-16 | report.csv | RECEIVED
            """)
    void aDocumentIsMissingOnceItsDaysOfGraceAreOver(LocalDate date, @Nullable String file, String state) {
        List<Arrival> arrivals = file == null ? List.of() : List.of(arrival("gdp", 2023, file, SEEN));

        assertThat(Freshness.of(List.of(REPORT), arrivals, date).stream()
                        .filter(status -> status.year() == 2023)
                        .map(status -> status.state().name())
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(state);
    }

    /** What passes for the report of 市统计局 about 2023, which states gdp. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市统计局 | OBSERVATION | gdp        | 2023 | RECEIVED
            市统计局 | OBSERVATION | gdp        | 2022 | MISSING
            区统计局 | OBSERVATION | gdp        | 2023 | MISSING
            市统计局 | TARGET      | gdp        | 2023 | MISSING
            市统计局 | OBSERVATION | population | 2023 | MISSING
            """)
    void onlyTheSamePublisherKindIndicatorAndYearWillDo(
            String publisher, RecordKind kind, String indicator, int year, State state) {
        ExpectedDocument expected = document("公报", RecordKind.OBSERVATION, List.of("gdp"), 2023, 2023);

        assertThat(Freshness.of(
                        List.of(expected),
                        List.of(new Arrival(publisher, kind, indicator, year, "a.csv", SEEN)),
                        LocalDate.of(2025, 1, 1)))
                .singleElement()
                .extracting(DocumentStatus::state)
                .isEqualTo(state);
    }

    @Test
    void aDocumentOfWhichPartIsThereNamesWhatIsLacking() {
        ExpectedDocument expected =
                document("公报", RecordKind.OBSERVATION, List.of("gdp", "population", "rate"), 2023, 2023);
        List<Arrival> arrivals =
                List.of(arrival("rate", 2023, "b.csv", SEEN.plusSeconds(9)), arrival("gdp", 2023, "a.csv", SEEN));

        assertThat(Freshness.of(List.of(expected), arrivals, LocalDate.of(2025, 1, 1)))
                .containsExactly(new DocumentStatus(
                        expected,
                        2023,
                        LocalDate.of(2024, 3, 31),
                        State.MISSING,
                        List.of("a.csv", "b.csv"),
                        SEEN,
                        List.of("population")));
    }

    @Test
    void aTaskListNeedsNoIndicator() {
        ExpectedDocument expected = document("任务", RecordKind.TASK, List.of(), 2023, 2023);
        Arrival tasks = new Arrival("市统计局", RecordKind.TASK, null, 2023, "tasks.csv", SEEN);

        assertThat(Freshness.of(List.of(expected), List.of(tasks), LocalDate.of(2025, 1, 1)))
                .singleElement()
                .extracting(DocumentStatus::state)
                .isEqualTo(State.RECEIVED);
    }

    @Test
    void everyYearFromTheFirstToTheLastIsExpectedAndTheMissingComeFirst() {
        ExpectedDocument ended = document("旧报告", RecordKind.OBSERVATION, List.of(), 2020, 2021);

        assertThat(Freshness.of(
                                List.of(REPORT, ended),
                                List.of(arrival("gdp", 2022, "r.csv", SEEN)),
                                LocalDate.of(2025, 2, 1))
                        .stream()
                        .map(status -> status.document().nameZh() + " " + status.year() + " " + status.state()))
                .containsExactly(
                        "旧报告 2020 MISSING",
                        "旧报告 2021 MISSING",
                        "年度报告 2023 MISSING",
                        "年度报告 2024 NOT_YET_DUE",
                        "年度报告 2022 RECEIVED");
    }

    @Test
    void aLeapDayIsTheLastOfFebruaryInOtherYears() {
        ExpectedDocument leap = new ExpectedDocument(
                "市统计局", "年报", RecordKind.OBSERVATION, List.of(), 2022, null, MonthDay.of(2, 29), 1, 0);

        assertThat(leap.dueDate(2022)).isEqualTo("2023-02-28");
        assertThat(leap.dueDate(2023)).isEqualTo("2024-02-29");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> document("报告", RecordKind.TASK, List.of("gdp"), 2022, null))
                .hasMessage("tasks have no indicators: [gdp]");
        assertThatThrownBy(() -> document("报告", RecordKind.OBSERVATION, List.of(), 2022, 2021))
                .hasMessage("ends in 2021 before it begins in 2022");
    }

    /** As days pass without news a document is awaited, then missed; as files arrive it is received for good. */
    @Test
    void timeAndFilesMoveADocumentOneWay() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                String indicator = Arrays.asList("gdp", "rate").get(random.nextInt(2));
                arrivals.add(arrival(indicator, 2020 + random.nextInt(5), "f" + i + ".csv", SEEN));
            }
            ExpectedDocument expected = document("公报", RecordKind.OBSERVATION, List.of("gdp", "rate"), 2021, 2023);
            LocalDate date = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500));
            List<DocumentStatus> now = Freshness.of(List.of(expected), arrivals, date);
            List<DocumentStatus> later = Freshness.of(List.of(expected), arrivals, date.plusDays(random.nextInt(400)));
            List<Arrival> more = new ArrayList<>(arrivals);
            more.add(arrival("gdp", 2022, "more.csv", SEEN));

            for (DocumentStatus status : now) {
                State then = state(later, status.year());
                assertThat(then == status.state() || status.state() == State.NOT_YET_DUE && then == State.MISSING)
                        .isTrue();
                State withMore = state(Freshness.of(List.of(expected), more, date), status.year());
                assertThat(withMore == status.state() || withMore == State.RECEIVED)
                        .isTrue();
            }
        }
    }

    private static State state(List<DocumentStatus> statuses, int year) {
        return statuses.stream()
                .filter(status -> status.year() == year)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Arrival arrival(String indicator, int year, String file, Instant seen) {
        return new Arrival("市统计局", RecordKind.OBSERVATION, indicator, year, file, seen);
    }

    private static ExpectedDocument document(
            String name, RecordKind kind, List<String> indicators, int firstYear, @Nullable Integer lastYear) {
        return new ExpectedDocument("市统计局", name, kind, indicators, firstYear, lastYear, MonthDay.of(3, 31), 1, 15);
    }
}
