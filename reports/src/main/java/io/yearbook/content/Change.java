package io.yearbook.content;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Direction;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The change since the same period a year before, or why there is none.
 *
 * @param previous the value a year before; null where none is comparable
 * @param amount the change in percent, percentage points or the unit; null exactly where {@code reason} is set
 * @param percent the change in percent where {@code amount} is in the unit; else null
 * @param qualifier how exactly the amount is known
 * @param reason why there is no change
 * @param priceBasis prices that {@code amount} is computed at; null for what is not money
 */
public record Change(
        @Nullable Quantity previous,
        @Nullable Quantity amount,
        @Nullable BigDecimal percent,
        ValueQualifier qualifier,
        @Nullable ChangeReason reason,
        @Nullable PriceBasis priceBasis) {

    public Change {
        if ((amount == null) == (reason == null)) {
            throw new IllegalArgumentException(
                    "exactly one of change (%s) and its reason (%s) is to be set".formatted(amount, reason));
        }
    }

    /** No change, and why. */
    static Change refused(ChangeReason reason) {
        return new Change(null, null, null, ValueQualifier.EXACT, reason, null);
    }

    /** Which way is better for this change of an indicator: neither where prices are part of it. */
    Direction better(Direction ofIndicator) {
        return isAtCurrentPrices() ? Direction.NEUTRAL : ofIndicator;
    }

    /** True for a change of money that prices are part of: more money is not yet more of anything. */
    public boolean isAtCurrentPrices() {
        return priceBasis != null && priceBasis.isCurrent();
    }
}
