package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.metric.Ranking.Contestant;
import io.yearbook.metric.Ranking.Place;
import io.yearbook.model.Direction;
import io.yearbook.model.RankShift;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why ranks move. Values are of the districts a, b, c … in turn; {@code .} is a district that is not ranked. */
class RankMovementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing moves                             | 9 8 7 6  | 9 8 7 6  | 9 8 7 6   | b | 0  | 0 | 0  | 0  | 0
            every value grows alike                   | 9 8 7 6  | 9 8 7 6  | 19 18 17 16 | b | 0 | 0 | 1  | -1 | 0
            it overtakes one that stands still        | 9 8 7 6  | 9 8 7 6  | 9 8 7 8.5 | d | 0  | 0 | 2  | 0  | 0
            one overtakes it while it stands still    | 9 8 7 6  | 9 8 7 6  | 9 8 7 8.5 | b | 0  | 0 | 0  | -1 | 0
            it falls, and another with it             | 9 8 7 6  | 9 8 7 6  | 9 5 4 6   | b | 0  | 0 | -2 | 1  | 0
            a better one leaves                       | 9 8 7 6  | 9 8 7 6  | . 8 7 6   | b | 0  | 1 | 0  | 0  | 0
            a worse one leaves                        | 9 8 7 6  | 9 8 7 6  | 9 8 7 .   | b | 0  | 0 | 0  | 0  | 0
            a better one enters                       | . 8 7 6  | . 8 7 6  | 9 8 7 6   | b | 0  | 0 | 0  | 0  | -1
            one leaves and another enters             | 9 8 7 6 .| 9 8 7 6 .| . 8 7 6 9 | b | 0  | 1 | 0  | 0  | -1
            it was revised upwards                    | 9 5 7 6  | 9 8 7 6  | 9 8 7 6   | b | 2  | 0 | 0  | 0  | 0
            another was revised below it              | 9 8 8.5 6| 9 8 7 6  | 9 8 7 6   | b | 1  | 0 | 0  | 0  | 0
            it had no rank at first                   | 9 . 7 6  | 9 8 7 6  | 9 8 7 9.5 | b |    | 0 | 0  | -1 | 0
            a tie is made                             | 9 8 7 6  | 9 8 7 6  | 9 8 8 6   | c | 0  | 0 | 1  | 0  | 0
            a tie is broken by another                | 9 8 8 6  | 9 8 8 6  | 9 8 8.5 6 | b | 0  | 0 | 0  | -1 | 0
            """)
    void shiftIsTakenApart(
            String story,
            String first,
            String before,
            String after,
            String district,
            @Nullable Integer revisions,
            int leavers,
            int own,
            int others,
            int entrants) {
        Map<String, RankShift> shifts = new RankMovement(
                        ranking(first, TieMethod.STANDARD),
                        ranking(before, TieMethod.STANDARD),
                        ranking(after, TieMethod.STANDARD))
                .shifts(each -> true, 2);

        assertThat(shifts.get(district)).as(story).isEqualTo(new RankShift(revisions, leavers, own, others, entrants));
    }

    static Stream<Arguments> seedsByMethod() {
        return Arrays.stream(TieMethod.values())
                .flatMap(ties -> IntStream.range(0, 40).mapToObj(seed -> Arguments.of(ties, seed)));
    }

    @ParameterizedTest
    @MethodSource("seedsByMethod")
    void partsAddUpToTheShift(TieMethod ties, int seed) {
        Random random = new Random(seed);
        Ranking first = random(random, ties);
        Ranking before = random(random, ties);
        Ranking after = random(random, ties);

        new RankMovement(first, before, after).shifts(district -> true, 2).forEach((district, shift) -> {
            Ranking from = first.contains(district) ? first : before;
            assertThat(shift.total()).isEqualTo(rank(from, district) - rank(after, district));
            assertThat(shift.amongCommon())
                    .isEqualTo(rank(before.among(after::contains), district)
                            - rank(after.among(before::contains), district));
            assertThat(shift.revisions() == null).isNotEqualTo(first.contains(district));
        });
    }

    @ParameterizedTest
    @MethodSource("seedsByMethod")
    void leaversOnlyLiftAndEntrantsOnlyPushDown(TieMethod ties, int seed) {
        Random random = new Random(seed);
        Ranking before = random(random, ties);

        new RankMovement(before, before, random(random, ties))
                .shifts(district -> true, 2)
                .values()
                .forEach(shift -> {
                    assertThat(shift.leavers()).isNotNegative();
                    assertThat(shift.entrants()).isNotPositive();
                    assertThat(shift.revisions()).isZero();
                });
    }

    @ParameterizedTest
    @MethodSource("seedsByMethod")
    void rankWithAnotherValueIsThatOfARankingMadeWithIt(TieMethod ties, int seed) {
        Random random = new Random(seed);
        List<Contestant> contestants = contestants(random);
        Ranking ranking = Ranking.of(contestants, Direction.LOWER, ties);
        for (Contestant contestant : contestants) {
            BigDecimal other = BigDecimal.valueOf(random.nextInt(8));
            List<Contestant> replaced = contestants.stream()
                    .map(each -> each == contestant ? new Contestant(each.districtCode(), other) : each)
                    .toList();

            assertThat(ranking.rankWith(contestant.districtCode(), other))
                    .isEqualTo(rank(Ranking.of(replaced, Direction.LOWER, ties), contestant.districtCode()));
        }
    }

    private static int rank(Ranking ranking, String district) {
        return ranking.placeOf(district).map(Place::rank).orElseThrow();
    }

    private static Ranking random(Random random, TieMethod ties) {
        return Ranking.of(contestants(random), Direction.HIGHER, ties);
    }

    private static List<Contestant> contestants(Random random) {
        List<Contestant> contestants = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) > 0) {
                contestants.add(new Contestant("d" + i, BigDecimal.valueOf(random.nextInt(8))));
            }
        }
        return contestants;
    }

    private static Ranking ranking(String values, TieMethod ties) {
        String[] texts = values.split(" ");
        List<Contestant> contestants = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].equals(".")) {
                contestants.add(new Contestant(String.valueOf((char) ('a' + i)), new BigDecimal(texts[i])));
            }
        }
        return Ranking.of(contestants, Direction.HIGHER, ties);
    }
}
