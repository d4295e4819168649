package io.yearbook.job;

import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Finding;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.ScoreReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain from one printed figure to the bytes it was read from.
 *
 * @param figure what the report prints
 * @param shares what the figure comes to in composite indices: each index, followed by its parts that it measures
 * @param findings what the checks say of the figure printed, the gravest first
 * @param statements the observations behind it: the one printed first, then the one it is compared with, then the rest
 */
public record Explanation(
        District district,
        Indicator indicator,
        IndicatorYear figure,
        List<IndexShare> shares,
        List<Finding> findings,
        List<Statement> statements) {

    public Explanation {
        shares = List.copyOf(shares);
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
    }

    /**
     * An index, or a part of one that is measured by the figure, of its district and year.
     *
     * @param partCode the code of the index for the index itself
     * @param score null where the reason says why
     * @param rank 1 is best; null without one
     * @param contribution part of the score of the index; null without one
     */
    public record IndexShare(
            String indexCode,
            String partCode,
            String name,
            @Nullable Double score,
            @Nullable ScoreReason reason,
            @Nullable BigDecimal rank,
            @Nullable Integer ranked,
            @Nullable Double contribution) {

        public boolean isIndex() {
            return partCode.equals(indexCode);
        }
    }

    /** What an observation has to do with the figure. */
    public enum Role {
        PRINTED("printed"),
        PREVIOUS("compared with"),
        OTHER_PUBLISHER("stated by another publisher, not used"),
        SUPERSEDED("replaced by a later statement");

        private final String nameEn;

        Role(String nameEn) {
            this.nameEn = nameEn;
        }

        public String nameEn() {
            return nameEn;
        }
    }

    /**
     * One vintage of an observation.
     *
     * @param knownFrom when it was first known
     * @param knownTo when it was replaced; null while it holds
     * @param runId the run that read it
     * @param places where it is stated
     */
    public record Statement(
            Role role,
            String observationId,
            Observation observation,
            Instant knownFrom,
            @Nullable Instant knownTo,
            String runId,
            List<Place> places) {

        public Statement {
            places = List.copyOf(places);
        }
    }

    /**
     * A place that states the observation.
     *
     * @param archive where the bytes of the file are kept, as a path or URI
     */
    public record Place(Evidence evidence, String archive) {}
}
