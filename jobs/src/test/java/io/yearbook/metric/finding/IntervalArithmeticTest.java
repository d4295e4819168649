package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.metric.Interval;
import io.yearbook.metric.Interval.Edge;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalArithmeticTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsComputedFromNumbersLiesInWhatIsComputedFromTheirIntervals(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            BigDecimal one = number(random, -50);
            BigDecimal other = number(random, -50);
            BigDecimal positive = number(random, 1);
            Interval around = around(one, random);
            Interval aroundOther = around(other, random);

            assertContains(IntervalArithmetic.plus(around, aroundOther), one.add(other));
            assertContains(IntervalArithmetic.times(around, aroundOther), one.multiply(other));
            assertContains(
                    IntervalArithmetic.over(around, around(positive, random)),
                    one.divide(positive, MathContext.DECIMAL128));
        }
    }

    @Test
    void nothingIsSaidOfAQuotientWhoseDivisorMayBeZero() {
        Interval divisor = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);

        assertThat(IntervalArithmetic.over(Interval.exactly(BigDecimal.ONE), divisor))
                .isEqualTo(IntervalArithmetic.ANY);
    }

    /** Intervals as they are written in mathematics; no number is no end. */
    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(",", -1);
        return new Interval(edge(ends[0], text.startsWith("(")), edge(ends[1], text.endsWith(")")));
    }

    private static @Nullable Edge edge(String number, boolean open) {
        return number.isBlank() ? null : new Edge(new BigDecimal(number.strip()), open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            times | [2,3]  | [4,5]  | [8,15]
            times | [2,3)  | [4,5]  | [8,15)
            times | [2,3]  | (4,5]  | (8,15]
            times | [2,)   | [4,5]  | [8,)
            times | [2,3]  | [4,)   | [8,)
            times | [0,3]  | (4,5]  | [0,15]
            times | (0,3]  | [4,5]  | (0,15]
            times | (4,5]  | [0,3]  | [0,15]
            times | [-1,3] | [4,5]  | (,)
            times | [4,5]  | [-1,3] | (,)
            over  | [1,2]  | [4,5]  | [0.2,0.5]
            over  | (1,2)  | [4,5]  | (0.2,0.5)
            over  | [1,2]  | (4,5)  | (0.2,0.5)
            over  | [-2,-1] | [4,5] | [-0.5,-0.2]
            over  | [0,2]  | [4,5)  | [0,0.5]
            over  | [-2,0] | [4,5)  | [-0.5,0]
            over  | (0,2]  | [4,)   | (0,0.5]
            over  | [1,2]  | [4,)   | (0,0.5]
            over  | [1,2]  | (0,4]  | [0.25,)
            over  | [1,)   | [4,5]  | [0.2,)
            over  | [1,2]  | [0,4]  | (,)
            over  | [1,2]  | [-1,4] | (,)
            plus  | [1,2)  | [4,)   | [5,)
            plus  | (1,2]  | [4,5]  | (5,7]
            """)
    void everyEndIsOpenWhereNoNumberReachesIt(String operator, String one, String other, String expected) {
        Interval found = switch (operator) {
            case "times" -> IntervalArithmetic.times(interval(one), interval(other));
            case "over" -> IntervalArithmetic.over(interval(one), interval(other));
            default -> IntervalArithmetic.plus(interval(one), interval(other));
        };

        assertThat(plain(found.low())).isEqualTo(plain(interval(expected).low()));
        assertThat(plain(found.high())).isEqualTo(plain(interval(expected).high()));
    }

    private static String plain(@Nullable Edge edge) {
        return edge == null
                ? "none"
                : edge.at().stripTrailingZeros().toPlainString() + (edge.open() ? " open" : " closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2,3] | [1,4] | true
            [1,4] | [2,3] | false
            [2,3] | [2,3] | true
            (2,3) | [2,3] | true
            [2,3] | (2,3] | false
            [2,3] | [2,3) | false
            (2,3] | (2,3] | true
            [2,3) | [2,3) | true
            [2,3] | (,)   | true
            (,3]  | (,3]  | true
            (,3]  | [2,3] | false
            [2,)  | [2,)  | true
            [2,)  | [2,3] | false
            [1,3] | [2,)  | false
            [2,5] | (,4]  | false
            """)
    void anIntervalLiesWithinAnotherThatHoldsAllItsNumbers(String one, String other, boolean within) {
        assertThat(IntervalArithmetic.liesWithin(interval(one), interval(other)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [5,6] | [3,4] | true
            [5,6] | [3,5) | true
            (5,6] | [3,5] | true
            [5,6] | [3,5] | false
            [3,4] | [5,6] | false
            [5,)  | [3,4] | true
            (,6]  | [3,4] | false
            [5,6] | [3,)  | false
            """)
    void anIntervalLiesAboveAnotherWhereTheyShareNoNumber(String one, String other, boolean above) {
        assertThat(IntervalArithmetic.liesAbove(interval(one), interval(other))).isEqualTo(above);
    }

    private static void assertContains(Interval interval, BigDecimal number) {
        assertThat(interval.isAbove(number)).as("%s above %s", interval, number).isFalse();
        assertThat(interval.isBelow(number)).as("%s below %s", interval, number).isFalse();
    }

    private static BigDecimal number(Random random, int least) {
        return BigDecimal.valueOf(random.nextInt(100) + least).add(BigDecimal.valueOf(random.nextInt(1000), 3));
    }

    private static Interval around(BigDecimal number, Random random) {
        return Interval.closed(
                number.subtract(BigDecimal.valueOf(random.nextInt(900), 3)),
                number.add(BigDecimal.valueOf(random.nextInt(900), 3)));
    }
}
