package io.yearbook.content;

import java.util.List;
import java.util.stream.Stream;

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
    }

    public Summary summary() {
        return Summary.of(figures, rankings, evidence);
    }

    private static void requireEvidence(CitedFigure figure, List<EvidenceRow> evidence) {
        Citation citation = figure.citation();
        if (citation == null) {
            if (figure.value().quantity() != null) {
                throw new IllegalArgumentException(
                        "%s, %s: the value cites no evidence".formatted(figure.indicator(), figure.period()));
            }
            return;
        }
        for (int i = 0; i < citation.places(); i++) {
            int number = citation.firstNumber() + i;
            if (number > evidence.size() || !states(evidence.get(number - 1), citation, figure)) {
                throw new IllegalArgumentException("%s, %s: evidence %d does not state observation %s as printed"
                        .formatted(figure.indicator(), figure.period(), number, citation.observationId()));
            }
        }
    }

    private static boolean states(EvidenceRow row, Citation citation, CitedFigure figure) {
        return row.observationId().equals(citation.observationId())
                && row.value().saysTheSameAs(figure.value());
    }
}
