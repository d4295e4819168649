package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.metric.Ranking.Contestant;
import io.yearbook.model.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {

    @ParameterizedTest(name = "{0} {1} of {2}: {3}, shared by {4}")
    @CsvSource(delimiter = '|', textBlock = """
            STANDARD | HIGHER | 9 7 7.0 5 | 1 2 2 4 | 1 2 2 1
            DENSE    | HIGHER | 9 7 7.0 5 | 1 2 2 3 | 1 2 2 1
            MODIFIED | HIGHER | 9 7 7.0 5 | 1 3 3 4 | 1 2 2 1
            ORDINAL  | HIGHER | 9 7 7.0 5 | 1 2 3 4 | 1 1 1 1
            FRACTIONAL | HIGHER | 9 7 7.0 5 | 1 2 2 4 | 1 2 2 1
            STANDARD | LOWER  | 9 7 7.0 5 | 4 2 2 1 | 1 2 2 1
            DENSE    | LOWER  | 9 7 7.0 5 | 3 2 2 1 | 1 2 2 1
            MODIFIED | LOWER  | 9 7 7.0 5 | 4 3 3 1 | 1 2 2 1
            ORDINAL  | LOWER  | 9 7 7.0 5 | 4 2 3 1 | 1 1 1 1
            STANDARD | HIGHER | 3 3 3     | 1 1 1   | 3 3 3
            MODIFIED | HIGHER | 3 3 3     | 3 3 3   | 3 3 3
            STANDARD | HIGHER | -1 0 -2   | 2 1 3   | 1 1 1
            """)
    void ranksTiesByMethod(TieMethod ties, Direction direction, String values, String ranks, String tied) {
        List<Contestant> contestants = contestants(values);

        Ranking ranking = Ranking.of(contestants, direction, ties);

        assertThat(contestants)
                .extracting(c -> ranking.placeOf(c.districtCode()).orElseThrow().rank())
                .containsExactlyElementsOf(numbers(ranks));
        assertThat(contestants)
                .extracting(c -> ranking.placeOf(c.districtCode()).orElseThrow().tied())
                .containsExactlyElementsOf(numbers(tied));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HIGHER | 9 7 7.0 5   | 1.0 2.5 2.5 4.0
            LOWER  | 9 7 7.0 5   | 4.0 2.5 2.5 1.0
            HIGHER | 3 3 3       | 2.0 2.0 2.0
            HIGHER | 3 3 3 3     | 2.5 2.5 2.5 2.5
            HIGHER | 1 2 3       | 3.0 2.0 1.0
            HIGHER | 5 5 4 4 3 3 | 1.5 1.5 3.5 3.5 5.5 5.5
            """)
    void fractionalRankIsTheMeanOfThePlacesShared(Direction direction, String values, String means) {
        List<Contestant> contestants = contestants(values);

        Ranking ranking = Ranking.of(contestants, direction, TieMethod.FRACTIONAL);

        assertThat(contestants)
                .extracting(c -> String.valueOf(
                        ranking.placeOf(c.districtCode()).orElseThrow().fractional()))
                .containsExactly(means.split(" "));
    }

    @ParameterizedTest
    @EnumSource(value = TieMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "FRACTIONAL")
    void noOtherMethodHasFractionalRanks(TieMethod ties) {
        Ranking ranking = Ranking.of(contestants("9 7 7 5"), Direction.HIGHER, ties);

        assertThat(ranking.placeOf("b").orElseThrow().fractional()).isNull();
    }

    @Test
    void isRecomputedAmongFewer() {
        Ranking ranking = Ranking.of(contestants("9 8 7 6"), Direction.HIGHER, TieMethod.STANDARD);

        Ranking fewer = ranking.among(district -> !district.equals("b"));

        assertThat(fewer.size()).isEqualTo(3);
        assertThat(fewer.placeOf("c").orElseThrow().rank()).isEqualTo(2);
        assertThat(fewer.placeOf("b")).isEmpty();
    }

    @Test
    void neutralIndicatorHasNoRanking() {
        assertThatThrownBy(() -> Ranking.of(contestants("1 2"), Direction.NEUTRAL, TieMethod.STANDARD))
                .hasMessage("a neutral indicator has no ranking");
    }

    @ParameterizedTest(name = "{0} better of {1}")
    @CsvSource({"0,3,100", "1,3,50", "2,3,0", "0,2,100", "1,2,0", "1,4,66.6666666667", "21,22,0"})
    void percentileIsTheShareOfOthersThatAreNotBetter(int better, int ranked, BigDecimal percentile) {
        assertThat(Percentile.of(better, ranked)).isEqualByComparingTo(percentile);
    }

    @Test
    void aDistrictThatComesOrGoesMovesNobody() {
        Ranking before = Ranking.of(contestants("9 8 7 6"), Direction.HIGHER, TieMethod.STANDARD)
                .among(district -> !district.equals("a"));
        Ranking after = Ranking.of(contestants("10 6 8 5 9"), Direction.HIGHER, TieMethod.STANDARD);

        RankMovement movement = new RankMovement(before, before, after);

        assertThat(movement.shifts(district -> true, 3))
                .hasSize(3)
                .hasEntrySatisfying(
                        "b", shift -> assertThat(shift.amongCommon()).isEqualTo(-1))
                .hasEntrySatisfying(
                        "c", shift -> assertThat(shift.amongCommon()).isEqualTo(1))
                .hasEntrySatisfying(
                        "d", shift -> assertThat(shift.amongCommon()).isZero());
        assertThat(movement.shifts(district -> true, 4)).isEmpty();
    }

    private static List<Contestant> contestants(String values) {
        String[] texts = values.split(" ");
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Contestant(String.valueOf((char) ('a' + i)), new BigDecimal(texts[i])))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
