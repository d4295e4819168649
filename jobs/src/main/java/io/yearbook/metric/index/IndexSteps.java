package io.yearbook.metric.index;

import io.yearbook.catalog.index.Denominator;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.Normalisation;
import io.yearbook.catalog.index.Transformation;
import io.yearbook.catalog.index.Treatment.Fallback;
import io.yearbook.metric.index.IndexPanel.Block;
import io.yearbook.metric.index.OutlierTreatment.Outcome;
import io.yearbook.model.ScoreReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes the steps of an index up to the scores of its indicators, in the order that the index states. */
final class IndexSteps {

    private final IndexDefinition index;
    private final IndexPanel panel;

    IndexSteps(IndexDefinition index, IndexPanel panel) {
        this.index = index;
        this.panel = panel;
    }

    /**
     * The figures after the steps between two stages.
     *
     * @param from step that the figures of the panel have behind them; null for none
     * @param to last step taken, AGGREGATE for all that come before it; empty for none
     */
    StageFigures between(Optional<IndexStep> from, Optional<IndexStep> to) {
        StageFigures figures = start(from);
        for (IndexStep step : to.isEmpty() ? List.<IndexStep>of() : remaining(from)) {
            figures = take(step, figures);
            if (to.equals(Optional.of(step))) {
                return figures;
            }
        }
        return figures;
    }

    /**
     * The scores of the indicators, normalised in another way than the index states.
     *
     * @param replaced indicators that are; the others keep their own
     */
    StageFigures scores(StageFigures beforeNormalisation, Normalisation instead, Predicate<IndexIndicator> replaced) {
        return normalised(
                beforeNormalisation, indicator -> replaced.test(indicator) ? instead : indicator.normalisation());
    }

    /** The figures as they come to normalisation. */
    StageFigures beforeNormalisation(Optional<IndexStep> from) {
        StageFigures figures = start(from);
        for (IndexStep step : remaining(from)) {
            if (step == IndexStep.NORMALISE || step == IndexStep.AGGREGATE) {
                return figures;
            }
            figures = take(step, figures);
        }
        return figures;
    }

    private StageFigures start(Optional<IndexStep> from) {
        return from.isEmpty()
                ? StageFigures.published(index.indicators(), panel)
                : StageFigures.afterStep(index.indicators(), panel);
    }

    private List<IndexStep> remaining(Optional<IndexStep> from) {
        List<IndexStep> steps = index.steps();
        return from.map(done -> steps.subList(steps.indexOf(done) + 1, steps.size()))
                .orElse(steps);
    }

    private StageFigures take(IndexStep step, StageFigures figures) {
        return switch (step) {
            case DENOMINATE ->
                figures.with(ScoreReason.DENOMINATOR_MISSING, (indicator, column) -> {
                    Denominator denominator = indicator.denominator();
                    return denominator == null ? column : Denominating.divided(panel, denominator, column);
                });
            case IMPUTE ->
                figures.with(
                        ScoreReason.VALUE_MISSING,
                        (indicator, column) -> Imputing.imputed(panel, indicator.imputation(), column));
            case TREAT -> treated(figures);
            case TRANSFORM ->
                figures.with(
                        ScoreReason.TRANSFORMATION_UNDEFINED,
                        (indicator, column) -> Arrays.stream(column)
                                .map(value -> transformed(indicator.transformations(), value))
                                .toArray());
            case NORMALISE -> normalised(figures, IndexIndicator::normalisation);
            case AGGREGATE -> figures;
        };
    }

    private StageFigures normalised(StageFigures figures, Function<IndexIndicator, Normalisation> normalisation) {
        boolean transforms = index.steps().contains(IndexStep.TRANSFORM);
        return figures.with(
                ScoreReason.NORMALISATION_UNDEFINED,
                (indicator, column) -> new Normalising(
                                panel,
                                indicator,
                                normalisation.apply(indicator),
                                value -> transforms ? transformed(indicator.transformations(), value) : value)
                        .scores(column));
    }

    static double transformed(List<Transformation> transformations, double value) {
        double result = value;
        for (Transformation transformation : transformations) {
            result = transformation.of(result);
        }
        return result;
    }

    private StageFigures treated(StageFigures figures) {
        List<TreatedIndicator> log = new ArrayList<>();
        return figures.with(
                        ScoreReason.TRANSFORMATION_UNDEFINED, (indicator, column) -> treated(indicator, column, log))
                .withLog(log);
    }

    private double[] treated(IndexIndicator indicator, double[] column, List<TreatedIndicator> log) {
        OutlierTreatment treatment = new OutlierTreatment(indicator.treatment());
        double[] after = column.clone();
        for (Block block : panel.blocks()) {
            double[] before = Arrays.copyOfRange(column, block.from(), block.to());
            Outcome outcome = treatment.treat(before);
            if (!Arrays.equals(before, outcome.values())) {
                System.arraycopy(outcome.values(), 0, after, block.from(), block.size());
                log.add(entry(indicator, block, before, outcome));
            }
        }
        return after;
    }

    private TreatedIndicator entry(IndexIndicator indicator, Block block, double[] before, Outcome outcome) {
        double[] was = Statistics.known(before);
        double[] is = Statistics.known(outcome.values());
        List<TreatedIndicator.Change> changed = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            double after = outcome.values()[i];
            if (outcome.fallback() == Fallback.NONE && Double.compare(before[i], after) != 0) {
                changed.add(
                        new TreatedIndicator.Change(panel.row(block.from() + i).unit(), before[i], after));
            }
        }
        return new TreatedIndicator(
                indicator.code(),
                block.year(),
                Statistics.skewness(was),
                Statistics.kurtosis(was),
                Statistics.skewness(is),
                Statistics.kurtosis(is),
                changed,
                outcome.fallback());
    }
}
