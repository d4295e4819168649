package io.yearbook.metric.index;

import io.yearbook.catalog.index.RankRules;
import io.yearbook.metric.index.IndexPanel.Block;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The ranks of every part of an index, within each year. */
final class PartRanks {

    private final RankRules rules;
    private final IndexPanel panel;
    private final double[][] ranks;
    private final int[][] ranked;

    PartRanks(RankRules rules, IndexPanel panel, ScoreTree tree, RowScores[] scores) {
        this.rules = rules;
        this.panel = panel;
        this.ranks = new double[tree.size()][];
        this.ranked = new int[tree.size()][panel.blocks().size()];
        for (int part = 0; part < tree.size(); part++) {
            int place = part;
            double[] column =
                    Arrays.stream(scores).mapToDouble(row -> row.score[place]).toArray();
            ranks[part] = within(column);
            for (int block = 0; block < panel.blocks().size(); block++) {
                ranked[part][block] = ScoreRanking.count(of(panel.blocks().get(block), column));
            }
        }
    }

    /** By row; not a number for rows without a rank. */
    double[] of(int part) {
        return ranks[part];
    }

    /** How many units have a score of the part in the year of that place. */
    int ranked(int part, int block) {
        return ranked[part][block];
    }

    /**
     * Ranks of the index, by row, of those units that have one, as if a part were left out; not a number for all where
     * nothing would remain.
     */
    double[] without(int part, ScoreTree tree, StageFigures figures) {
        double[] weights = tree.weightsWithout(part);
        double[] nominal = ranks[ScoreTree.ROOT];
        RowEvaluation evaluation = new RowEvaluation(tree, figures, weights, null);
        return within(IntStream.range(0, panel.size())
                .mapToDouble(row -> weights[ScoreTree.ROOT] == 0 || Double.isNaN(nominal[row])
                        ? Double.NaN
                        : evaluation.of(row).score[ScoreTree.ROOT])
                .toArray());
    }

    private double[] within(double[] column) {
        double[] all = new double[column.length];
        for (Block block : panel.blocks()) {
            double[] ofYear = ScoreRanking.ranks(rules, of(block, column));
            System.arraycopy(ofYear, 0, all, block.from(), ofYear.length);
        }
        return all;
    }

    private static double[] of(Block block, double[] column) {
        return Arrays.copyOfRange(column, block.from(), block.to());
    }
}
