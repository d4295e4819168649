package io.yearbook.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Arithmetic that must hold between the figures of one district, publisher and period, or between those of the city and
 * its districts, see {@link Formula.DistrictSum}.
 *
 * @param ruleId name of the rule
 * @param indicatorCode the figure that is checked
 * @param relation how it must relate to what the formula gives
 * @param formula computed from other figures
 * @param severity of a contradiction
 * @param explanationZh why it need not hold; empty where it must. What does not hold is then EXPLAINED
 */
public record ConsistencyRule(
        String ruleId,
        String indicatorCode,
        Relation relation,
        Formula formula,
        Severity severity,
        String explanationZh)
        implements Serializable {

    public ConsistencyRule {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(severity, "severity");
    }

    /** How the figure must relate to the formula. */
    public enum Relation {
        EQUAL("="),
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
