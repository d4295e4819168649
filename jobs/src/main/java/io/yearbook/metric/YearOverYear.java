package io.yearbook.metric;

import io.yearbook.metric.BoundArithmetic.CertainPair;
import io.yearbook.metric.Comparison.Allowed;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Expresses a comparison as the kind of indicator asks: FLOW, STOCK and AMOUNT in percent of the previous value, RATIO
 * in percentage points, AVERAGE and DURATION in the unit and, where the previous value is positive, in percent.
 * Differences are exact; percentages have ten digits after the point, an exact half going to the even digit.
 */
final class YearOverYear {

    private YearOverYear() {}

    static Change of(Indicator indicator, Comparison comparison) {
        return comparison.match(
                allowed -> between(indicator, allowed),
                refused -> Change.refused(refused.reason(), valueOf(refused.previous())));
    }

    private static @Nullable BigDecimal valueOf(@Nullable Observation observation) {
        return observation == null ? null : observation.value();
    }

    private static Change between(Indicator indicator, Allowed comparison) {
        CertainPair pair = comparison.pair();
        BigDecimal difference = pair.now().subtract(pair.previous());
        return switch (indicator.kind()) {
            case FLOW, STOCK, AMOUNT ->
                change(comparison, Percent.change(pair.previous(), pair.now()), Change.PERCENT, null);
            case RATIO -> change(comparison, difference, Change.PERCENTAGE_POINTS, null);
            case AVERAGE, DURATION ->
                change(
                        comparison,
                        difference,
                        comparison.now().observation().unit(),
                        BoundArithmetic.allowsPercent(indicator, pair, comparison.previous())
                                ? Percent.change(pair.previous(), pair.now())
                                : null);
        };
    }

    private static Change change(Allowed comparison, BigDecimal amount, String unit, @Nullable BigDecimal percent) {
        return new Change(
                comparison.previous().value(),
                amount,
                unit,
                percent,
                comparison.pair().qualifier(),
                null);
    }
}
