package io.yearbook.content;

import java.util.List;

/**
 * The lines of a report that its digest is written from.
 *
 * @param facts what the report is of
 * @param figures of the reported area
 * @param rankings for one area its own ranked figures, for the city all lines of each ranking
 * @param contests how many districts the newest rankings cover
 * @param indexes composite indices
 * @param targets what plans promise
 * @param findings what checks came to
 * @param publishers who states the figures
 */
record DigestMaterial(
        ReportFacts facts,
        List<IndicatorRow> figures,
        List<RankRow> rankings,
        List<RankCoverage> contests,
        List<IndexReport> indexes,
        List<TargetRow> targets,
        List<FindingRow> findings,
        Publishers publishers) {

    DigestMaterial {
        figures = List.copyOf(figures);
        rankings = List.copyOf(rankings);
        contests = List.copyOf(contests);
        indexes = List.copyOf(indexes);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }
}
