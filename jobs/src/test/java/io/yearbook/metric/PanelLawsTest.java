package io.yearbook.metric;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yearbook.metric.Ranking.Contestant;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every panel. */
class PanelLawsTest {

    private static final Indicator HIGHER = SampleCatalog.indicator(ValueKind.FLOW, Direction.HIGHER);
    private static final Indicator LOWER = SampleCatalog.indicator(ValueKind.FLOW, Direction.LOWER);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void panelsHoldEnoughToProveSomething() {
        List<IndicatorYear> all = new ArrayList<>();
        seeds().forEach(seed -> all.addAll(rows(HIGHER, RandomPanel.cells(seed, HIGHER))));

        assertThat(all).filteredOn(row -> row.change() != null).hasSizeGreaterThan(200);
        assertThat(all).filteredOn(row -> row.rank() != null).hasSizeGreaterThan(200);
        assertThat(all).filteredOn(row -> row.tied() != null && row.tied() > 1).hasSizeGreaterThan(50);
        assertThat(all)
                .filteredOn(row -> row.rankChange() != null && row.rankChange() != 0)
                .hasSizeGreaterThan(50);
        assertThat(all)
                .filteredOn(row -> row.rankReason() == RankReason.PUBLISHER_DIFFERS)
                .hasSizeGreaterThan(100);
        assertThat(all)
                .filteredOn(row -> row.rank() != null
                        && publisher(row).endsWith("政府")
                        && !publisher(row).equals("区政府"))
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfRowsChangesNothing(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER);
        List<PanelCell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(rows(HIGHER, shuffled)).isEqualTo(rows(HIGHER, cells));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherDistrictNeverChangesAChange(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER);
        List<PanelCell> fewer = cells.stream()
                .filter(cell -> !cell.observation().districtCode().equals("c"))
                .toList();

        Map<RowKey, List<?>> all = changes(rows(HIGHER, cells));
        Map<RowKey, List<?>> some = changes(rows(HIGHER, fewer));

        all.keySet().removeIf(key -> key.districtCode().equals("c"));
        assertThat(some).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unitChangesNoRankAndNoPercentage(long seed) {
        // 约1.0万 is known to a thousand, 约10000 may be meant to ten thousand: approximate figures do depend on the unit.
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER).stream()
                .filter(cell -> cell.observation().qualifier() != ValueQualifier.APPROX)
                .toList();
        List<PanelCell> scaled =
                cells.stream().map(PanelLawsTest::inTenThousandths).toList();

        assertThat(ranks(rows(HIGHER, scaled))).isEqualTo(ranks(rows(HIGHER, cells)));
        assertThat(changes(rows(HIGHER, scaled))).isEqualTo(changes(rows(HIGHER, cells)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reversedDirectionMirrorsRanks(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER);
        Map<RowKey, IndicatorYear> mirrored = byKey(SamplePanel.rows(
                new MetricSettings(TieMethod.MODIFIED, RankPrecision.PUBLISHED, 3), LOWER, cells, List.of()));

        for (IndicatorYear row : ranked(rows(HIGHER, cells))) {
            IndicatorYear other = requireNonNull(mirrored.get(key(row)));
            assertThat(requireNonNull(row.rank()) + requireNonNull(other.rank()))
                    .as(key(row).toString())
                    .isEqualTo(requireNonNull(row.ranked()) + 1);
            assertThat(row.tied()).isEqualTo(other.tied());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksRunFromOneWithGapsOnlyAfterTies(long seed) {
        Map<ContestKey, List<Integer>> contests = ranked(rows(HIGHER, RandomPanel.cells(seed, HIGHER))).stream()
                .collect(Collectors.groupingBy(
                        row -> new ContestKey(row.year(), row.span()),
                        Collectors.mapping(IndicatorYear::rank, Collectors.toList())));

        contests.forEach((contest, ranks) -> {
            Collections.sort(ranks);
            for (int place = 0; place < ranks.size(); place++) {
                int expected =
                        place > 0 && ranks.get(place).equals(ranks.get(place - 1)) ? ranks.get(place - 1) : place + 1;
                assertThat(ranks.get(place)).as(contest.toString()).isEqualTo(expected);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rankIsOneMoreThanTheNumberOfBetterDistricts(long seed) {
        List<IndicatorYear> ranked = ranked(rows(HIGHER, RandomPanel.cells(seed, HIGHER)));

        for (IndicatorYear row : ranked) {
            List<IndicatorYear> contest = ranked.stream()
                    .filter(other -> other.year() == row.year() && other.span() == row.span())
                    .toList();
            long better = contest.stream()
                    .filter(other -> value(other).compareTo(value(row)) > 0)
                    .count();
            assertThat(row.rank()).isEqualTo((int) better + 1);
            assertThat(row.ranked()).isEqualTo(contest.size());
            assertThat(requireNonNull(row.percentile()).doubleValue())
                    .isCloseTo(100.0 - 100.0 * better / (contest.size() - 1), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRankedTogetherIsOfOneSeriesOrEachDistrictOfItsOwn(long seed) {
        Map<ContestKey, List<String>> contests = ranked(rows(HIGHER, RandomPanel.cells(seed, HIGHER))).stream()
                .collect(Collectors.groupingBy(
                        row -> new ContestKey(row.year(), row.span()),
                        Collectors.mapping(PanelLawsTest::series, Collectors.toList())));

        contests.forEach((contest, series) -> assertThat(Set.copyOf(series).size())
                .as("%s: %s", contest, series)
                .isIn(1, series.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLargerGroupOfPublishersIsLeftOut(long seed) {
        List<IndicatorYear> rows = rows(HIGHER, RandomPanel.cells(seed, HIGHER));
        Map<ContestKey, Long> ranked = ranked(rows).stream()
                .collect(Collectors.groupingBy(row -> new ContestKey(row.year(), row.span()), Collectors.counting()));
        Map<ContestKey, Map<String, Long>> leftOut = rows.stream()
                .filter(row -> row.rankReason() == RankReason.PUBLISHER_DIFFERS)
                .collect(Collectors.groupingBy(
                        row -> new ContestKey(row.year(), row.span()),
                        Collectors.groupingBy(PanelLawsTest::series, Collectors.counting())));

        ranked.forEach((contest, size) ->
                assertThat(leftOut.getOrDefault(contest, Map.of()).values()).allMatch(other -> other <= size));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rankChangesMirrorInTime(long seed) {
        Ranking one = randomRanking(new Random(seed));
        Ranking other = randomRanking(new Random(seed + 1000));
        Map<String, Integer> forth = changes(one, other);
        Map<String, Integer> back = changes(other, one);
        back.replaceAll((district, change) -> -change);

        assertThat(forth).isEqualTo(back);
    }

    private static Map<String, Integer> changes(Ranking previous, Ranking current) {
        Map<String, Integer> changes = new HashMap<>();
        new RankMovement(previous, previous, current)
                .shifts(district -> true, 2)
                .forEach((district, shift) -> changes.put(district, shift.amongCommon()));
        return changes;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOfAShiftMakeTheDifferenceOfThePublishedRanks(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER);
        List<PanelCell> atFirst = RandomPanel.revised(seed, cells);
        Map<RowKey, IndicatorYear> then = byKey(rows(HIGHER, atFirst));
        Map<RowKey, IndicatorYear> now =
                byKey(new IndicatorYears(SampleCatalog.catalog(), MetricSettings.DEFAULTS, SamplePanel.RUN_DATE)
                        .of(HIGHER, cells, atFirst, List.of()));

        now.forEach((key, row) -> {
            RankShift shift = row.rankShift();
            if (shift != null) {
                RowKey yearBefore = new RowKey(key.districtCode(), key.year() - 1, key.span());
                Integer first = requireNonNull(then.get(yearBefore)).rank();
                Integer revised = requireNonNull(now.get(yearBefore)).rank();
                boolean sameWindow = requireNonNull(then.get(yearBefore))
                        .period()
                        .equals(row.period().yearBefore());
                int base = shift.revisions() == null ? requireNonNull(revised) : requireNonNull(first);
                assertThat(shift.total()).isEqualTo(base - requireNonNull(row.rank()));
                boolean sameSeries = series(requireNonNull(then.get(yearBefore)))
                        .equals(series(requireNonNull(now.get(yearBefore))));
                assertThat(shift.revisions() == null).isEqualTo(first == null || !sameWindow || !sameSeries);
                assertThat(series(requireNonNull(now.get(yearBefore)))).isEqualTo(series(row));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void percentageRestoresTheValue(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER);
        for (IndicatorYear row : rows(HIGHER, cells)) {
            if (row.changeQualifier() == ValueQualifier.EXACT) {
                BigDecimal previous = requireNonNull(row.previousValue());
                assertThat(cells).anyMatch(cell -> isYearBefore(cell.observation(), row));
                assertThat(previous.doubleValue()
                                * (1 + requireNonNull(row.change()).doubleValue() / 100))
                        .isCloseTo(value(row).doubleValue(), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPrintedFigureIsThereOnce(long seed) {
        List<PanelCell> cells = RandomPanel.cells(seed, HIGHER);

        assertThat(rows(HIGHER, cells))
                .extracting(PanelLawsTest::key)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        cells.stream().map(PanelCell::rowKey).distinct().toList());
    }

    private static boolean isYearBefore(Observation previous, IndicatorYear row) {
        return previous.districtCode().equals(row.districtCode())
                && previous.period().equals(row.period().yearBefore())
                && previous.value() != null
                && previous.value().equals(row.previousValue());
    }

    private static Ranking randomRanking(Random random) {
        List<Contestant> contestants = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) > 0) {
                contestants.add(new Contestant("d" + i, BigDecimal.valueOf(random.nextInt(8))));
            }
        }
        return Ranking.of(contestants, Direction.HIGHER, TieMethod.STANDARD);
    }

    private static PanelCell inTenThousandths(PanelCell cell) {
        Observation o = cell.observation();
        return new PanelCell(
                cell.observationId(),
                new Observation(
                        o.districtCode(),
                        o.indicatorCode(),
                        o.period(),
                        o.value() == null ? null : o.value().scaleByPowerOfTen(4),
                        o.unit(),
                        o.decimals() == null ? null : Integer.valueOf(o.decimals() - 4),
                        o.status(),
                        o.qualifier(),
                        null,
                        null,
                        o.publisher(),
                        o.publishedAt()));
    }

    private static List<IndicatorYear> rows(Indicator indicator, List<PanelCell> cells) {
        return SamplePanel.rows(MetricSettings.DEFAULTS, indicator, cells, List.of());
    }

    private static List<IndicatorYear> ranked(List<IndicatorYear> rows) {
        return rows.stream().filter(row -> row.rank() != null).toList();
    }

    private static BigDecimal value(IndicatorYear row) {
        return requireNonNull(row.value());
    }

    private static String publisher(IndicatorYear row) {
        return requireNonNull(row.publisher());
    }

    private static String series(IndicatorYear row) {
        return SampleCatalog.catalog().sources().seriesOf(publisher(row));
    }

    private static RowKey key(IndicatorYear row) {
        return new RowKey(row.districtCode(), row.year(), row.span());
    }

    private static Map<RowKey, IndicatorYear> byKey(List<IndicatorYear> rows) {
        return rows.stream().collect(Collectors.toMap(PanelLawsTest::key, row -> row));
    }

    private static Map<RowKey, List<?>> changes(List<IndicatorYear> rows) {
        Map<RowKey, List<?>> changes = new TreeMap<>();
        rows.forEach(row -> changes.put(
                key(row), Arrays.asList(row.change(), row.changeUnit(), row.changeQualifier(), row.changeReason())));
        return changes;
    }

    private static Map<RowKey, List<?>> ranks(List<IndicatorYear> rows) {
        Map<RowKey, List<?>> ranks = new TreeMap<>();
        rows.forEach(row -> ranks.put(
                key(row),
                Arrays.asList(
                        row.rank(),
                        row.ranked(),
                        row.tied(),
                        row.rankChange(),
                        row.percentile(),
                        row.peerRank(),
                        row.rankReason())));
        return ranks;
    }
}
