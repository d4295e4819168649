package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure as one publisher stated it.
 *
 * @param districtCode reference area
 * @param indicatorCode catalogue code
 * @param period what time it refers to
 * @param value in {@code unit}; null exactly when the status says it is missing
 * @param unit the indicator's canonical unit
 * @param decimals digits after the point as published; negative where the figure was rounded to tens, thousands, …;
 *     null where there is no value
 * @param status SDMX observation status
 * @param qualifier exact, bound or approximate
 * @param reportedChange growth since the year before as the source itself states it; null where it states none
 * @param reportedChangeUnit {@code %}, {@code 百分点} or a unit; null exactly when reportedChange is
 * @param publisher who states it
 * @param publishedAt when it was published, a date of Asia/Shanghai
 */
public record Observation(
        String districtCode,
        String indicatorCode,
        Period period,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Integer decimals,
        ObservationStatus status,
        ValueQualifier qualifier,
        @Nullable BigDecimal reportedChange,
        @Nullable String reportedChangeUnit,
        String publisher,
        LocalDate publishedAt)
        implements Serializable {

    public Observation {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(qualifier, "qualifier");
        if (status.isMissing() != (value == null)) {
            throw new IllegalArgumentException(
                    "status %s (%s) does not go with value %s".formatted(status, status.nameEn(), value));
        }
        if ((reportedChange == null) != (reportedChangeUnit == null)) {
            throw new IllegalArgumentException(
                    "a reported change needs its unit: %s %s".formatted(reportedChange, reportedChangeUnit));
        }
    }

    /** The natural key: who states which figure of whom for when. */
    public Key key() {
        return new Key(publisher, districtCode, indicatorCode, period.start(), period.end());
    }

    /** True where the other states the same of the same key, whenever it was published. */
    public boolean saysTheSameAs(Observation other) {
        return key().equals(other.key())
                && period.span() == other.period.span()
                && sameNumber(value, other.value)
                && unit.equals(other.unit)
                && Objects.equals(decimals, other.decimals)
                && status == other.status
                && qualifier == other.qualifier
                && sameNumber(reportedChange, other.reportedChange)
                && Objects.equals(reportedChangeUnit, other.reportedChangeUnit);
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Natural key of an observation. */
    public record Key(
            String publisher,
            String districtCode,
            String indicatorCode,
            @Nullable LocalDate periodStart,
            LocalDate periodEnd)
            implements Serializable {}
}
