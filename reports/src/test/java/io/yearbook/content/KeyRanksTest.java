package io.yearbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ValueQualifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyRanksTest {

    @Test
    void yearsWithoutARankAreGapsAndBreaksAreKept() {
        KeyRanks history = KeyRanks.of(List.of(ranked(1, point(2019, 4, 20), point(2021, 2, 22), point(2022, 3, 22))))
                .orElseThrow();
        assertThat(history.years()).containsExactly(2019, 2020, 2021, 2022);
        assertThat(history.ranked()).isEqualTo(22);
        assertThat(history.title()).isEqualTo("指标1率位次（2019—2022年）");
        assertThat(history.inWords()).isEqualTo("指标1率：2019年第4位、2021年第2位、2022年第3位。");
        assertThat(history.series().get(0).ranks()).isEqualTo(Arrays.<@Nullable Integer>asList(4, null, 2, 3));
        assertThat(history.series().get(0).breaks()).containsExactly(2);
    }

    @Test
    void oneYearIsNoHistory() {
        assertThat(KeyRanks.of(List.of(ranked(1, point(2022, 3, 22))))).isEmpty();
        assertThat(KeyRanks.of(List.of())).isEmpty();
    }

    @Test
    void onlyTheNewestTenYearsOfThreeIndicatorsAreShown() {
        Trend.Point[] years = IntStream.rangeClosed(2001, 2022)
                .mapToObj(year -> point(year, 1, 3))
                .toArray(Trend.Point[]::new);
        KeyRanks history = KeyRanks.of(
                        IntStream.range(0, 5).mapToObj(i -> ranked(i, years)).toList())
                .orElseThrow();
        assertThat(history.firstYear()).isEqualTo(2013);
        assertThat(history.title()).isEqualTo("位次变化（2013—2022年）");
        assertThat(history.series())
                .hasSize(3)
                .allMatch(series -> series.ranks().size() == 10);
    }

    @Test
    void whatWasRankedBeforeTheYearsShownIsNotDrawnAndLeavesItsPlaceToOthers() {
        KeyRanks history = KeyRanks.of(List.of(
                        ranked(1, point(2005, 1, 9), point(2006, 1, 9)),
                        ranked(2, point(2012, 1, 9), point(2013, 1, 9)),
                        ranked(3, point(2018, 2, 9), point(2022, 3, 9)),
                        ranked(4, point(2016, 2, 5), point(2017, 3, 5)),
                        ranked(5, point(2017, 2, 5), point(2018, 3, 5))))
                .orElseThrow();
        assertThat(history.series()).extracting(KeyRanks.Series::name).containsExactly("指标3率", "指标4率", "指标5率");
        assertThat(history.title()).isEqualTo("位次变化（2016—2022年）");
        assertThat(history.series())
                .allMatch(series ->
                        series.ranks().stream().filter(Objects::nonNull).count() > 1);
    }

    /** The point of 2021 follows a gap: it is not comparable with the year before. */
    private static Trend.Point point(int year, int rank, int ranked) {
        return new Trend.Point(year, null, ValueQualifier.EXACT, year != 2021, rank, ranked, null);
    }

    private static KeyFigure ranked(int number, Trend.Point... points) {
        return KeyFigure.of(
                DigestMaker.figure(number).trend(new Trend(List.of(points))).make(), 2022);
    }
}
