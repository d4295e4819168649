package io.yearbook.opinion;

import io.yearbook.model.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Growth as sources state it: of the two values published, rounded or cut off or one digit beside it, or of others. */
final class RandomGrowth {

    /** @param number may have zeros at its end */
    record Stated(BigDecimal number, String unit) {}

    private static final String PERCENT = "%";
    private static final List<String> OTHERS =
            List.of("0", "0.0", "100", "-50", "25.0", "33.3", "-12.5", "-0.05", "900");
    private static final List<RoundingMode> ROUNDINGS = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP, RoundingMode.CEILING);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

    /** Of its own, so that growth changes nothing else. */
    private final Random random;

    private final Indicator indicator;
    private @Nullable BigDecimal before;

    RandomGrowth(long seed, Indicator indicator) {
        this.random = new Random(seed);
        this.indicator = indicator;
    }

    /** The growth stated with a value since the one asked for last, mostly that of the year before; null for none. */
    @Nullable
    Stated to(@Nullable BigDecimal value) {
        BigDecimal earlier = before;
        before = value;
        if (random.nextInt(3) > 0) {
            return null;
        }
        String unit = oneOf(List.of(PERCENT, PERCENT, PERCENT, "百分点", indicator.unit()));
        if (value == null || earlier == null || earlier.signum() == 0 || random.nextInt(4) == 0) {
            return new Stated(new BigDecimal(oneOf(OTHERS)), unit);
        }
        BigDecimal difference = value.subtract(earlier);
        BigDecimal change = unit.equals(PERCENT)
                ? difference.movePointRight(2).divide(earlier, MathContext.DECIMAL128)
                : difference;
        BigDecimal number = change.setScale(random.nextInt(3), oneOf(ROUNDINGS));
        return new Stated(number.abs().compareTo(LARGEST) > 0 ? LARGEST : number, unit);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
