package io.yearbook.job;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.RankReason;
import java.util.EnumMap;
import java.util.Map;

/**
 * What {@code indicator_year} holds after a run: every figure has a change or a reason, and a rank or a reason.
 *
 * @param figures rows of {@code indicator_year}
 * @param withChange figures with a change since the year before
 * @param withoutChange figures without one, by reason
 * @param ranked figures with a rank
 * @param unranked figures without one, by reason
 * @param scores what the composite indices came to
 * @param findings what the checks of the figures came to
 */
public record ComputeSummary(
        long figures,
        long withChange,
        Map<ChangeReason, Long> withoutChange,
        long ranked,
        Map<RankReason, Long> unranked,
        ScoreCounts scores,
        FindingCounts findings) {

    public ComputeSummary {
        withoutChange = withoutChange.isEmpty() ? Map.of() : new EnumMap<>(withoutChange);
        unranked = unranked.isEmpty() ? Map.of() : new EnumMap<>(unranked);
        requireSum("with and without a change", figures, withChange, withoutChange);
        requireSum("with and without a rank", figures, ranked, unranked);
    }

    private static void requireSum(String what, long figures, long given, Map<?, Long> refused) {
        long sum = given + refused.values().stream().mapToLong(Long::longValue).sum();
        if (sum != figures) {
            throw new IllegalArgumentException("%d figures %s are not the %d figures".formatted(sum, what, figures));
        }
    }
}
