package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.metric.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
