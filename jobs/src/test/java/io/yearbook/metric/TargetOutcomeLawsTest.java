package io.yearbook.metric;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Comparator;
import io.yearbook.model.Direction;
import io.yearbook.model.GapReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the outcomes of any targets on any panel. */
class TargetOutcomeLawsTest {

    private static final LocalDate RUN_DATE = LocalDate.of(2022, 7, 1);
    private static final Indicator RATIO = SampleCatalog.indicator(ValueKind.RATIO, Direction.HIGHER);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void samplesReachEveryVerdictAndMostReasons() {
        List<TargetOutcome> all = seeds().boxed()
                .flatMap(seed -> outcomes(RandomPanel.cells(seed, RATIO), targets(seed)).stream())
                .toList();

        assertThat(all).extracting(TargetOutcome::verdict).contains(TargetVerdict.values());
        assertThat(all)
                .extracting(TargetOutcome::gapReason)
                .contains(
                        null,
                        GapReason.NO_FIGURE,
                        GapReason.VALUE_MISSING,
                        GapReason.DEFINITION_DIFFERS,
                        GapReason.PERIOD_DIFFERS,
                        GapReason.BEFORE_DUE_DATE,
                        GapReason.BOUND_ONLY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTargetHasExactlyOneOutcomeInWhateverOrderTheyCome(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, RATIO);
        List<Target> targets = targets(seed);
        List<TargetOutcome> outcomes = outcomes(cells, targets);
        Random random = new Random(seed);
        List<PanelCell> shuffledCells = new ArrayList<>(cells);
        List<Target> shuffledTargets = new ArrayList<>(targets);
        Collections.shuffle(shuffledCells, random);
        Collections.shuffle(shuffledTargets, random);

        assertThat(outcomes).extracting(TargetOutcome::target).containsExactlyInAnyOrderElementsOf(targets);
        assertThat(outcomes(shuffledCells, shuffledTargets)).isEqualTo(outcomes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresOfDistrictsThatPromiseNothingChangeNoOutcome(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, RATIO);
        List<Target> targets = targets(seed);
        List<String> promising = targets.stream().map(Target::districtCode).toList();
        List<PanelCell> theirs = cells.stream()
                .filter(cell -> promising.contains(cell.observation().districtCode()))
                .toList();

        assertThat(outcomes(theirs, targets)).isEqualTo(outcomes(cells, targets));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRowOfAFigureShowsTheOutcomeOfItsStrictestTarget(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, RATIO);
        List<Target> targets = targets(seed);
        List<IndicatorYear> rows = new IndicatorYears(SampleCatalog.catalog(), MetricSettings.DEFAULTS, RUN_DATE)
                .of(RATIO, cells, targets);
        TreeMap<RowKey, List<TargetOutcome>> byRow = new TreeMap<>();
        outcomes(cells, targets)
                .forEach(outcome -> byRow.computeIfAbsent(rowOf(rows, outcome), key -> new ArrayList<>())
                        .add(outcome));

        assertThat(rows).filteredOn(row -> row.targetVerdict() != null).hasSameSizeAs(byRow.keySet());
        byRow.forEach((key, outcomes) -> {
            TargetOutcome strictest = outcomes.stream()
                    .min(java.util.Comparator.comparing(
                            TargetOutcome::target, Strictness.strictestFirst(RATIO.direction())))
                    .orElseThrow();
            assertThat(rows)
                    .filteredOn(row -> key(row).equals(key))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .extracting(
                                    IndicatorYear::targetVerdict,
                                    IndicatorYear::targetComparator,
                                    IndicatorYear::targetValue)
                            .containsExactly(
                                    strictest.verdict(),
                                    strictest.target().comparator().sign(),
                                    strictest.target().value()));
        });
    }

    @ParameterizedTest(name = "{0} against {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            >=95 | 94.5   | -0.5 |
            <=9  | 9.5    | 0.5  |
            >=95 | ≥98    | 3    |
            >=95 | 约96.0 | 1.0  |
            >=99 | ≥98    |      | BOUND_ONLY
            >=95 | -      |      | VALUE_MISSING
            """)
    void theGapIsKnownWhereTheVerdictIs(String promise, String value, BigDecimal gap, GapReason reason) {
        List<PanelCell> cells = SamplePanel.cells(RATIO, "|period|value|\n|2021|%s|".formatted(value));

        assertThat(outcomes(cells, List.of(target("t", "a", promise, LocalDate.of(2021, 12, 31)))))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.gap()).isEqualTo(gap);
                    assertThat(outcome.gapReason()).isEqualTo(reason);
                });
    }

    private static RowKey rowOf(List<IndicatorYear> rows, TargetOutcome outcome) {
        Target target = outcome.target();
        RowKey own = new RowKey(target.districtCode(), target.dueDate().getYear(), Span.UNSTATED);
        if (outcome.figure() == null) {
            return own;
        }
        RowKey ofFigure = new PanelCell(requireNonNull(outcome.observationId()), outcome.figure()).rowKey();
        boolean printed = rows.stream()
                .anyMatch(row -> key(row).equals(ofFigure)
                        && requireNonNull(outcome.observationId()).equals(row.observationId()));
        return printed ? ofFigure : own;
    }

    private static RowKey key(IndicatorYear row) {
        return new RowKey(row.districtCode(), row.year(), row.span());
    }

    private static List<TargetOutcome> outcomes(List<PanelCell> cells, List<Target> targets) {
        return new TargetOutcomes(SampleCatalog.catalog(), RUN_DATE).of(RATIO, cells, targets);
    }

    private static List<Target> targets(long seed) {
        Random random = new Random(seed);
        List<String> districts = List.of("a", "b", "c", "h", "city");
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Comparator[] any = Comparator.values();
            String promise = any[random.nextInt(any.length)].sign() + random.nextInt(12);
            LocalDate due = LocalDate.of(2019 + random.nextInt(4), random.nextBoolean() ? 12 : 9, 30);
            targets.add(target("t" + i, districts.get(random.nextInt(districts.size())), promise, due));
        }
        return targets;
    }

    private static Target target(String id, String district, String promise, LocalDate due) {
        String sign = promise.replaceAll("[0-9.]", "");
        return new Target(
                id,
                "plan",
                "plan",
                null,
                district,
                SampleCatalog.INDICATOR,
                Comparator.ofSign(sign).orElseThrow(),
                new BigDecimal(promise.substring(sign.length())),
                RATIO.unit(),
                due,
                true,
                due.getYear(),
                Firmness.FIRM,
                "",
                "区政府",
                due.minusYears(1));
    }
}
