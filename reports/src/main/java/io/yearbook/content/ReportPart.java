package io.yearbook.content;

/** A part of the report that is printed on a sheet of its own. */
public enum ReportPart {
    FIGURES,
    RANKINGS,
    INDEXES,
    TARGETS,
    TASKS,
    FINDINGS,
    SOURCES;

    /** The part that a line stands in. */
    public static ReportPart of(ReportLine line) {
        if (line instanceof IndicatorRow) {
            return FIGURES;
        }
        if (line instanceof RankRow) {
            return RANKINGS;
        }
        if (line instanceof IndexReport) {
            return INDEXES;
        }
        if (line instanceof TargetRow) {
            return TARGETS;
        }
        return line instanceof TaskRow ? TASKS : FINDINGS;
    }
}
