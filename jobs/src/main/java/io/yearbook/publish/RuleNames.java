package io.yearbook.publish;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.finding.RuleWords;
import io.yearbook.model.ConsistencyRule;
import org.jspecify.annotations.Nullable;

/** What rules of {@code consistency.csv} say, in Chinese. */
final class RuleNames {

    private RuleNames() {}

    /** Empty for no rule, and for one that the catalogue does not hold any more. */
    static String of(@Nullable String ruleId, Catalog catalog) {
        return catalog.consistency().all().stream()
                .filter(rule -> rule.ruleId().equals(ruleId))
                .findFirst()
                .map((ConsistencyRule rule) -> RuleWords.of(rule, catalog))
                .orElse("");
    }
}
