package io.yearbook.content;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How many checks of one kind came to the same, and need not be looked at one by one.
 *
 * @param code what was checked
 * @param verdict what came of it; null where the code says it all
 * @param ruleId rule of {@code consistency.csv}; null where none was applied
 * @param rule what the rule says; empty without a rule
 * @param indicator what the rule checks; null without a rule
 * @param checks how many, at least 1
 */
public record CheckCount(
        FindingCode code,
        @Nullable CheckVerdict verdict,
        @Nullable String ruleId,
        String rule,
        @Nullable Indicator indicator,
        int checks) {}
