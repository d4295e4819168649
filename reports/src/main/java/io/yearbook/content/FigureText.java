package io.yearbook.content;

import java.util.Set;
import java.util.StringJoiner;

/** Sentences on figures: period, name, value, change and rank, each only where it is given. */
final class FigureText {

    private final int reportedYear;
    private final Set<String> doubted;

    /**
     * @param reportedYear figures of this whole year need not name their period
     * @param doubted observations that a check calls in question
     */
    FigureText(int reportedYear, Set<String> doubted) {
        this.reportedYear = reportedYear;
        this.doubted = doubted;
    }

    /** {@code 行政许可事项时限压缩比例85.6%，较上年提高1.2个百分点，居22个区县第3位，前移2位。} */
    String of(IndicatorRow row) {
        StringJoiner clauses = new StringJoiner("，", period(row.period()), "。");
        clauses.add(ValueText.named(row.indicator(), row.value()));
        if (row.change().amount() != null) {
            clauses.add(ChangeText.of(row.change(), isYear(row) ? "上年" : "上年同期"));
        }
        if (row.standing().rank() != null) {
            clauses.add(StandingText.of(row.standing()));
        }
        Citation citation = row.citation();
        if (citation != null && doubted.contains(citation.observationId())) {
            clauses.add("数据存疑");
        }
        return clauses.toString();
    }

    /** The period as the begin of a sentence; empty for the reported year. */
    String period(String period) {
        return period.equals(reportedYear + "年") ? "" : PlainText.period(period) + "，";
    }

    /** True for a figure of a whole year. */
    static boolean isYear(IndicatorRow row) {
        return row.period().equals(row.year() + "年");
    }
}
