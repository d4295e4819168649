package io.yearbook.metric.index;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.Uncertainty;
import io.yearbook.model.ScoreReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Computes a composite index of a panel. */
public final class IndexComputation {

    private final IndexDefinition index;
    private final IndexPanel panel;
    private final IndexSteps steps;

    public IndexComputation(IndexDefinition index, IndexPanel panel) {
        this.index = index;
        this.panel = panel;
        this.steps = new IndexSteps(index, panel);
    }

    /** Scores, ranks and what they depend on, from the figures as they were published. */
    public IndexResult result() {
        return result(Optional.empty());
    }

    /**
     * Scores, ranks and what they depend on.
     *
     * @param from step that the figures of the panel have behind them already; empty for none. Where it is AGGREGATE, the
     *     panel holds a column of scores for each part, and ranks alone are computed
     */
    public IndexResult result(Optional<IndexStep> from) {
        ScoreTree tree = new ScoreTree(index.root());
        if (from.equals(Optional.of(IndexStep.AGGREGATE))) {
            return new IndexResult(
                    IndexScores.ofScores(index, panel, tree, statedScores(tree)).rows(), List.of());
        }
        StageFigures scores = figures(from, Optional.of(IndexStep.AGGREGATE));
        RowEvaluation evaluation = new RowEvaluation(tree, scores, tree.weights(), null);
        RowScores[] evaluated =
                IntStream.range(0, panel.size()).mapToObj(evaluation::of).toArray(RowScores[]::new);
        boolean normalised = from.equals(Optional.of(IndexStep.NORMALISE));
        StageFigures before = normalised ? scores : steps.beforeNormalisation(from);
        IndexScores result = IndexScores.ofScores(index, panel, tree, evaluated)
                .withIndicators(before, scores)
                .withContributions()
                .withRanksWithoutParts(scores);
        Uncertainty uncertainty = index.uncertainty();
        if (uncertainty != null) {
            List<StageFigures> alternatives = normalised
                    ? List.of()
                    : uncertainty.normalisations().stream()
                            .map(instead -> steps.scores(before, instead, tree::isOutsideFormulas))
                            .toList();
            result.withRankIntervals(
                    new RankIntervals(tree, panel, index.ranking(), uncertainty, scores, alternatives));
        }
        return new IndexResult(result.rows(), scores.treated());
    }

    /**
     * The figures of the indicators after a step.
     *
     * @param from step that those of the panel have behind them; empty for none
     * @param to last step taken; empty for the figures of the panel themselves
     */
    public StageFigures figures(Optional<IndexStep> from, Optional<IndexStep> to) {
        return steps.between(from, to);
    }

    private RowScores[] statedScores(ScoreTree tree) {
        RowScores[] rows = new RowScores[panel.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new RowScores(tree.size());
        }
        for (int part = 0; part < tree.size(); part++) {
            double[] column = panel.column(tree.part(part).code());
            for (int row = 0; row < rows.length; row++) {
                rows[row].score[part] = column[row];
                rows[row].plain[part] = column[row];
                rows[row].coverage[part] = Double.isNaN(column[row]) ? 0 : 1;
                rows[row].reason[part] = Double.isNaN(column[row]) ? ScoreReason.VALUE_MISSING : null;
            }
        }
        return rows;
    }
}
