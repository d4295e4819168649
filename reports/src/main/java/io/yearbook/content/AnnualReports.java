package io.yearbook.content;

import java.util.List;
import java.util.stream.Stream;

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
        List<FindingRow> findings = FindingRows.of(material.checks(), citations);
        return new AnnualReport(
                facts,
                Digests.of(new DigestMaterial(
                        facts,
                        figures,
                        rankings,
                        material.rankings().stream().map(RankCoverage::of).toList(),
                        indexes,
                        targets,
                        findings,
                        Publishers.of(citations.rows(), method.sources()))),
                figures,
                rankings,
                overview(facts, material),
                indexes,
                targets,
                tasks,
                findings,
                citations.rows(),
                Stream.concat(
                                MethodNotes.of(facts, method, indexes, figures, rankings).stream(),
                                PlanNotes.of(targets, tasks, findings).stream())
                        .toList());
    }

    private static RankOverview overview(ReportFacts facts, ReportMaterial material) {
        List<RankHistory> histories = RankHistories.of(material.ownRanks());
        return new RankOverview(
                RankMatrices.of(facts, material.rankings()), histories, RankHistories.telling(histories));
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
