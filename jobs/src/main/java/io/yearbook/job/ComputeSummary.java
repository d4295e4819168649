package io.yearbook.job;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.RankReason;
import io.yearbook.model.Severity;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

    /** The numbers, as a run's row holds them. */
    Map<String, Long> measures() {
        Map<String, Long> measures = new TreeMap<>();
        measures.put("figures", figures);
        measures.put("figures_with_change", withChange);
        measures.put("figures_ranked", ranked);
        for (Severity severity : Severity.values()) {
            measures.put("findings_" + severity.name().toLowerCase(Locale.ROOT), findings.count(severity));
        }
        return measures;
    }

    private static void requireSum(String what, long figures, long given, Map<?, Long> refused) {
        long sum = given + refused.values().stream().mapToLong(Long::longValue).sum();
        if (sum != figures) {
            throw new IllegalArgumentException("%d figures %s are not the %d figures".formatted(sum, what, figures));
        }
    }
}
