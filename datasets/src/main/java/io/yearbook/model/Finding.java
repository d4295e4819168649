package io.yearbook.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to. Checks that hold are kept too, so that it can be asked what was checked.
 *
 * @param findingId the same for the same check of the same subject in every run and warehouse
 * @param code what was checked
 * @param verdict what came of it; null where the code says it all
 * @param severity how much it matters
 * @param ruleId rule of {@code consistency.csv}; null where none was applied
 * @param subject the figure checked; null for a row that was not accepted
 * @param observationIds the observations it rests on, the one checked first, or the vintages of promises; empty for a row
 *     that was not accepted
 * @param place where the row that was not accepted stands; null otherwise
 * @param sentenceZh one Chinese sentence with the figures in it
 */
public record Finding(
        String findingId,
        FindingCode code,
        @Nullable CheckVerdict verdict,
        Severity severity,
        @Nullable String ruleId,
        @Nullable Subject subject,
        List<String> observationIds,
        @Nullable Place place,
        String sentenceZh)
        implements Serializable {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        observationIds = List.copyOf(observationIds);
        if ((subject == null) == (place == null)) {
            throw new IllegalArgumentException(
                    "%s: exactly one of subject (%s) and place (%s) is to be set".formatted(code, subject, place));
        }
        if (subject != null && observationIds.isEmpty()) {
            throw new IllegalArgumentException("%s on %s rests on no observation".formatted(code, subject));
        }
    }

    /** The area it is about; null for a row that was not accepted and does not say. */
    public @Nullable String districtCode() {
        return subject != null ? subject.districtCode() : place == null ? null : place.districtCode();
    }

    /** The figure that was checked, or that is missing. */
    public record Subject(String districtCode, String indicatorCode, String publisher, Period period)
            implements Serializable {

        /** The subject of an observation. */
        public static Subject of(Observation observation) {
            return new Subject(
                    observation.districtCode(),
                    observation.indicatorCode(),
                    observation.publisher(),
                    observation.period());
        }
    }

    /**
     * Where a row that was not accepted stands.
     *
     * @param sourceFile SHA-256 of the archived bytes
     * @param districtCode area it is about; null where nothing says
     * @param year of its period, else of its publication, which it is where the area is not known; null where nothing
     *     says
     */
    public record Place(
            String sourceFile,
            String sourcePath,
            String sourcePlace,
            @Nullable String districtCode,
            @Nullable Integer year)
            implements Serializable {}
}
