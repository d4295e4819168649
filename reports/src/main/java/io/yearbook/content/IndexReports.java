package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.IndexScore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the scores of composite indices into what a report prints of them. */
final class IndexReports {

    private static final Comparator<IndexScore> BEST_FIRST = Comparator.comparing(
                    IndexScore::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(IndexScore::unitCode);

    private IndexReports() {}

    static List<IndexReport> of(ReportFacts facts, List<IndexResults> results) {
        return results.stream().flatMap(index -> report(facts, index).stream()).toList();
    }

    private static Optional<IndexReport> report(ReportFacts facts, IndexResults results) {
        String code = results.index().code();
        List<IndexScore> totals = results.scores().stream()
                .filter(score -> score.nodeCode().equals(code))
                .toList();
        return totals.stream()
                .filter(score -> score.score() != null)
                .map(IndexScore::year)
                .max(Comparator.naturalOrder())
                .map(year ->
                        new IndexReport(code, results.index().nameZh(), year, standings(facts, results, totals, year)));
    }

    private static List<IndexStanding> standings(
            ReportFacts facts, IndexResults results, List<IndexScore> totals, int year) {
        Stream<IndexScore> printed = facts.isCity()
                ? totals.stream().filter(score -> score.year() == year).sorted(BEST_FIRST)
                : totals.stream()
                        .filter(score -> score.unitCode().equals(facts.areaCode()))
                        .sorted(Comparator.comparing(IndexScore::year).reversed());
        return printed.map(score -> new IndexStanding(nameOf(results, score), score))
                .toList();
    }

    private static String nameOf(IndexResults results, IndexScore score) {
        District district = results.districts().get(score.unitCode());
        return district == null ? score.unitCode() : district.nameZh();
    }
}
