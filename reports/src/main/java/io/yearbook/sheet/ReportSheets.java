package io.yearbook.sheet;

import io.yearbook.comparison.EditionComparison;
import io.yearbook.workbook.ReportSheet;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of the annual workbook: a new sheet is one class and one line here. */
public final class ReportSheets {

    private static final List<ReportSheet> CONTENTS = List.of(
            new DigestSheet(),
            new IndicatorSheet(),
            new ChangeSheet(),
            new RankSheet(),
            new RankLineSheet(),
            new IndexScoreSheet(),
            new TargetSheet(),
            new TaskSheet(),
            new FindingSheet(),
            new EvidenceSheet(),
            new MethodSheet());

    /** In the order of their tabs; the cover lists those that follow it. */
    public static final List<ReportSheet> ALL = Stream.concat(Stream.of(new CoverSheet(CONTENTS)), CONTENTS.stream())
            .toList();

    private ReportSheets() {}

    /** The sheets, and one more with what differs from an earlier edition. */
    public static List<ReportSheet> with(EditionComparison comparison) {
        List<ReportSheet> contents = Stream.concat(CONTENTS.stream(), Stream.of(new ComparisonSheet(comparison)))
                .toList();
        return Stream.concat(Stream.of(new CoverSheet(contents)), contents.stream())
                .toList();
    }
}
