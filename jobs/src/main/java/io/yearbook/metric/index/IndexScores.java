package io.yearbook.metric.index;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.metric.index.IndexPanel.Block;
import io.yearbook.metric.index.RankIntervals.RankInterval;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndexScore.Profile;
import io.yearbook.model.RankReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of every part, unit and year, and makes rows of it. */
final class IndexScores {

    private final IndexDefinition index;
    private final IndexPanel panel;
    private final ScoreTree tree;
    private final RowScores[] scores;
    private final PartRanks ranks;
    private final double[][] ranksWithout;
    private @Nullable RankInterval[] intervals;
    private double @Nullable [][] contributions;
    private double @Nullable [][] changes;
    private @Nullable StageFigures before;
    private @Nullable StageFigures normalised;
    private @Nullable Profile @Nullable [][] profiles;

    private IndexScores(IndexDefinition index, IndexPanel panel, ScoreTree tree, RowScores[] scores) {
        this.index = index;
        this.panel = panel;
        this.tree = tree;
        this.scores = scores;
        this.intervals = new @Nullable RankInterval[panel.size()];
        this.ranks = new PartRanks(index.ranking(), panel, tree, scores);
        this.ranksWithout = new double[tree.size()][];
    }

    /** Scores with their ranks. */
    static IndexScores ofScores(IndexDefinition index, IndexPanel panel, ScoreTree tree, RowScores[] scores) {
        return new IndexScores(index, panel, tree, scores);
    }

    IndexScores withIndicators(StageFigures figures, StageFigures indicatorScores) {
        before = figures;
        normalised = indicatorScores;
        profiles = new UnitProfiles(
                        indicatorScores.indicators().size(),
                        index.profileCount(),
                        index.ranking().better())
                .of(panel, indicatorScores);
        return this;
    }

    IndexScores withContributions() {
        Contributions levels = new Contributions(tree);
        ChangeContributions moves = new ChangeContributions(tree);
        double[][] parts = new double[panel.size()][];
        double[][] moved = new double[panel.size()][];
        for (int row = 0; row < panel.size(); row++) {
            parts[row] = levels.of(scores[row]);
            OptionalInt earlier = yearBefore(row);
            moved[row] = earlier.isPresent() ? moves.of(scores[earlier.getAsInt()], scores[row]) : missing(tree.size());
        }
        contributions = parts;
        changes = moved;
        return this;
    }

    IndexScores withRanksWithoutParts(StageFigures figures) {
        for (int part = 1; part < tree.size(); part++) {
            ranksWithout[part] = ranks.without(part, tree, figures);
        }
        return this;
    }

    IndexScores withRankIntervals(RankIntervals analysis) {
        intervals = analysis.of(ranks.of(ScoreTree.ROOT));
        return this;
    }

    /** By year, code of the unit, and in the order of the tree. */
    List<IndexScore> rows() {
        List<IndexScore> rows = new ArrayList<>();
        for (int block = 0; block < panel.blocks().size(); block++) {
            Block years = panel.blocks().get(block);
            for (int row = years.from(); row < years.to(); row++) {
                for (int part = 0; part < tree.size(); part++) {
                    rows.add(row(block, row, part));
                }
            }
        }
        return rows;
    }

    private IndexScore row(int block, int row, int part) {
        UnitYear of = panel.row(row);
        RowScores found = scores[row];
        Double rank = value(ranks.of(part), row);
        RankReason rankReason =
                rank != null ? null : found.isKnown(part) ? RankReason.TOO_FEW_DISTRICTS : RankReason.VALUE_MISSING;
        RankInterval interval = part == ScoreTree.ROOT ? intervals[row] : null;
        return new IndexScore(
                of.unit(),
                index.code(),
                tree.part(part).code(),
                tree.parentCode(part),
                of.year(),
                figure(row, part),
                found.isKnown(part) ? Double.valueOf(found.score[part]) : null,
                found.reason[part],
                found.coverage[part],
                found.isKnown(part) ? imputed(row, part) : null,
                rank,
                rank == null ? null : Integer.valueOf(ranks.ranked(part, block)),
                rankReason,
                interval == null ? null : Double.valueOf(interval.low()),
                interval == null ? null : Double.valueOf(interval.median()),
                interval == null ? null : Double.valueOf(interval.high()),
                value(ranksWithout[part], row),
                contributions == null ? null : value(contributions[row], part),
                change(row, part),
                changes == null ? null : value(changes[row], part),
                profile(row, part));
    }

    private @Nullable Double figure(int row, int part) {
        int indicator = tree.indicator(part);
        if (before == null || indicator < 0) {
            return null;
        }
        double figure = before.figure(indicator, row);
        return Double.isNaN(figure) ? null : figure;
    }

    /** Share of the weight of a part that rests on imputed figures. */
    private @Nullable Double imputed(int row, int part) {
        if (normalised == null) {
            return null;
        }
        int indicator = tree.indicator(part);
        if (indicator >= 0) {
            return normalised.isImputed(indicator, row) ? 1.0 : 0.0;
        }
        double known = 0;
        double imputed = 0;
        for (int child : tree.children(part)) {
            Double share = scores[row].isKnown(child) ? imputed(row, child) : null;
            if (share != null) {
                known += tree.part(child).weight();
                imputed += tree.part(child).weight() * share;
            }
        }
        return known == 0 ? null : imputed / known;
    }

    private @Nullable Double change(int row, int part) {
        OptionalInt earlier = yearBefore(row);
        if (earlier.isEmpty()) {
            return null;
        }
        double change = scores[row].score[part] - scores[earlier.getAsInt()].score[part];
        return Double.isNaN(change) ? null : change;
    }

    private @Nullable Profile profile(int row, int part) {
        int indicator = tree.indicator(part);
        return profiles == null || indicator < 0 ? null : profiles[row][indicator];
    }

    private OptionalInt yearBefore(int row) {
        UnitYear now = panel.row(row);
        return panel.rowOf(now.unit(), now.year() - 1);
    }

    private static @Nullable Double value(double @Nullable [] values, int place) {
        return values == null || Double.isNaN(values[place]) ? null : values[place];
    }

    private static double[] missing(int size) {
        double[] missing = new double[size];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }
}
