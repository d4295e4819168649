package io.yearbook.content;

import java.util.List;
import java.util.function.ToIntFunction;

/** Assembles reports from joined and ordered figures: numbers the evidence, words the rows, writes the notes. */
public final class AnnualReports {

    private AnnualReports() {}

    /**
     * The report of one area.
     *
     * @param figures to print, by domain
     * @param rankedFigures the area's own ranked figures over the years
     * @param unranked how many districts the ranking of such a figure leaves out
     */
    public static AnnualReport ofArea(
            ReportFacts facts,
            MethodFacts method,
            List<Figure> figures,
            List<Figure> rankedFigures,
            ToIntFunction<Figure> unranked) {
        Citations citations = new Citations();
        List<IndicatorRow> rows = indicatorRows(figures, citations);
        List<RankRow> ranks = rankedFigures.stream()
                .map(figure -> FigureRows.rankRow(figure, unranked.applyAsInt(figure), citations))
                .toList();
        return report(facts, method, rows, ranks, citations);
    }

    /**
     * The report of the whole city.
     *
     * @param figures of the city itself, by domain
     * @param rankings of its districts, one an indicator and period
     */
    public static AnnualReport ofCity(
            ReportFacts facts, MethodFacts method, List<Figure> figures, List<Ranking> rankings) {
        Citations citations = new Citations();
        List<IndicatorRow> rows = indicatorRows(figures, citations);
        List<RankRow> ranks = rankings.stream()
                .flatMap(ranking -> FigureRows.rankRows(ranking, citations).stream())
                .toList();
        return report(facts, method, rows, ranks, citations);
    }

    private static List<IndicatorRow> indicatorRows(List<Figure> figures, Citations citations) {
        return figures.stream()
                .map(figure -> FigureRows.indicatorRow(figure, citations))
                .toList();
    }

    private static AnnualReport report(
            ReportFacts facts,
            MethodFacts method,
            List<IndicatorRow> figures,
            List<RankRow> rankings,
            Citations citations) {
        List<MethodNote> notes = MethodNotes.of(facts, method, figures, rankings);
        return new AnnualReport(facts, figures, rankings, citations.rows(), notes);
    }
}
