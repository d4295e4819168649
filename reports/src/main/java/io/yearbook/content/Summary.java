package io.yearbook.content;

import java.util.List;
import java.util.Objects;

/**
 * How much a report holds.
 *
 * @param indicators different indicators of the reported area
 * @param figures figures of the reported area
 * @param compared figures with a change since the year before
 * @param refused figures without one
 * @param ranked figures of the reported area with a rank
 * @param rankLines lines of the rankings
 * @param sources evidence rows
 */
public record Summary(int indicators, int figures, int compared, int refused, int ranked, int rankLines, int sources) {

    static Summary of(List<IndicatorRow> figures, List<RankRow> rankings, List<EvidenceRow> evidence) {
        int compared = (int)
                figures.stream().filter(row -> row.change().amount() != null).count();
        return new Summary(
                (int) figures.stream().map(IndicatorRow::indicator).distinct().count(),
                figures.size(),
                compared,
                figures.size() - compared,
                (int) figures.stream()
                        .map(row -> row.standing().rank())
                        .filter(Objects::nonNull)
                        .count(),
                rankings.size(),
                evidence.size());
    }
}
