package io.yearbook.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
 * @param figuresOfYear figures of the reported area by the year they are of, newest first
 */
public record Summary(
        int indicators,
        int figures,
        int compared,
        int refused,
        int ranked,
        int rankLines,
        int sources,
        SortedMap<Integer, Integer> figuresOfYear) {

    public Summary {
        figuresOfYear = Collections.unmodifiableSortedMap(new TreeMap<>(figuresOfYear));
    }

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
                evidence.size(),
                figures.stream()
                        .collect(Collectors.toMap(
                                IndicatorRow::year,
                                figure -> 1,
                                Integer::sum,
                                () -> new TreeMap<>(Comparator.reverseOrder()))));
    }
}
