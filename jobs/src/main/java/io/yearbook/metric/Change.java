package io.yearbook.metric;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The change columns of a row. Exactly one of {@code amount} and {@code reason} is set.
 *
 * @param previousValue value of the same window a year before, as stated. Set only where it is comparable: with a
 *     change, and where BASE_NOT_POSITIVE alone prevents one
 * @param amount since the previous value; with a qualifier GE, GT, LE or LT the change that is certain at least, which
 *     for a bound met by an approximate value is less than the difference of the stated values
 * @param unit {@code %}, {@code 百分点} or the unit of the indicator; null without an amount
 * @param percent of the previous value; only beside an amount in the indicator's unit
 * @param qualifier how exactly the amount is known; null without one
 * @param reason why there is none
 */
record Change(
        @Nullable BigDecimal previousValue,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable BigDecimal percent,
        @Nullable ValueQualifier qualifier,
        @Nullable ChangeReason reason) {

    static final String PERCENT = "%";
    static final String PERCENTAGE_POINTS = "百分点";

    static Change refused(ChangeReason reason, @Nullable BigDecimal previousValue) {
        return new Change(previousValue, null, null, null, null, reason);
    }
}
