package io.yearbook.metric.finding;

import io.yearbook.metric.Interval;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.ConsistencyRule.Relation;

/**
 * Whether a published figure can relate to what is computed from others. CONTRADICTORY: no numbers that the figures may
 * stand for do. UNDECIDABLE: with a bound or an approximate figure, some do and some do not.
 */
final class Relations {

    private Relations() {}

    static CheckVerdict check(Term published, Relation relation, Term computed) {
        return switch (relation) {
            case EQUAL -> equal(published, computed);
            case AT_MOST -> atMost(published, computed);
            case AT_LEAST -> atMost(computed, published);
        };
    }

    private static CheckVerdict equal(Term published, Term computed) {
        if (!published.roundedOrCut().meets(computed.roundedOrCut())) {
            return CheckVerdict.CONTRADICTORY;
        }
        if (published.exact() && computed.exact()) {
            return published.rounded().meets(computed.rounded()) ? CheckVerdict.HOLDS : CheckVerdict.HOLDS_TRUNCATED;
        }
        return IntervalArithmetic.liesWithin(computed.rounded(), published.rounded())
                ? CheckVerdict.HOLDS
                : CheckVerdict.UNDECIDABLE;
    }

    private static CheckVerdict atMost(Term smaller, Term greater) {
        if (IntervalArithmetic.liesAbove(smaller.roundedOrCut(), greater.roundedOrCut())) {
            return CheckVerdict.CONTRADICTORY;
        }
        if (smaller.exact() && greater.exact()) {
            return IntervalArithmetic.liesAbove(smaller.rounded(), greater.rounded())
                    ? CheckVerdict.HOLDS_TRUNCATED
                    : CheckVerdict.HOLDS;
        }
        return isCertainlyAtMost(smaller.rounded(), greater.rounded()) ? CheckVerdict.HOLDS : CheckVerdict.UNDECIDABLE;
    }

    private static boolean isCertainlyAtMost(Interval smaller, Interval greater) {
        return smaller.high() != null
                && greater.low() != null
                && smaller.high().at().compareTo(greater.low().at()) <= 0;
    }
}
