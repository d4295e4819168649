package io.yearbook.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promised figure. Exactly one of {@code gap} and {@code gapReason} is set.
 *
 * @param target the promise
 * @param verdict whether it was kept
 * @param observationId the observation it is judged by; null where there is none
 * @param figure that observation; null exactly where {@code observationId} is
 * @param gap value reached less value promised, in the target's unit, known as exactly as the figure; null where
 *     {@code gapReason} says why they are not compared
 * @param gapReason why they are not compared
 */
public record TargetOutcome(
        Target target,
        TargetVerdict verdict,
        @Nullable String observationId,
        @Nullable Observation figure,
        @Nullable BigDecimal gap,
        @Nullable GapReason gapReason)
        implements Serializable {

    public TargetOutcome {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(verdict, "verdict");
        require(target, (observationId == null) == (figure == null), "an observation and its id go together");
        require(target, (gap == null) != (gapReason == null), "exactly one of gap and gapReason is to be set");
        require(target, gap == null || figure != null && figure.value() != null, "a gap needs a figure with a value");
        boolean compared = verdict == TargetVerdict.MET || verdict == TargetVerdict.MISSED;
        boolean refused = verdict == TargetVerdict.NO_EVIDENCE || verdict == TargetVerdict.NOT_COMPARABLE;
        require(target, !(compared && gap == null) && !(refused && gap != null), verdict + " contradicts the gap");
    }

    private static void require(Target target, boolean holds, String law) {
        if (!holds) {
            throw new IllegalArgumentException("target %s: %s".formatted(target.targetId(), law));
        }
    }
}
