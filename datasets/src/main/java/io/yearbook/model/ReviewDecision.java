package io.yearbook.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a figure of a document. It holds for that figure wherever and whenever its document is read.
 *
 * @param figure what was decided on
 * @param outcome what was decided
 * @param indicatorCode the indicator it states; empty unless it was accepted
 * @param districtCode the district it is of; empty unless it was accepted
 * @param period the time it is for; null unless it was accepted as an observation
 * @param qualifier exact, bound or approximate; null unless it was accepted as an observation
 * @param alias the words that were remembered as a name of the indicator; empty for none
 * @param reviewer who decided
 * @param decidedAt when
 * @param note remark of the reviewer; empty for none
 */
public record ReviewDecision(
        CandidateFigure figure,
        Outcome outcome,
        String indicatorCode,
        String districtCode,
        @Nullable Period period,
        @Nullable ValueQualifier qualifier,
        String alias,
        String reviewer,
        Instant decidedAt,
        String note)
        implements Serializable {

    /** What was decided. */
    public enum Outcome {
        /** It states an indicator. */
        ACCEPTED,
        /** It states none. */
        NO_INDICATOR
    }

    public ReviewDecision {
        boolean accepted = outcome == Outcome.ACCEPTED;
        if (accepted == indicatorCode.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s does not go with indicator \"%s\"".formatted(outcome, indicatorCode));
        }
        if (accepted == districtCode.isEmpty()) {
            throw new IllegalArgumentException("%s does not go with district \"%s\"".formatted(outcome, districtCode));
        }
        boolean timed = accepted && figure.kind() == RecordKind.OBSERVATION;
        if (timed != (period != null) || timed != (qualifier != null)) {
            throw new IllegalArgumentException("%s as %s does not go with period %s and qualifier %s"
                    .formatted(outcome, figure.kind(), period, qualifier));
        }
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("nobody decided on " + figure.key());
        }
    }

    /** True where the other decides the same on the same figure, whoever decided and when. */
    public boolean decidesTheSameAs(ReviewDecision other) {
        return figure.key().equals(other.figure.key())
                && outcome == other.outcome
                && indicatorCode.equals(other.indicatorCode)
                && districtCode.equals(other.districtCode)
                && Objects.equals(period, other.period)
                && qualifier == other.qualifier
                && alias.equals(other.alias)
                && note.equals(other.note);
    }
}
