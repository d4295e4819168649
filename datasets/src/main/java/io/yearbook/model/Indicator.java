package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the indicator catalogue.
 *
 * @param code lower-case identifier, unique
 * @param nameZh Chinese name, unique
 * @param nameEn English name
 * @param domain group of indicators, as a code such as {@code government_services}
 * @param unit canonical unit, known to the unit register
 * @param kind what a value measures
 * @param direction which way is better
 * @param decimals digits after the point that a report prints
 * @param comparability whether districts may be compared by the plain value
 * @param validMin smallest value that can be true, inclusive; null for none
 * @param validMax largest value that can be true, inclusive; null for none
 * @param priceBasis NOMINAL or REAL for money and growth, else null
 * @param definitionZh what is counted
 * @param aliasesZh other names that sources use
 */
public record Indicator(
        String code,
        String nameZh,
        String nameEn,
        String domain,
        String unit,
        ValueKind kind,
        Direction direction,
        int decimals,
        Comparability comparability,
        @Nullable BigDecimal validMin,
        @Nullable BigDecimal validMax,
        @Nullable PriceBasis priceBasis,
        String definitionZh,
        List<String> aliasesZh)
        implements Serializable {

    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(comparability, "comparability");
        aliasesZh = List.copyOf(aliasesZh);
        if (validMin != null && validMax != null && validMin.compareTo(validMax) > 0) {
            throw new IllegalArgumentException(
                    "%s: valid_min %s is above valid_max %s".formatted(code, validMin, validMax));
        }
    }

    /** True where the value lies within the catalogue's range. */
    public boolean admits(BigDecimal value) {
        return (validMin == null || value.compareTo(validMin) >= 0)
                && (validMax == null || value.compareTo(validMax) <= 0);
    }
}
