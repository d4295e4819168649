package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.Promises.Promise;
import io.yearbook.metric.TargetEvidence.Found;
import io.yearbook.model.GapReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.TargetVerdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Judges targets on one indicator, each by itself: a pure function of its figures, the catalogue and the run date. */
public final class TargetOutcomes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private final LocalDate runDate;

    /** @param runDate date of the run in Asia/Shanghai; targets due before it are due */
    public TargetOutcomes(Catalog catalog, LocalDate runDate) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.runDate = Objects.requireNonNull(runDate, "runDate");
    }

    /**
     * One outcome for each promise, by the id of the target that speaks for it, see {@link Promises}. The order of the
     * arguments' elements changes nothing.
     *
     * @param cells all current observations of the indicator in the districts that promise, of all publishers
     */
    public List<TargetOutcome> of(Indicator indicator, List<PanelCell> cells, List<Target> targets) {
        return of(indicator, new Panel(cells, CellOrder.preferredFirst(catalog.sources())), targets);
    }

    List<TargetOutcome> of(Indicator indicator, Panel panel, List<Target> targets) {
        TargetEvidence evidence =
                new TargetEvidence(catalog.districts(), panel, CellOrder.preferredFirst(catalog.sources()));
        return Promises.of(targets).stream()
                .map(Promise::target)
                .map(target -> evidence.find(indicator, target)
                        .map(found -> judged(indicator, target, found))
                        .orElseGet(() -> new TargetOutcome(
                                target,
                                TargetVerdicts.withoutEvidence(target, runDate),
                                null,
                                null,
                                null,
                                GapReason.NO_FIGURE)))
                .toList();
    }

    private TargetOutcome judged(Indicator indicator, Target target, Found found) {
        Observation figure = found.cell().observation();
        GapReason unfit = found.unfit();
        if (unfit != null) {
            return refused(target, TargetVerdicts.without(unfit, target, runDate), found, unfit);
        }
        Stated stated = Stated.in(figure).orElseThrow();
        TargetVerdict verdict = TargetVerdicts.judge(indicator, target, stated, figure.period(), runDate);
        if (verdict == TargetVerdict.NO_EVIDENCE) {
            return refused(target, verdict, found, GapReason.BEFORE_DUE_DATE);
        }
        return TargetVerdicts.isKept(indicator, target, stated).isPresent()
                ? new TargetOutcome(
                        target,
                        verdict,
                        found.cell().observationId(),
                        figure,
                        stated.value().subtract(target.value()),
                        null)
                : refused(target, verdict, found, GapReason.BOUND_ONLY);
    }

    private static TargetOutcome refused(Target target, TargetVerdict verdict, Found found, GapReason reason) {
        return new TargetOutcome(
                target, verdict, found.cell().observationId(), found.cell().observation(), null, reason);
    }
}
