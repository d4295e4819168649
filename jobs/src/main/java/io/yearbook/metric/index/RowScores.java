package io.yearbook.metric.index;

import io.yearbook.model.ScoreReason;
import org.jspecify.annotations.Nullable;

/** The scores of every part of an index for one unit and year, by the place of the part in the {@link ScoreTree}. */
final class RowScores {

    /** Scores as they enter the dimension above; not a number where there is a reason. */
    final double[] score;

    /** Scores as aggregated, before transformation and rounding. */
    final double[] plain;

    /** Share of the weight of the parts that have scores; of an indicator 1 or 0. */
    final double[] coverage;

    /** Why there is no score; null where there is one. */
    final @Nullable ScoreReason[] reason;

    RowScores(int parts) {
        score = new double[parts];
        plain = new double[parts];
        coverage = new double[parts];
        reason = new @Nullable ScoreReason[parts];
    }

    boolean isKnown(int part) {
        return !Double.isNaN(score[part]);
    }
}
