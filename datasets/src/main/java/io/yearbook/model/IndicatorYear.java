package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a report prints of one district, indicator, year and span. Exactly one of {@code change} and
 * {@code changeReason} is set; likewise {@code rank} and {@code rankReason}.
 *
 * @param districtCode reference area
 * @param indicatorCode catalogue code
 * @param year year of the last day
 * @param span span of the period
 * @param periodStart first day, or null where unstated
 * @param periodEnd last day
 * @param value in {@code unit}; null where {@code obsStatus} says it is missing
 * @param unit canonical unit of the indicator
 * @param decimals published precision; null without a value
 * @param obsStatus SDMX status
 * @param valueQualifier exact, bound or approximate
 * @param publisher whose figure is used; null where there is none
 * @param observationId the observation printed, or, on a row that only holds a target, the one it is judged by; null
 *     where there is none
 * @param previousValue value of the same window a year before, set only where it is comparable: beside a change, and
 *     where BASE_NOT_POSITIVE alone prevents one
 * @param change since the previous value, in {@code changeUnit}
 * @param changeUnit {@code %}, {@code 百分点} or the unit
 * @param changePercent the change in percent of the previous value, for an AVERAGE or DURATION whose previous value is
 *     positive; else null
 * @param changeQualifier how exactly the change is known; null without one
 * @param changeReason why there is no change
 * @param reportedChange growth as the source itself states it
 * @param reportedChangeUnit its unit
 * @param reportedVerdict how it compares with ours; null where the source states none
 * @param rank 1 is best in the indicator's direction
 * @param ranked how many districts are ranked
 * @param tied how many districts share the rank, itself included
 * @param fractionalRank mean of the places that level districts share; null unless ranks are counted so
 * @param rankShift why the rank moved since the year before; null where not ranked in both years
 * @param rankReason why there is no rank
 * @param percentile share of the other ranked districts that are not better, in percent; see the ranking
 * @param band name of the stretch of percentiles it lies in; null without a rank
 * @param peerGroup group compared with; null for none
 * @param peerRank rank within the group; null without a rank or a group, and where too few of it are ranked
 * @param targetComparator sign of the target judged; null where none is set
 * @param targetValue its value
 * @param targetVerdict whether it was kept
 */
public record IndicatorYear(
        String districtCode,
        String indicatorCode,
        int year,
        Span span,
        @Nullable LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Integer decimals,
        ObservationStatus obsStatus,
        ValueQualifier valueQualifier,
        @Nullable String publisher,
        @Nullable String observationId,
        @Nullable BigDecimal previousValue,
        @Nullable BigDecimal change,
        @Nullable String changeUnit,
        @Nullable BigDecimal changePercent,
        @Nullable ValueQualifier changeQualifier,
        @Nullable ChangeReason changeReason,
        @Nullable BigDecimal reportedChange,
        @Nullable String reportedChangeUnit,
        @Nullable ReportedVerdict reportedVerdict,
        @Nullable Integer rank,
        @Nullable Integer ranked,
        @Nullable Integer tied,
        @Nullable BigDecimal fractionalRank,
        @Nullable RankShift rankShift,
        @Nullable RankReason rankReason,
        @Nullable BigDecimal percentile,
        @Nullable String band,
        @Nullable String peerGroup,
        @Nullable Integer peerRank,
        @Nullable String targetComparator,
        @Nullable BigDecimal targetValue,
        @Nullable TargetVerdict targetVerdict)
        implements Serializable {

    public IndicatorYear {
        if ((change == null) == (changeReason == null)) {
            throw new IllegalArgumentException("%s %s %d: exactly one of change (%s) and its reason (%s) is to be set"
                    .formatted(districtCode, indicatorCode, year, change, changeReason));
        }
        if ((rank == null) == (rankReason == null)) {
            throw new IllegalArgumentException("%s %s %d: exactly one of rank (%s) and its reason (%s) is to be set"
                    .formatted(districtCode, indicatorCode, year, rank, rankReason));
        }
    }

    /** Previous rank less this one, over the districts ranked in both years: positive is better; null for none. */
    public @Nullable Integer rankChange() {
        return rankShift == null ? null : Integer.valueOf(rankShift.amongCommon());
    }

    /** The period as one value. */
    public Period period() {
        return new Period(periodStart, periodEnd, span);
    }
}
