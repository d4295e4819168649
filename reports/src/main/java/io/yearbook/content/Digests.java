package io.yearbook.content;

import io.yearbook.content.Digest.Section;
import io.yearbook.content.Digest.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the digest of a report from its lines: what is known, what got better and worse, where the area stands, which
 * promises were missed and what cannot be trusted. What a line refuses is not said.
 */
final class Digests {

    private static final int MOST_RANKS = 4;
    private static final int MOST_KEY_FIGURES = 6;

    private Digests() {}

    static Digest of(
            ReportFacts facts,
            List<IndicatorRow> figures,
            List<RankRow> rankings,
            List<IndexReport> indexes,
            List<TargetRow> targets,
            List<FindingRow> findings) {
        TrustSection trust = new TrustSection(figures, findings);
        FigureText text = new FigureText(facts.year(), trust.doubted());
        FigureSections ofFigures = new FigureSections(facts, figures, text);
        List<Section> sections = DigestPage.fit(List.of(
                ofFigures.overview(),
                ofFigures.better(),
                ofFigures.worse(),
                ofFigures.neither(),
                ranks(facts, ofFigures, new IndexText(facts).of(indexes), new RankingText(text).of(rankings)),
                new TargetSection(facts, targets).section(),
                trust.section()));
        List<KeyFigure> keyFigures = keyFigures(facts, figures, sections);
        return new Digest(keyFigures, KeyRanks.of(keyFigures).orElse(null), sections);
    }

    private static DraftSection ranks(
            ReportFacts facts, FigureSections figures, List<Statement> indexes, List<Statement> rankings) {
        List<Statement> candidates = new ArrayList<>(indexes);
        candidates.addAll(facts.isCity() ? rankings : figures.ranked());
        List<Statement> opening = facts.isCity() && !rankings.isEmpty()
                ? List.of(Statement.of(ReportPart.RANKINGS, "区县排名" + rankings.size() + "项。"))
                : List.of(figures.ranks());
        return new DraftSection("位次", opening, candidates, MOST_RANKS, 0, ReportPart.RANKINGS);
    }

    /** The figures told, the greatest moves if they are too many, in the order of the report. */
    private static List<KeyFigure> keyFigures(ReportFacts facts, List<IndicatorRow> figures, List<Section> sections) {
        List<KeyFigure> told = sections.stream()
                .flatMap(section -> section.statements().stream())
                .map(Statement::about)
                .filter(IndicatorRow.class::isInstance)
                .map(IndicatorRow.class::cast)
                .sorted(Weight.worstFirst())
                .limit(MOST_KEY_FIGURES)
                .map(row -> KeyFigure.of(row, facts.year()))
                .toList();
        List<KeyFigure> chosen = DigestPage.fitKeyFigures(told);
        return figures.stream()
                .flatMap(row -> chosen.stream().filter(figure -> figure.row() == row))
                .toList();
    }
}
