package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A past figure for the territory that a district has since. Never an observation: nobody stated it. Either the value is
 * known, or the reason says why there is only a range, or nothing.
 *
 * @param districtCode the district as it is now
 * @param indicatorCode catalogue code
 * @param period a period before the change
 * @param unit canonical unit of the indicator
 * @param value exact sum of former districts that came in whole; else null
 * @param low what the value is at least; null where that is not known, and beside a value
 * @param high what the value is at most; null where that is not known, and beside a value
 * @param reason why there is no value; null where there is one
 * @param formerDistricts codes of the districts that its territory belonged to
 */
public record ReexpressedValue(
        String districtCode,
        String indicatorCode,
        Period period,
        String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable ReexpressionReason reason,
        List<String> formerDistricts)
        implements Serializable {

    public ReexpressedValue {
        formerDistricts = List.copyOf(formerDistricts);
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("%s %s: exactly one of value (%s) and reason (%s) is to be set"
                    .formatted(districtCode, indicatorCode, value, reason));
        }
        if (value != null && (low != null || high != null)) {
            throw new IllegalArgumentException(
                    "%s %s: a value that is known has no range".formatted(districtCode, indicatorCode));
        }
    }
}
