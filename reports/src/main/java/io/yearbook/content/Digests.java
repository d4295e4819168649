package io.yearbook.content;

import java.util.List;

/** Writes the digest of a report from its lines. */
final class Digests {

    private Digests() {}

    static Digest of(
            ReportFacts facts,
            List<IndicatorRow> figures,
            List<RankRow> rankings,
            List<IndexReport> indexes,
            List<TargetRow> targets,
            List<FindingRow> findings) {
        return new Digest(List.of());
    }
}
