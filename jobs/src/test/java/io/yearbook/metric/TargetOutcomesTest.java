package io.yearbook.metric;

import static io.yearbook.metric.SamplePanel.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Comparator;
import io.yearbook.model.Direction;
import io.yearbook.model.GapReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RankReason;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetOutcomesTest {

    private static final LocalDate PLAN = LocalDate.of(2021, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);
    private static final Indicator RATIO = SampleCatalog.indicator(ValueKind.RATIO, Direction.HIGHER);

    @ParameterizedTest(name = "{1} against {0}: {2}, before it is due {3}")
    @CsvSource(delimiter = '|', textBlock = """
            >=95 | 95    | MET            | MET
            >=95 | 94.99 | MISSED         | NOT_DUE
            >=95 | ≥98   | MET            | MET
            >=99 | ≥98   | NOT_COMPARABLE | NOT_DUE
            >=95 | <95   | MISSED         | NOT_DUE
            >=95 | ≤95   | NOT_COMPARABLE | NOT_DUE
            >=95 | ≤94   | MISSED         | NOT_DUE
            >95  | 95    | MISSED         | NOT_DUE
            >95  | >95   | MET            | MET
            >95  | ≥95   | NOT_COMPARABLE | NOT_DUE
            >95  | ≤95   | MISSED         | NOT_DUE
            <=9  | 9     | MET            | MET
            <=9  | 9.5   | MISSED         | NOT_DUE
            <=9  | ≤9    | MET            | MET
            <=8  | ≤9    | NOT_COMPARABLE | NOT_DUE
            <=9  | >9    | MISSED         | NOT_DUE
            <9   | 9     | MISSED         | NOT_DUE
            <9   | <9    | MET            | MET
            <9   | ≥9    | MISSED         | NOT_DUE
            =95  | 95.0  | MET            | MET
            =95  | 96    | MISSED         | NOT_DUE
            =95  | ≥95   | NOT_COMPARABLE | NOT_DUE
            =95  | ≥96   | MISSED         | NOT_DUE
            >=95 | 约95.0| NOT_COMPARABLE | NOT_DUE
            >=95 | 约96.0| MET            | MET
            >=95 | -     | NO_EVIDENCE    | NOT_DUE
            """)
    void judgesByWhatTheFigureMayStandFor(String promise, String value, TargetVerdict due, TargetVerdict notDue) {
        String table = "|period|value|\n|2021-12-31|%s|".formatted(value);
        List<PanelCell> cells = SamplePanel.cells(RATIO, table);

        assertThat(run(RATIO, cells, DUE.plusDays(1), target("t", promise)))
                .singleElement()
                .satisfies(row -> assertThat(row.targetVerdict()).isEqualTo(due));
        assertThat(run(RATIO, cells, DUE, target("t", promise)))
                .singleElement()
                .satisfies(row -> assertThat(row.targetVerdict()).isEqualTo(notDue));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            RATIO | 2021                   |            | A | % | MET
            RATIO | 2021-01-01/2021-09-30  |            | A | % | MET
            RATIO | 2021-06-01             |            | A | % | MET
            RATIO | 2021-05-31             |            | A | % | NO_EVIDENCE
            RATIO | 2022-01-01             |            | A | % | NO_EVIDENCE
            RATIO | /2021-12-31            |            | A | % | NOT_COMPARABLE
            RATIO | 2020-01-01/2021-12-31  | CUMULATIVE | A | % | NOT_COMPARABLE
            RATIO | 2021                   |            | D | % | NOT_COMPARABLE
            RATIO | 2021                   |            | F | % | NOT_COMPARABLE
            RATIO | 2021                   |            | W | % | NOT_COMPARABLE
            RATIO | 2021                   |            | B | % | NOT_COMPARABLE
            RATIO | 2021                   |            | P | % | MET
            RATIO | 2021                   |            | E | % | MET
            RATIO | 2021                   |            | A | ‰ | NOT_COMPARABLE
            FLOW  | 2021                   |            | A | % | MET
            FLOW  | 2021-01-01/2021-11-30  |            | A | % | NOT_COMPARABLE
            FLOW  | 2021-07-01/2021-12-31  |            | A | % | NOT_COMPARABLE
            AMOUNT| 2021-12-31             |            | A | % | NOT_COMPARABLE
            """)
    void judgesOnlyByFiguresInTimeThatMeanTheSame(
            ValueKind kind, String period, @Nullable String span, String status, String unit, TargetVerdict verdict) {
        Indicator indicator = SampleCatalog.indicator(kind, Direction.HIGHER);
        String table = "|period|value|span|status|unit|\n|%s|99|%s|%s|%s|"
                .formatted(period, span == null ? "" : span, status, unit);

        List<IndicatorYear> rows =
                run(indicator, SamplePanel.cells(indicator, table), DUE.plusDays(1), target("t", ">=95"));

        assertThat(rows)
                .filteredOn(row -> row.targetVerdict() != null)
                .singleElement()
                .satisfies(row -> assertThat(row.targetVerdict()).isEqualTo(verdict));
    }

    /** Promises are due on 31 December 2022; of a promise that is not due nothing is said to be missed. */
    @ParameterizedTest(name = "{0} {1} {2} against {3} of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            RATIO    | HIGHER | >=95 | 96 | 2022-11-30            | MET
            RATIO    | HIGHER | >=95 | 94 | 2022-11-30            | NO_EVIDENCE
            RATIO    | HIGHER | >=95 | 94 | 2022-01-01/2022-09-30 | NO_EVIDENCE
            RATIO    | HIGHER | >=95 | 94 | 2022                  | MISSED
            RATIO    | HIGHER | >=95 | 94 | 2021                  | NO_EVIDENCE
            RATIO    | HIGHER | >=95 | 96 | 2021                  | NO_EVIDENCE
            RATIO    | HIGHER | >=95 | 96 | 2021-12-31            | MET
            RATIO    | LOWER  | >=95 | 96 | 2021-12-31            | NO_EVIDENCE
            RATIO    | NEUTRAL| >=95 | 96 | 2021-12-31            | NO_EVIDENCE
            RATIO    | HIGHER | =95  | 95 | 2021-12-31            | NO_EVIDENCE
            STOCK    | HIGHER | >95  | 96 | 2021-12-31            | MET
            STOCK    | HIGHER | >95  | 94 | 2021-12-31            | NO_EVIDENCE
            STOCK    | HIGHER | <=95 | 94 | 2021-12-31            | NO_EVIDENCE
            DURATION | LOWER  | <=9  | 8  | 2021-12-31            | MET
            DURATION | LOWER  | <9   | 8  | 2021                  | NO_EVIDENCE
            DURATION | LOWER  | <=9  | 10 | 2021                  | NO_EVIDENCE
            """)
    void aFigureOfATimeBeforeTheDueDateBreaksNoPromise(
            ValueKind kind, Direction direction, String promise, String value, String period, TargetVerdict verdict) {
        Indicator indicator = SampleCatalog.indicator(kind, direction);
        LocalDate due = LocalDate.of(2022, 12, 31);
        List<PanelCell> cells =
                SamplePanel.cells(indicator, "|period|value|unit|\n|%s|%s|%%|".formatted(period, value));
        List<Target> targets = List.of(dueOn("t", promise, due));

        assertThat(new TargetOutcomes(SampleCatalog.catalog(), due.plusDays(1)).of(indicator, cells, targets))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.verdict()).isEqualTo(verdict);
                    assertThat(outcome.figure()).isNotNull();
                    assertThat(outcome.gapReason())
                            .isEqualTo(verdict == TargetVerdict.NO_EVIDENCE ? GapReason.BEFORE_DUE_DATE : null);
                });
        assertThat(new TargetOutcomes(SampleCatalog.catalog(), due).of(indicator, cells, targets))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.verdict())
                        .isEqualTo(verdict == TargetVerdict.MET ? TargetVerdict.MET : TargetVerdict.NOT_DUE));
    }

    @Test
    void latestFigureInTimeJudges() {
        List<IndicatorYear> rows = rows(RATIO, """
                | period                | value |
                | 2021-01-01/2021-09-30 | 90    |
                | 2021-11-30            | 96    |
                | 2022-03-31            | 80    |
                """, target("t", ">=95"));

        assertThat(rows)
                .filteredOn(row -> row.targetVerdict() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.span()).isEqualTo(Span.POINT_IN_TIME);
                    assertThat(row.year()).isEqualTo(2021);
                    assertThat(row.targetVerdict()).isEqualTo(TargetVerdict.MET);
                    assertThat(row.targetComparator()).isEqualTo(">=");
                    assertThat(row.targetValue()).isEqualByComparingTo("95");
                });
    }

    @Test
    void territoryChangedSinceThePlanIsNotComparable() {
        Target early = new Target(
                "t",
                "plan",
                "plan",
                null,
                "h",
                "sample",
                Comparator.AT_LEAST,
                BigDecimal.TEN,
                "%",
                DUE,
                true,
                2021,
                Firmness.FIRM,
                "",
                "区政府",
                SampleCatalog.BREAK_OF_H.minusDays(1));

        List<IndicatorYear> rows = rows(RATIO, "|district|period|value|\n|h|2021-11-30|99|", early);

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.targetVerdict()).isEqualTo(TargetVerdict.NOT_COMPARABLE));
    }

    @Test
    void targetWithoutFigureHasARowOfItsOwn() {
        IndicatorYear row =
                rows(RATIO, "| period | value |", target("t", ">=95")).get(0);

        assertThat(row.districtCode()).isEqualTo("a");
        assertThat(row.year()).isEqualTo(2021);
        assertThat(row.span()).isEqualTo(Span.UNSTATED);
        assertThat(row.periodStart()).isNull();
        assertThat(row.periodEnd()).isEqualTo(DUE);
        assertThat(row.value()).isNull();
        assertThat(row.obsStatus()).isEqualTo(ObservationStatus.O);
        assertThat(row.publisher()).isNull();
        assertThat(row.observationId()).isNull();
        assertThat(row.changeReason()).isEqualTo(ChangeReason.VALUE_MISSING);
        assertThat(row.rankReason()).isEqualTo(RankReason.VALUE_MISSING);
        assertThat(row.targetVerdict()).isEqualTo(TargetVerdict.NO_EVIDENCE);
    }

    @Test
    void strongerRankReasonIsGivenForATargetWithoutFigure() {
        Indicator neutral = SampleCatalog.indicator(ValueKind.RATIO, Direction.NEUTRAL);

        assertThat(rows(neutral, "| period | value |", target("t", ">=95")))
                .extracting(IndicatorYear::rankReason)
                .containsExactly(RankReason.NEUTRAL);
    }

    @Test
    void figureThatIsNotPrintedJudgesOnTheTargetsOwnRow() {
        List<IndicatorYear> rows = rows(RATIO, """
                | period     | value |
                | 2021-12-30 | 90    |
                | 2021-06-30 | 96    |
                """, dueOn("t", ">=95", LocalDate.of(2021, 6, 30)));

        assertThat(rows)
                .filteredOn(row -> row.targetVerdict() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.span()).isEqualTo(Span.UNSTATED);
                    assertThat(row.value()).isNull();
                    assertThat(row.observationId()).isEqualTo("o02");
                    assertThat(row.targetVerdict()).isEqualTo(TargetVerdict.MET);
                });
    }

    @Test
    void aFigureOfUnstatedPeriodSharesItsRowWithTheTarget() {
        List<IndicatorYear> rows = rows(RATIO, "| period | value |\n| /2021-03-31 | 90 |", target("t", ">=95"));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualByComparingTo("90");
            assertThat(row.targetVerdict()).isEqualTo(TargetVerdict.NO_EVIDENCE);
        });
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HIGHER | >=95 | >=95 >=90
            HIGHER | >95  | >=95 >95
            HIGHER | >=30 | <=50 >=30
            LOWER  | <=50 | <=50 >=30
            LOWER  | <=8  | <=9 <=8
            LOWER  | <9   | <=9 <9
            HIGHER | =90  | >=95 =90
            """)
    void strictestOfSeveralTargetsIsShown(Direction direction, String shown, String promises) {
        Indicator indicator = SampleCatalog.indicator(ValueKind.RATIO, direction);
        String[] each = promises.split(" ");
        Target one = target("t1", each[0]);
        Target other = target("t2", each[1]);

        for (List<Target> targets : List.of(List.of(one, other), List.of(other, one))) {
            List<IndicatorYear> rows = rows(indicator, "|period|value|\n|2021|40|", targets.toArray(Target[]::new));

            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.targetComparator() + row.targetValue())
                            .isEqualTo(shown));
        }
    }

    @Test
    void ofEqualTargetsTheOneDueFirstIsShown() {
        List<PanelCell> cells = SamplePanel.cells(RATIO, "|period|value|\n|2021-06-30|90|");
        LocalDate midYear = LocalDate.of(2021, 6, 30);

        assertThat(run(RATIO, cells, midYear.plusDays(1), target("t1", ">=95"), dueOn("t2", ">=95", midYear)))
                .singleElement()
                .satisfies(row -> assertThat(row.targetVerdict()).isEqualTo(TargetVerdict.MISSED));
    }

    private static List<IndicatorYear> run(
            Indicator indicator, List<PanelCell> cells, LocalDate runDate, Target... targets) {
        return new IndicatorYears(SampleCatalog.catalog(), MetricSettings.DEFAULTS, runDate)
                .of(indicator, cells, List.of(targets));
    }

    private static Target target(String id, String promise) {
        return dueOn(id, promise, DUE);
    }

    private static Target dueOn(String id, String promise, LocalDate due) {
        String sign = promise.replaceAll("[0-9.]", "");
        return new Target(
                id,
                "plan",
                "plan",
                null,
                "a",
                SampleCatalog.INDICATOR,
                Comparator.ofSign(sign).orElseThrow(),
                new BigDecimal(promise.substring(sign.length())),
                "%",
                due,
                true,
                2021,
                Firmness.FIRM,
                "",
                "区政府",
                PLAN);
    }
}
