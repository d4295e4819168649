package io.yearbook.content;

import java.util.List;

/**
 * What a report is made of: rows of the tables joined with what their codes mean, chosen and ordered.
 *
 * @param figures of the area to print, by domain
 * @param history all figures of the area up to the reported year
 * @param ownRanks for one area its ranked figures over the years; empty for the city
 * @param rankings of the districts, one an indicator and span, of the newest year that is ranked
 * @param indexes the composite indices with their scores
 * @param targets of the area; for the city those of all areas
 * @param tasks of the area; for the city those of all areas
 * @param checks of the area and on rows of it that were not accepted; for the city those of all areas, and on rows that say
 *     of none
 */
public record ReportMaterial(
        List<Figure> figures,
        List<Figure> history,
        List<OwnRank> ownRanks,
        List<Ranking> rankings,
        List<IndexResults> indexes,
        List<PlannedTarget> targets,
        List<PlannedTask> tasks,
        CheckResults checks) {

    public ReportMaterial {
        figures = List.copyOf(figures);
        history = List.copyOf(history);
        ownRanks = List.copyOf(ownRanks);
        rankings = List.copyOf(rankings);
        indexes = List.copyOf(indexes);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }

    /** Figures alone, without ranks, plans, findings and indices. */
    public static ReportMaterial ofFigures(List<Figure> figures) {
        return new ReportMaterial(
                figures, figures, List.of(), List.of(), List.of(), List.of(), List.of(), CheckResults.NONE);
    }
}
