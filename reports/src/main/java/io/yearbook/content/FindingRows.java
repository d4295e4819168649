package io.yearbook.content;

import io.yearbook.model.District;
import io.yearbook.model.Finding;
import io.yearbook.model.Indicator;
import io.yearbook.model.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns findings into the rows a report prints: the gravest first, the newest first, and then what was counted. */
final class FindingRows {

    private static final Comparator<CheckedFigure> GRAVEST_FIRST = Comparator.comparing(
                    (CheckedFigure checked) -> checked.finding().severity(), Comparator.reverseOrder())
            .thenComparing(FindingRows::periodEnd, Comparator.reverseOrder());

    private static final Comparator<CheckCount> BY_CHECK = Comparator.comparing(CheckCount::code)
            .thenComparing(CheckCount::verdict, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(count -> Objects.requireNonNullElse(count.ruleId(), ""));

    private FindingRows() {}

    /** Findings of one severity and day stay in the order given. */
    static List<FindingRow> of(CheckResults checks, Citations citations) {
        return Stream.concat(
                        checks.findings().stream().sorted(GRAVEST_FIRST).map(checked -> row(checked, citations)),
                        checks.counts().stream().sorted(BY_CHECK).map(FindingRows::counted))
                .toList();
    }

    /** Rows that were not accepted are of no day; they come after figures. */
    private static LocalDate periodEnd(CheckedFigure checked) {
        Finding.Subject subject = checked.finding().subject();
        return subject == null ? LocalDate.MIN : subject.period().end();
    }

    private static FindingRow row(CheckedFigure checked, Citations citations) {
        Finding finding = checked.finding();
        Finding.Subject subject = finding.subject();
        District district = checked.district();
        Indicator indicator = checked.indicator();
        Finding.Place place = finding.place();
        return new FindingRow(
                finding.findingId(),
                Objects.requireNonNullElse(finding.ruleId(), ""),
                finding.severity(),
                finding.code(),
                finding.verdict(),
                district == null ? "" : district.nameZh(),
                indicator == null ? "" : indicator.nameZh(),
                subject == null ? "" : PeriodText.of(subject.period()),
                sentence(finding),
                place == null ? "" : place.sourcePath() + " " + PlaceText.of(place.sourcePlace()),
                finding.observationIds(),
                Stream.concat(
                                checked.observations().stream().map(citations::cite),
                                checked.promises().stream().map(citations::cite))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                1);
    }

    /** What was found of a row that was not accepted, without file and place, which have cells of their own. */
    private static String sentence(Finding finding) {
        Finding.Place place = finding.place();
        String where = place == null ? "" : "%s（%s）：".formatted(place.sourcePath(), place.sourcePlace());
        String sentence = finding.sentenceZh();
        return sentence.startsWith(where) ? sentence.substring(where.length()) : sentence;
    }

    private static FindingRow counted(CheckCount count) {
        String ruleId = Objects.requireNonNullElse(count.ruleId(), "");
        String indicator = count.indicator() == null ? "" : count.indicator().code();
        return new FindingRow(
                String.join(" ", count.code().name(), String.valueOf(count.verdict()), ruleId, indicator),
                ruleId,
                Severity.INFO,
                count.code(),
                count.verdict(),
                "",
                count.indicator() == null ? "" : count.indicator().nameZh(),
                "",
                count.code().sentenceZh() + (count.rule().isEmpty() ? "" : "规则：" + count.rule() + "。"),
                "",
                List.of(),
                List.of(),
                count.checks());
    }
}
