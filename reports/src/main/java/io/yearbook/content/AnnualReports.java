package io.yearbook.content;

import java.util.List;

/** Assembles reports from joined and ordered material: numbers the evidence, words the rows, writes the notes. */
public final class AnnualReports {

    private AnnualReports() {}

    /** The report of one area, or of the city where {@code facts} say so. */
    public static AnnualReport of(ReportFacts facts, MethodFacts method, ReportMaterial material) {
        Citations citations = new Citations();
        Trends trends = new Trends(material.history());
        List<IndicatorRow> figures = material.figures().stream()
                .map(figure -> FigureRows.indicatorRow(figure, trends.upTo(figure), citations))
                .toList();
        List<RankRow> rankings =
                facts.isCity() ? rankings(material.rankings(), citations) : ownRanks(material.ownRanks(), citations);
        List<IndexReport> indexes = IndexReports.of(facts, material.indexes());
        List<TargetRow> targets = TargetRows.of(material.targets(), citations);
        List<TaskRow> tasks = TaskRows.of(material.tasks(), material.targets(), citations);
        List<FindingRow> findings = FindingRows.of(material.findings());
        return new AnnualReport(
                facts,
                Digests.of(facts, figures, rankings, indexes, targets, findings),
                figures,
                rankings,
                indexes,
                targets,
                tasks,
                findings,
                citations.rows(),
                MethodNotes.of(facts, method, material, figures, rankings));
    }

    private static List<RankRow> ownRanks(List<OwnRank> ranks, Citations citations) {
        return ranks.stream()
                .map(rank -> FigureRows.rankRow(rank.figure(), rank.unranked(), citations))
                .toList();
    }

    private static List<RankRow> rankings(List<Ranking> rankings, Citations citations) {
        return rankings.stream()
                .flatMap(ranking -> FigureRows.rankRows(ranking, citations).stream())
                .toList();
    }
}
