package io.yearbook.metric;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RankReason;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Lets a figure be ranked only among its like. The first reason that holds is given, from what never changes to what
 * depends on the others:
 *
 * <ol>
 *   <li>NOT_A_DISTRICT: the city, a functional area, or a code the register does not know;
 *   <li>DISTRICT_NOT_VALID: it does not exist on the last day of the period;
 *   <li>NEUTRAL: the indicator has no better direction;
 *   <li>NOT_COMPARABLE: the catalogue says so;
 *   <li>PER_CAPITA_ONLY: plain values are not comparable;
 *   <li>VALUE_MISSING;
 *   <li>PERIOD_UNSTATED: the span is UNSTATED, or CUMULATIVE without a start;
 *   <li>NOT_COMPARABLE: the figure is not in the indicator's unit;
 *   <li>DEFINITION_BREAK: the status is D, or W (it includes another category). A B is a break in time: it forbids a change, but within the year the new
 *       series is everyone's;
 *   <li>FORECAST: the status is F;
 *   <li>BOUND_ONLY: the value is not exact;
 *   <li>PERIOD_DIFFERS: the window is not that of the ranking;
 *   <li>PUBLISHER_DIFFERS: within the window the ranking is of the figures of others: of the group of publishers that
 *       states most districts, see {@link PublisherGroups};
 *   <li>TOO_FEW_DISTRICTS: fewer than the minimum are left;
 *   <li>COVERAGE_TOO_LOW: they are too small a share of the districts that exist.
 * </ol>
 *
 * A provisional value is ranked: it is the best that is known of its district, and its status stands beside it. The last
 * four need all figures of the year and span, see {@link Contest#refusal}.
 */
final class RankGuard {

    private final DistrictRegister districts;

    RankGuard(DistrictRegister districts) {
        this.districts = districts;
    }

    /** Why the figure cannot take part in any ranking; empty where it can. */
    Optional<RankReason> refusal(Indicator indicator, Observation observation) {
        Optional<RankReason> outside = outsider(
                indicator, observation.districtCode(), observation.period().end());
        return outside.isPresent() ? outside : unfitFigure(indicator, observation);
    }

    /** Why no figure of the area can take part on the day; VALUE_MISSING where one could. */
    RankReason withoutFigure(Indicator indicator, String districtCode, LocalDate day) {
        return outsider(indicator, districtCode, day).orElse(RankReason.VALUE_MISSING);
    }

    private Optional<RankReason> outsider(Indicator indicator, String districtCode, LocalDate day) {
        Optional<District> district =
                districts.byCode(districtCode).filter(area -> area.kind() == DistrictKind.DISTRICT);
        if (district.isEmpty()) {
            return Optional.of(RankReason.NOT_A_DISTRICT);
        }
        if (!district.get().existsOn(day)) {
            return Optional.of(RankReason.DISTRICT_NOT_VALID);
        }
        if (indicator.direction() == Direction.NEUTRAL) {
            return Optional.of(RankReason.NEUTRAL);
        }
        if (indicator.comparability() == Comparability.NO) {
            return Optional.of(RankReason.NOT_COMPARABLE);
        }
        return indicator.comparability() == Comparability.PER_CAPITA
                ? Optional.of(RankReason.PER_CAPITA_ONLY)
                : Optional.empty();
    }

    private static Optional<RankReason> unfitFigure(Indicator indicator, Observation observation) {
        if (observation.value() == null) {
            return Optional.of(RankReason.VALUE_MISSING);
        }
        if (observation.period().span() == Span.UNSTATED || observation.period().start() == null) {
            return Optional.of(RankReason.PERIOD_UNSTATED);
        }
        if (!observation.unit().equals(indicator.unit())) {
            return Optional.of(RankReason.NOT_COMPARABLE);
        }
        if (observation.status().differsInMeaning()) {
            return Optional.of(RankReason.DEFINITION_BREAK);
        }
        if (observation.status() == ObservationStatus.F) {
            return Optional.of(RankReason.FORECAST);
        }
        return observation.qualifier() == ValueQualifier.EXACT ? Optional.empty() : Optional.of(RankReason.BOUND_ONLY);
    }
}
