package io.yearbook.job;

import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the table {@code finding} holds, checks that hold included.
 *
 * @param counts findings by severity and code; a pair without any is left out
 */
public record FindingCounts(Map<Severity, Map<FindingCode, Long>> counts) {

    /** No finding at all. */
    public static final FindingCounts NONE = new FindingCounts(Map.of());

    public FindingCounts {
        EnumMap<Severity, Map<FindingCode, Long>> copy = new EnumMap<>(Severity.class);
        counts.forEach((severity, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(severity, new EnumMap<>(codes));
            }
        });
        counts = copy;
    }

    /** Findings of a severity by code. */
    public Map<FindingCode, Long> of(Severity severity) {
        return counts.getOrDefault(severity, Map.of());
    }

    public long count(Severity severity) {
        return of(severity).values().stream().mapToLong(Long::longValue).sum();
    }

    public long all() {
        long all = 0;
        for (Severity severity : Severity.values()) {
            all += count(severity);
        }
        return all;
    }
}
