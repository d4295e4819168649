package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Finding;
import io.yearbook.model.Indicator;
import java.util.Comparator;
import java.util.List;

/** Turns findings into the rows a report prints, the gravest first. */
final class FindingRows {

    private FindingRows() {}

    static List<FindingRow> of(List<CheckedFigure> findings) {
        return findings.stream()
                .map(FindingRows::row)
                .sorted(Comparator.comparing(FindingRow::severity).reversed())
                .toList();
    }

    private static FindingRow row(CheckedFigure checked) {
        Finding finding = checked.finding();
        Finding.Subject subject = finding.subject();
        Finding.Place place = finding.place();
        District district = checked.district();
        Indicator indicator = checked.indicator();
        return new FindingRow(
                finding.severity(),
                finding.code(),
                finding.verdict(),
                district == null ? "" : district.nameZh(),
                indicator == null ? "" : indicator.nameZh(),
                subject == null ? "" : PeriodText.of(subject.period()),
                finding.sentenceZh(),
                place == null ? "" : place.sourcePath() + " " + place.sourcePlace(),
                finding.observationIds());
    }
}
