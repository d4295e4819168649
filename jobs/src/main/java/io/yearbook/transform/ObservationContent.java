package io.yearbook.transform;

import io.yearbook.model.Observation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Observations by publisher, district, indicator and period. */
public enum ObservationContent implements Content<Observation> {
    INSTANCE;

    /** Identity of the vintage of an observation that a run records: SHA-256 in lower-case hexadecimal. */
    public static String observationId(Observation observation, Instant runInstant) {
        return VintageId.of(INSTANCE, observation, runInstant);
    }

    @Override
    public List<@Nullable String> keyParts(Observation observation) {
        return Arrays.asList(
                observation.publisher(),
                observation.districtCode(),
                observation.indicatorCode(),
                CanonicalText.text(observation.period().start()),
                CanonicalText.text(observation.period().end()));
    }

    @Override
    public List<@Nullable String> statedParts(Observation observation) {
        return Arrays.asList(
                observation.period().span().name(),
                CanonicalText.number(observation.value()),
                observation.unit(),
                CanonicalText.text(observation.decimals()),
                observation.status().name(),
                observation.qualifier().name(),
                CanonicalText.number(observation.reportedChange()),
                observation.reportedChangeUnit());
    }

    @Override
    public Optional<Observation> together(List<Observation> observations) {
        return ObservationAgreement.of(observations);
    }

    /** A rounding of what is recorded does not replace it, nor does a growth that was not stated; another status does. */
    @Override
    public Optional<Observation> completed(Observation recorded, Observation later) {
        return recorded.status() == later.status() ? together(List.of(later, recorded)) : Optional.empty();
    }

    @Override
    public String districtCode(Observation observation) {
        return observation.districtCode();
    }

    @Override
    public int year(Observation observation) {
        return observation.period().year();
    }

    @Override
    public String describe(Observation observation) {
        String change = observation.reportedChange() == null
                ? ""
                : ", change " + observation.reportedChange().toPlainString() + observation.reportedChangeUnit();
        return "%s%s (status %s, %s, %s decimals, %s%s)"
                .formatted(
                        observation.value() == null
                                ? "no value"
                                : observation.value().toPlainString(),
                        observation.value() == null ? "" : " " + observation.unit(),
                        observation.status(),
                        observation.qualifier(),
                        observation.decimals() == null ? "no" : observation.decimals(),
                        observation.period().span(),
                        change);
    }
}
