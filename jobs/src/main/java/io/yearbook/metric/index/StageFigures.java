package io.yearbook.metric.index;

import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.model.ScoreReason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of all indicators after a step, with what was imputed, why some are missing, and the log of treatment. */
public final class StageFigures {

    private final List<IndexIndicator> indicators;
    private final double[][] figures;
    private final BitSet[] imputed;
    private final @Nullable ScoreReason[][] reasons;
    private final List<TreatedIndicator> treated;

    private StageFigures(
            List<IndexIndicator> indicators,
            double[][] figures,
            BitSet[] imputed,
            @Nullable ScoreReason[][] reasons,
            List<TreatedIndicator> treated) {
        this.indicators = indicators;
        this.figures = figures;
        this.imputed = imputed;
        this.reasons = reasons;
        this.treated = treated;
    }

    /** The figures of a panel as they were published, in the columns of what the indicators measure. */
    static StageFigures published(List<IndexIndicator> indicators, IndexPanel panel) {
        return of(indicators, panel, IndexIndicator::column);
    }

    /** The figures of a panel after a step; those of an indicator are in the column of its code, if there is one. */
    static StageFigures afterStep(List<IndexIndicator> indicators, IndexPanel panel) {
        return of(indicators, panel, indicator -> panel.has(indicator.code()) ? indicator.code() : indicator.column());
    }

    private static StageFigures of(
            List<IndexIndicator> indicators, IndexPanel panel, Function<IndexIndicator, String> columnOf) {
        int count = indicators.size();
        double[][] figures = new double[count][];
        BitSet[] imputed = new BitSet[count];
        @Nullable ScoreReason[][] reasons = new @Nullable ScoreReason[count][panel.size()];
        for (int i = 0; i < count; i++) {
            IndexIndicator indicator = indicators.get(i);
            String column = columnOf.apply(indicator);
            figures[i] = panel.column(column);
            imputed[i] = new BitSet();
            for (int row = 0; row < panel.size(); row++) {
                if (Double.isNaN(figures[i][row])) {
                    reasons[i][row] =
                            panel.isNotComparable(column, row) ? ScoreReason.NOT_COMPARABLE : ScoreReason.VALUE_MISSING;
                }
            }
        }
        return new StageFigures(indicators, figures, imputed, reasons, List.of());
    }

    /** The figures after a function of each indicator; what it leaves missing has the reason given. */
    StageFigures with(ScoreReason lost, BiFunction<IndexIndicator, double[], double[]> function) {
        double[][] after = new double[figures.length][];
        @Nullable ScoreReason[][] why = new @Nullable ScoreReason[figures.length][];
        BitSet[] estimated = new BitSet[figures.length];
        for (int i = 0; i < figures.length; i++) {
            after[i] = function.apply(indicators.get(i), figures[i]);
            why[i] = reasons[i].clone();
            estimated[i] = (BitSet) imputed[i].clone();
            for (int row = 0; row < after[i].length; row++) {
                boolean wasKnown = !Double.isNaN(figures[i][row]);
                boolean isKnown = !Double.isNaN(after[i][row]);
                if (isKnown != wasKnown) {
                    why[i][row] = isKnown ? null : lost;
                    estimated[i].set(row, isKnown);
                }
            }
        }
        return new StageFigures(indicators, after, estimated, why, treated);
    }

    StageFigures withLog(List<TreatedIndicator> log) {
        List<TreatedIndicator> all = new ArrayList<>(treated);
        all.addAll(log);
        return new StageFigures(indicators, figures, imputed, reasons, List.copyOf(all));
    }

    public List<IndexIndicator> indicators() {
        return indicators;
    }

    /** The figure of an indicator, by its place in {@link #indicators}; not a number where it is missing. */
    public double figure(int indicator, int row) {
        return figures[indicator][row];
    }

    public boolean isImputed(int indicator, int row) {
        return imputed[indicator].get(row);
    }

    /** Why a figure is missing; null where it is there. */
    @Nullable
    ScoreReason reason(int indicator, int row) {
        return reasons[indicator][row];
    }

    /** What the treatment of outliers changed, by indicator and year. */
    public List<TreatedIndicator> treated() {
        return treated;
    }
}
