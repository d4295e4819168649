package io.yearbook.transform;

import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What observations of one key that were published on one day say together. They agree where
 *
 * <ul>
 *   <li>span and unit are the same;
 *   <li>every value is the most precise one, rounded half up to the digits that it was itself published with: 2297 and
 *       2297.1 beside 2297.11, and 约2300, but not 2298. Of a value with more digits than were published all that both
 *       have must agree: 2297.4, though printed as 2297, is not 2297.11. Bounds are not rounded;
 *   <li>statuses are the same, but that a normal one (A), which says nothing special, goes with another of a value;
 *   <li>those that state a growth state the same.
 * </ul>
 *
 * Together they say the most precise value, with the special status and the growth, if any.
 */
final class ObservationAgreement {

    private static final Comparator<Observation> BY_PRECISION = Comparator.<Observation, Boolean>comparing(
                    observation -> observation.qualifier() != ValueQualifier.APPROX)
            .thenComparing(ObservationAgreement::decimals)
            .thenComparing(ObservationAgreement::digits)
            .thenComparing(observation -> observation.decimals() != null);

    /** A growth that a source states, the same however many zeros it is written with. */
    private record Growth(@Nullable String amount, @Nullable String unit) {

        static Growth in(Observation observation) {
            return new Growth(CanonicalText.number(observation.reportedChange()), observation.reportedChangeUnit());
        }
    }

    private ObservationAgreement() {}

    /** Empty where they contradict each other. The order changes nothing but which of equal ones is taken. */
    static Optional<Observation> of(List<Observation> observations) {
        Observation precise = observations.stream().max(BY_PRECISION).orElseThrow();
        Set<ObservationStatus> special = new HashSet<>();
        Set<Growth> growths = new HashSet<>();
        for (Observation each : observations) {
            if (!restates(each, precise)) {
                return Optional.empty();
            }
            if (each.status() != ObservationStatus.A) {
                special.add(each.status());
            }
            if (each.reportedChange() != null) {
                growths.add(Growth.in(each));
            }
        }
        return special.size() > 1 || growths.size() > 1
                ? Optional.empty()
                : Optional.of(together(precise, special, observations));
    }

    private static Observation together(
            Observation precise, Set<ObservationStatus> special, List<Observation> observations) {
        Observation growing = observations.stream()
                .filter(each -> each.reportedChange() != null)
                .findFirst()
                .orElse(precise);
        return new Observation(
                precise.districtCode(),
                precise.indicatorCode(),
                precise.period(),
                precise.value(),
                precise.unit(),
                precise.decimals(),
                special.stream().findFirst().orElse(ObservationStatus.A),
                precise.qualifier(),
                growing.reportedChange(),
                growing.reportedChangeUnit(),
                precise.publisher(),
                observations.stream()
                        .map(Observation::publishedAt)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElseThrow());
    }

    private static boolean restates(Observation one, Observation precise) {
        boolean sameQuantity =
                one.period().span() == precise.period().span() && one.unit().equals(precise.unit());
        BigDecimal value = one.value();
        BigDecimal preciseValue = precise.value();
        if (!sameQuantity || value == null || preciseValue == null) {
            return sameQuantity && value == null && preciseValue == null;
        }
        boolean isBound = one.qualifier().isLowerBound() || one.qualifier().isUpperBound();
        if (isBound || value.compareTo(preciseValue) == 0) {
            return one.qualifier() == precise.qualifier() && value.compareTo(preciseValue) == 0
                    || one.qualifier() == ValueQualifier.APPROX && precise.qualifier() == ValueQualifier.EXACT;
        }
        boolean roundable = one.qualifier() == precise.qualifier() || precise.qualifier() == ValueQualifier.EXACT;
        int digits = one.qualifier() == ValueQualifier.APPROX ? shown(one) : Math.min(digits(one), digits(precise));
        return roundable && rounded(value, digits).compareTo(rounded(preciseValue, digits)) == 0;
    }

    private static BigDecimal rounded(BigDecimal value, int digits) {
        return value.setScale(digits, RoundingMode.HALF_UP);
    }

    /** Digits after the point that were published; a negative number where a figure in 万 is counted in ones. */
    private static int decimals(Observation observation) {
        Integer stated = observation.decimals();
        return stated == null ? Math.max(0, shown(observation)) : stated;
    }

    /**
     * Digits after the point that count: those published, but never fewer than the value has, for a workbook may hold
     * more than it prints; of an approximate figure zeros at the end do not.
     */
    private static int digits(Observation observation) {
        return observation.qualifier() == ValueQualifier.APPROX
                ? shown(observation)
                : Math.max(decimals(observation), shown(observation));
    }

    private static int shown(Observation observation) {
        BigDecimal value = observation.value();
        return value == null || value.signum() == 0
                ? 0
                : value.stripTrailingZeros().scale();
    }
}
