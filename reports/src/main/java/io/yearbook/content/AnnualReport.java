package io.yearbook.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of one workbook, in print order. It is refused where a value does not lead to evidence that states it.
 *
 * @param facts what the report is of
 * @param digest what a leader is to know
 * @param figures of the reported area, by domain
 * @param rankings for one area its own ranked figures, for the city all lines of each ranking
 * @param overview the same rankings at a glance
 * @param indexes composite indices
 * @param targets what plans promise
 * @param tasks by the office in the lead
 * @param findings what checks came to, the gravest first
 * @param evidence row n has number n
 * @param notes on method
 */
public record AnnualReport(
        ReportFacts facts,
        Digest digest,
        List<IndicatorRow> figures,
        List<RankRow> rankings,
        RankOverview overview,
        List<IndexReport> indexes,
        List<TargetRow> targets,
        List<TaskRow> tasks,
        List<FindingRow> findings,
        List<EvidenceRow> evidence,
        List<MethodNote> notes) {

    public AnnualReport {
        figures = List.copyOf(figures);
        rankings = List.copyOf(rankings);
        indexes = List.copyOf(indexes);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).number() != i + 1) {
                throw new IllegalArgumentException("evidence row %d has number %d"
                        .formatted(i + 1, evidence.get(i).number()));
            }
        }
        List<EvidenceRow> stated = evidence;
        Stream.<CitedFigure>concat(figures.stream(), rankings.stream())
                .forEach(figure -> requireEvidence(figure, stated));
        targets.forEach(target -> requireEvidence(target, stated));
        tasks.forEach(task -> requireListed(task.title(), task.citation(), stated));
        findings.forEach(finding ->
                finding.citations().forEach(citation -> requireListed(finding.sentence(), citation, stated)));
    }

    public Summary summary() {
        return Summary.of(figures, rankings, evidence);
    }

    public DomainProfile domainProfile() {
        return DomainProfile.of(figures);
    }

    /** The changes to be drawn as bars; none where nothing can be compared. */
    public List<ChangeChart> changeCharts() {
        return ChangeCharts.of(facts, digest.keyFigures(), figures, rankings);
    }

    private static void requireEvidence(CitedFigure figure, List<EvidenceRow> evidence) {
        String what = figure.indicator() + ", " + figure.period();
        if (figure.citation() == null && figure.value().quantity() != null) {
            throw new IllegalArgumentException(what + ": the value cites no evidence");
        }
        requireStated(what, figure.citation(), figure.value(), evidence);
    }

    private static void requireEvidence(TargetRow target, List<EvidenceRow> evidence) {
        String what = target.indicator() + ", " + target.plan();
        requireListed(what, target.promiseCitation(), evidence);
        if (target.actual() != null) {
            requireStated(what, target.citation(), target.actual(), evidence);
        }
    }

    private static void requireStated(
            String what, @Nullable Citation citation, StatedValue value, List<EvidenceRow> evidence) {
        for (EvidenceRow row : requireListed(what, citation, evidence)) {
            if (row.value() == null || !row.value().saysTheSameAs(value)) {
                throw new IllegalArgumentException("%s: evidence %d does not state observation %s as printed"
                        .formatted(what, row.number(), row.observationId()));
            }
        }
    }

    /** The evidence cited; none without a citation. */
    private static List<EvidenceRow> requireListed(
            String what, @Nullable Citation citation, List<EvidenceRow> evidence) {
        if (citation == null) {
            return List.of();
        }
        int first = citation.firstNumber() - 1;
        int last = first + citation.places();
        List<EvidenceRow> cited = evidence.subList(Math.min(first, evidence.size()), Math.min(last, evidence.size()));
        boolean listed = cited.size() == citation.places()
                && cited.stream().allMatch(row -> row.observationId().equals(citation.observationId()));
        if (!listed) {
            throw new IllegalArgumentException("%s: evidence %d to %d does not state %s"
                    .formatted(what, first + 1, last, citation.observationId()));
        }
        return cited;
    }
}
