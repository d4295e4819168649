package io.yearbook.metric.index;

import io.yearbook.metric.index.IndexPanel.Block;
import io.yearbook.model.Direction;
import io.yearbook.model.IndexScore.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strengths and weaknesses of a unit: of its indicators those in which the greatest share of other units does worse, and
 * better; never more than a third of the indicators each, nor one in which the unit is in the wrong half. Imputed figures
 * are neither.
 */
final class UnitProfiles {

    private final int indicators;
    private final int most;
    private final Direction better;

    /** @param better which scores of an indicator are better */
    UnitProfiles(int indicators, int most, Direction better) {
        this.better = better;
        this.indicators = indicators;
        this.most = Math.min(most, Math.max(1, indicators / 3));
    }

    private record Standing(int indicator, double percentile) {}

    /** By row and indicator; null for neither. */
    @Nullable
    Profile[][] of(IndexPanel panel, StageFigures scores) {
        @Nullable Profile[][] profiles = new @Nullable Profile[panel.size()][indicators];
        for (Block block : panel.blocks()) {
            for (int row = block.from(); row < block.to(); row++) {
                mark(standings(block, row, scores), profiles[row]);
            }
        }
        return profiles;
    }

    private List<Standing> standings(Block block, int row, StageFigures scores) {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            double own = scores.figure(i, row);
            if (Double.isNaN(own) || scores.isImputed(i, row)) {
                continue;
            }
            int worse = 0;
            int level = 0;
            int others = 0;
            for (int other = block.from(); other < block.to(); other++) {
                double score = scores.figure(i, other);
                if (other != row && !Double.isNaN(score)) {
                    others++;
                    worse += (better == Direction.HIGHER ? score < own : score > own) ? 1 : 0;
                    level += score == own ? 1 : 0;
                }
            }
            if (others > 0) {
                standings.add(new Standing(i, (worse + level / 2.0) / others));
            }
        }
        standings.sort(
                Comparator.comparingDouble(Standing::percentile).reversed().thenComparing(Standing::indicator));
        return standings;
    }

    private void mark(List<Standing> standings, @Nullable Profile[] into) {
        standings.stream()
                .filter(standing -> standing.percentile() > 0.5)
                .limit(most)
                .forEach(standing -> into[standing.indicator()] = Profile.STRENGTH);
        standings.stream()
                .filter(standing -> standing.percentile() < 0.5)
                .sorted(Comparator.comparingDouble(Standing::percentile))
                .limit(most)
                .forEach(standing -> into[standing.indicator()] = Profile.WEAKNESS);
    }
}
