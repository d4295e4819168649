package io.yearbook.job;

import io.yearbook.model.ScoreReason;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the table {@code index_score} holds, of indices and their parts.
 *
 * @param scored rows with a score
 * @param refused rows without one, by reason
 */
public record ScoreCounts(long scored, Map<ScoreReason, Long> refused) {

    /** No index at all. */
    public static final ScoreCounts NONE = new ScoreCounts(0, Map.of());

    public ScoreCounts {
        refused = refused.isEmpty() ? Map.of() : new EnumMap<>(refused);
    }

    /** Rows without a score, whatever the reason. */
    public long unscored() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
