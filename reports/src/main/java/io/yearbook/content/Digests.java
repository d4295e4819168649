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

    static Digest of(DigestMaterial material) {
        ReportFacts facts = material.facts();
        List<IndicatorRow> figures = material.figures();
        TrustSection trust = new TrustSection(figures, material.findings(), SourceText.of(material));
        FigureText text = new FigureText(facts.year(), trust.doubted());
        FigureSections ofFigures = new FigureSections(facts, figures, text);
        List<Section> sections = DigestPage.fit(List.of(
                ofFigures.overview(),
                ofFigures.better(),
                ofFigures.worse(),
                ofFigures.neither(),
                ranks(material, ofFigures, new RankingText(text).of(material.rankings())),
                new TargetSection(facts, material.targets()).section(),
                trust.section()));
        List<KeyFigure> keyFigures = keyFigures(facts, figures, sections);
        return new Digest(keyFigures, KeyRanks.of(keyFigures).orElse(null), sections);
    }

    /** Indices first, then for the city who leads, for an area how it stands. */
    private static DraftSection ranks(DigestMaterial material, FigureSections figures, List<Statement> rankings) {
        boolean ofCity = material.facts().isCity();
        List<Statement> candidates = new ArrayList<>(IndexStatements.ofDigest(material.indexes()));
        candidates.addAll(ofCity ? rankings : figures.ranked());
        List<Statement> opening = new ArrayList<>();
        opening.add(
                ofCity && !rankings.isEmpty()
                        ? Statement.of(ReportPart.RANKINGS, "区县排名" + rankings.size() + "项。")
                        : figures.ranks());
        CoverageText.of(material).ifPresent(opening::add);
        String kind = ofCity ? "区县排名或指数" : "有位次的指标或指数";
        return new DraftSection("位次", opening, candidates, MOST_RANKS, 0, kind, ReportPart.RANKINGS);
    }

    /** The figures told, the greatest moves if they are too many, or else the newest; in the order of the report. */
    private static List<KeyFigure> keyFigures(ReportFacts facts, List<IndicatorRow> figures, List<Section> sections) {
        List<IndicatorRow> told = sections.stream()
                .flatMap(section -> section.statements().stream())
                .map(Statement::about)
                .filter(IndicatorRow.class::isInstance)
                .map(IndicatorRow.class::cast)
                .toList();
        List<IndicatorRow> stated =
                figures.stream().filter(row -> row.value().quantity() != null).toList();
        List<KeyFigure> chosen = DigestPage.fitKeyFigures((told.isEmpty() ? stated : told)
                .stream()
                        .sorted(Weight.worstFirst())
                        .limit(MOST_KEY_FIGURES)
                        .map(row -> KeyFigure.of(row, facts.year()))
                        .toList());
        return figures.stream()
                .flatMap(row -> chosen.stream().filter(figure -> figure.row() == row))
                .toList();
    }
}
