package io.yearbook.job.command;

import io.yearbook.job.Explanation;
import io.yearbook.model.Evidence;
import io.yearbook.model.Finding;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.Period;
import io.yearbook.model.RankShift;
import io.yearbook.model.Reason;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain from a printed figure to its bytes, a step a line. */
final class ExplanationText {

    private ExplanationText() {}

    static List<String> of(Explanation explanation) {
        IndicatorYear figure = explanation.figure();
        TextBlock text = new TextBlock();
        text.line(
                "Figure",
                "%s (%s), %s (%s)"
                        .formatted(
                                explanation.district().nameZh(),
                                figure.districtCode(),
                                explanation.indicator().nameZh(),
                                figure.indicatorCode()));
        text.line("Period", period(figure.period()));
        text.line(
                "Value", value(figure.value(), figure.unit(), figure.valueQualifier()) + ", status " + status(figure));
        text.line("Change", change(figure));
        if (figure.reportedChange() != null) {
            text.line("Reported", reported(figure));
        }
        text.line("Rank", rank(figure));
        addStanding(text, figure);
        explanation.shares().forEach(share -> addShare(text, share));
        explanation.findings().forEach(finding -> addFinding(text, finding));
        explanation.statements().forEach(statement -> addStatement(text, statement));
        return text.lines();
    }

    private static void addStanding(TextBlock text, IndicatorYear figure) {
        BigDecimal percentile = figure.percentile();
        if (percentile != null) {
            String peers = figure.peerRank() == null
                    ? ""
                    : ", %d in peer group %s".formatted(figure.peerRank(), figure.peerGroup());
            text.detail("percentile %s, band %s%s".formatted(plain(percentile), figure.band(), peers));
        }
        RankShift shift = figure.rankShift();
        if (shift != null) {
            String revisions = shift.revisions() == null ? "" : "%+d revisions, ".formatted(shift.revisions());
            text.detail("moved by %+d = %s%+d leavers, %+d own value, %+d other values, %+d entrants"
                    .formatted(
                            shift.total(), revisions, shift.leavers(), shift.own(), shift.others(), shift.entrants()));
        }
    }

    private static void addShare(TextBlock text, Explanation.IndexShare share) {
        String rank = share.rank() == null ? "" : ", rank %s of %d".formatted(plain(share.rank()), share.ranked());
        String contribution = share.contribution() == null || share.isIndex()
                ? ""
                : ", %s of the score of the index".formatted(rounded(share.contribution()));
        String told = share.score() == null
                ? refused(share.reason())
                : "score " + rounded(share.score()) + rank + contribution;
        String line = "%s %s: %s".formatted(share.partCode(), share.name(), told);
        if (share.isIndex()) {
            text.line("Index", line);
        } else {
            text.detail(line);
        }
    }

    /** Scores have no published precision; two digits after the point are as many as a reader compares. */
    private static String rounded(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static void addFinding(TextBlock text, Finding finding) {
        String verdict = finding.verdict() == null ? "" : ", " + finding.verdict();
        text.line("Finding", finding.severity() + " " + finding.code() + verdict);
        text.detail(finding.sentenceZh());
    }

    private static void addStatement(TextBlock text, Explanation.Statement statement) {
        Observation observation = statement.observation();
        text.line("Observed", statement.role().nameEn() + ": " + statement.observationId());
        text.detail("%s, %s, %s, published %s"
                .formatted(
                        value(observation.value(), observation.unit(), observation.qualifier()),
                        period(observation.period()),
                        observation.publisher(),
                        observation.publishedAt()));
        text.detail("known from %s %s, read by run %s"
                .formatted(
                        statement.knownFrom(),
                        statement.knownTo() == null ? "until now" : "to " + statement.knownTo(),
                        statement.runId()));
        statement.places().forEach(place -> addPlace(text, place));
    }

    private static void addPlace(TextBlock text, Explanation.Place place) {
        Evidence evidence = place.evidence();
        text.line("Evidence", evidence.sourcePath() + ", " + evidence.sourcePlace());
        text.detail("reads: " + evidence.quote());
        if (!evidence.document().isEmpty()) {
            text.detail("from:  " + evidence.document()
                    + (evidence.documentPlace().isEmpty() ? "" : ", " + evidence.documentPlace()));
        }
        if (!evidence.note().isEmpty()) {
            text.detail("note:  " + evidence.note());
        }
        text.detail("bytes: " + place.archive());
        text.detail("       sha256 " + evidence.sourceFile());
    }

    private static String period(Period period) {
        return "%s to %s, %s %s"
                .formatted(
                        period.start() == null ? "unstated" : period.start(),
                        period.end(),
                        period.span(),
                        period.span().nameZh());
    }

    private static String value(@Nullable BigDecimal value, String unit, ValueQualifier qualifier) {
        return value == null ? "none" : qualifier.mark() + plain(value) + " " + unit;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String status(IndicatorYear figure) {
        return figure.obsStatus() + " " + figure.obsStatus().nameZh();
    }

    private static String change(IndicatorYear figure) {
        BigDecimal change = figure.change();
        if (change == null) {
            return refused(figure.changeReason());
        }
        String sign = change.signum() > 0 ? "+" : "";
        String previous = figure.previousValue() == null ? "" : ", from " + plain(figure.previousValue());
        return sign + plain(change) + " " + figure.changeUnit() + previous;
    }

    private static String reported(IndicatorYear figure) {
        String verdict = figure.reportedVerdict() == null
                ? ""
                : ", " + figure.reportedVerdict() + " "
                        + figure.reportedVerdict().nameZh();
        return "%s %s as the source states it%s"
                .formatted(figure.reportedChange(), figure.reportedChangeUnit(), verdict);
    }

    private static String rank(IndicatorYear figure) {
        if (figure.rank() == null) {
            return refused(figure.rankReason());
        }
        String rankChange = figure.rankChange() == null ? "" : ", " + moved(figure.rankChange());
        String tied = figure.tied() == null || figure.tied() < 2 ? "" : ", shared by " + figure.tied();
        return "%d of %d%s%s".formatted(figure.rank(), figure.ranked(), tied, rankChange);
    }

    private static String moved(int places) {
        return (places == 0 ? "unchanged" : "%+d".formatted(places)) + " since the year before";
    }

    private static String refused(@Nullable Reason reason) {
        return reason == null
                ? "none"
                : "none: " + reason.name() + " " + reason.sentenceEn() + " " + reason.sentenceZh();
    }
}
