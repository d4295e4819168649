package io.yearbook.metric;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.Span;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.ValueQualifier;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a row together. */
final class YearRows {

    private YearRows() {}

    /** The row of a printed figure. */
    static IndicatorYear ofFigure(
            PanelCell cell,
            Change change,
            @Nullable ReportedVerdict reportedVerdict,
            Standing standing,
            @Nullable TargetOutcome outcome) {
        Observation figure = cell.observation();
        return new IndicatorYear(
                figure.districtCode(),
                figure.indicatorCode(),
                figure.period().year(),
                figure.period().span(),
                figure.period().start(),
                figure.period().end(),
                figure.value(),
                figure.unit(),
                figure.decimals(),
                figure.status(),
                figure.qualifier(),
                figure.publisher(),
                cell.observationId(),
                change.previousValue(),
                change.amount(),
                change.unit(),
                change.percent(),
                change.qualifier(),
                change.reason(),
                figure.reportedChange(),
                figure.reportedChangeUnit(),
                reportedVerdict,
                standing.rank(),
                standing.ranked(),
                standing.tied(),
                standing.fractionalRank(),
                standing.shift(),
                standing.reason(),
                standing.percentile(),
                standing.band(),
                standing.peerGroup(),
                standing.peerRank(),
                outcome == null ? null : outcome.target().comparator().sign(),
                outcome == null ? null : outcome.target().value(),
                outcome == null ? null : outcome.verdict());
    }

    /**
     * The row of a target that no printed figure answers: no value, status O, the due date as the end of a period of
     * unstated span. Where a figure that is not printed answers it, its publisher and id are given.
     */
    static IndicatorYear ofTarget(Indicator indicator, TargetOutcome outcome, Standing standing) {
        Target target = outcome.target();
        Observation figure = outcome.figure();
        return new IndicatorYear(
                target.districtCode(),
                indicator.code(),
                target.dueDate().getYear(),
                Span.UNSTATED,
                null,
                target.dueDate(),
                null,
                indicator.unit(),
                null,
                ObservationStatus.O,
                ValueQualifier.EXACT,
                figure == null ? null : figure.publisher(),
                outcome.observationId(),
                null,
                null,
                null,
                null,
                null,
                ChangeReason.VALUE_MISSING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                standing.reason(),
                null,
                null,
                standing.peerGroup(),
                null,
                target.comparator().sign(),
                target.value(),
                outcome.verdict());
    }
}
