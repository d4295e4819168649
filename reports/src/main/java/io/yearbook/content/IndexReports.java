package io.yearbook.content;

import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.content.IndexStanding.Contribution;
import io.yearbook.model.District;
import io.yearbook.model.IndexScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the scores of composite indices into what a report prints of them. */
final class IndexReports {

    private static final int DEFAULT_DECIMALS = 2;
    private static final double PERCENT = 100;

    private static final Comparator<IndexScore> BEST_FIRST = Comparator.comparing(
                    IndexScore::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(IndexScore::unitCode);

    private record Key(String unit, int year, String node) {}

    private final ReportFacts facts;
    private final IndexResults results;
    private final Map<Key, IndexScore> scores = new HashMap<>();

    private IndexReports(ReportFacts facts, IndexResults results) {
        this.facts = facts;
        this.results = results;
        results.scores().forEach(score -> scores.put(new Key(score.unitCode(), score.year(), score.nodeCode()), score));
    }

    /** One an index that some district has a score in. */
    static List<IndexReport> of(ReportFacts facts, List<IndexResults> results) {
        return results.stream()
                .flatMap(index -> new IndexReports(facts, index).report().stream())
                .toList();
    }

    private List<IndexReport> report() {
        String code = results.index().root().code();
        List<IndexScore> totals = results.scores().stream()
                .filter(score -> score.nodeCode().equals(code))
                .toList();
        return totals.stream()
                .filter(score -> score.score() != null)
                .map(IndexScore::year)
                .max(Comparator.naturalOrder())
                .map(year -> report(totals, year))
                .stream()
                .toList();
    }

    private IndexReport report(List<IndexScore> totals, int year) {
        Integer compared = results.index().ranking().decimals();
        int decimals = compared == null ? DEFAULT_DECIMALS : Math.max(0, compared);
        List<IndexStanding> standings = standings(totals, year);
        List<IndexPartRow> parts = facts.isCity() || standings.isEmpty()
                ? List.of()
                : parts(standings.get(0).score().year());
        return new IndexReport(
                results.index().code(),
                results.index().nameZh(),
                year,
                decimals,
                IndexMethodTexts.of(results.index()),
                new IndexStatements(decimals).of(facts, standings, parts),
                standings,
                parts);
    }

    private List<IndexStanding> standings(List<IndexScore> totals, int year) {
        Stream<IndexScore> printed = facts.isCity()
                ? totals.stream().filter(score -> score.year() == year).sorted(BEST_FIRST)
                : totals.stream()
                        .filter(score -> score.unitCode().equals(facts.areaCode()))
                        .sorted(Comparator.comparing(IndexScore::year).reversed());
        return printed.map(this::standing).toList();
    }

    private IndexStanding standing(IndexScore score) {
        List<IndexPart> top = results.index().root().parts();
        List<IndexPart> leaves = List.copyOf(results.index().indicators());
        return new IndexStanding(
                nameOf(score),
                score,
                contributions(score, top),
                top.equals(leaves) ? List.of() : contributions(score, leaves));
    }

    private List<Contribution> contributions(IndexScore of, List<IndexPart> parts) {
        return parts.stream()
                .map(part -> {
                    IndexScore score = scores.get(new Key(of.unitCode(), of.year(), part.code()));
                    return new Contribution(part.name(), score == null ? null : score.contribution());
                })
                .toList();
    }

    private List<IndexPartRow> parts(int year) {
        List<IndexPartRow> rows = new ArrayList<>();
        addPart(results.index().root(), 0, PERCENT, year, rows);
        return rows;
    }

    private void addPart(IndexPart part, int depth, double weightPercent, int year, List<IndexPartRow> rows) {
        String node = depth == 0 ? results.index().root().code() : part.code();
        IndexScore score = scores.get(new Key(facts.areaCode(), year, node));
        if (score != null) {
            rows.add(
                    new IndexPartRow(depth, depth == 0 ? results.index().nameZh() : part.name(), weightPercent, score));
        }
        List<IndexPart> below = part.match(IndexDimension::parts, indicator -> List.of());
        double weights = below.stream().mapToDouble(IndexPart::weight).sum();
        below.forEach(child -> addPart(child, depth + 1, PERCENT * child.weight() / weights, year, rows));
    }

    private String nameOf(IndexScore score) {
        District district = results.districts().get(score.unitCode());
        return district == null ? score.unitCode() : district.nameZh();
    }
}
