package io.yearbook.metric;

import io.yearbook.model.Comparator;
import io.yearbook.model.GapReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.Target;
import io.yearbook.model.TargetVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Judges a target by one figure.
 *
 * <ul>
 *   <li>MET: all that the figure may stand for keeps the target. A figure of a time before the due date shows so, too,
 *       where {@link EarlyFigures} says that it may.
 *   <li>NOT_DUE: not met, and the due date is not over.
 *   <li>MISSED: nothing that the figure may stand for keeps the target, and its period ends on the due date. What was not
 *       reached before that day may have been reached on it.
 *   <li>NOT_COMPARABLE: the figure does not mean what the target means, or it is a bound that decides nothing: ≥ 98
 *       keeps a promise of 95 or more, but says nothing of 99 or more.
 *   <li>NO_EVIDENCE: there is no figure with a value, or none of the due date: the latest one is of a time before it and
 *       does not show that the target was met.
 * </ul>
 */
final class TargetVerdicts {

    private TargetVerdicts() {}

    /** @param runDate date of the run; a target is due once its due date is before it */
    static TargetVerdict withoutEvidence(Target target, LocalDate runDate) {
        return isDue(target, runDate) ? TargetVerdict.NO_EVIDENCE : TargetVerdict.NOT_DUE;
    }

    /**
     * @param unfit why the figure does not mean what the target means
     * @param runDate date of the run; a target is due once its due date is before it
     */
    static TargetVerdict without(GapReason unfit, Target target, LocalDate runDate) {
        if (unfit == GapReason.VALUE_MISSING) {
            return withoutEvidence(target, runDate);
        }
        return isDue(target, runDate) ? TargetVerdict.NOT_COMPARABLE : TargetVerdict.NOT_DUE;
    }

    /**
     * @param evidence a figure that means what the target means
     * @param period of that figure; it ends on the due date or before
     * @param runDate date of the run; a target is due once its due date is before it
     */
    static TargetVerdict judge(Indicator indicator, Target target, Stated evidence, Period period, LocalDate runDate) {
        Optional<Boolean> kept = isKept(indicator, target, evidence);
        boolean ofDueDate = period.end().equals(target.dueDate());
        if (kept.isPresent() && kept.get() && (ofDueDate || EarlyFigures.mayShowKept(indicator, target, period))) {
            return TargetVerdict.MET;
        }
        if (!isDue(target, runDate)) {
            return TargetVerdict.NOT_DUE;
        }
        if (!ofDueDate) {
            return TargetVerdict.NO_EVIDENCE;
        }
        return kept.isPresent() ? TargetVerdict.MISSED : TargetVerdict.NOT_COMPARABLE;
    }

    /** Whether the figure keeps the promise; empty where it leaves that open. */
    static Optional<Boolean> isKept(Indicator indicator, Target target, Stated evidence) {
        return isKept(target.comparator(), BoundArithmetic.rangeOf(evidence, indicator), target.value());
    }

    private static boolean isDue(Target target, LocalDate runDate) {
        return runDate.isAfter(target.dueDate());
    }

    private static Optional<Boolean> isKept(Comparator comparator, Interval figure, BigDecimal promised) {
        return switch (comparator) {
            case AT_LEAST -> decided(figure.isAtOrAbove(promised), figure.isBelow(promised));
            case MORE_THAN -> decided(figure.isAbove(promised), figure.isAtOrBelow(promised));
            case AT_MOST -> decided(figure.isAtOrBelow(promised), figure.isAbove(promised));
            case LESS_THAN -> decided(figure.isBelow(promised), figure.isAtOrAbove(promised));
            case EQUAL -> decided(figure.isExactly(promised), figure.isAbove(promised) || figure.isBelow(promised));
        };
    }

    private static Optional<Boolean> decided(boolean kept, boolean broken) {
        if (kept) {
            return Optional.of(true);
        }
        return broken ? Optional.of(false) : Optional.empty();
    }
}
