package io.yearbook.content;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RankReason;
import io.yearbook.model.ReportedVerdict;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line of figures is to be read with, in words: why it has no value, change or rank, and what its source says. */
public final class Remarks {

    private static final String COMMA = "，";
    private static final String FULL_STOP = "。";

    private Remarks() {}

    /** Sentences in one text; empty where nothing is to be said. */
    public static String of(IndicatorRow row) {
        ChangeReason unchanged = row.change().reason();
        RankReason unranked = row.standing().reason();
        String reasons = row.value().quantity() == null
                ? ""
                : joined(
                        unchanged == null ? "" : unchanged.sentenceZh(), unranked == null ? "" : unranked.sentenceZh());
        return Stream.of(status(row.value()), reasons, reported(row.reportedChange()))
                .collect(Collectors.joining());
    }

    private static String status(StatedValue value) {
        if (value.quantity() == null) {
            return value.status().nameZh() + "，不计算增减，不排名。";
        }
        return value.status() == ObservationStatus.A ? "" : (value.status().nameZh() + FULL_STOP);
    }

    /** Two sentences that begin alike become one. */
    private static String joined(String first, String second) {
        int comma = first.indexOf(COMMA);
        boolean sameBeginning = comma > 0 && second.startsWith(first.substring(0, comma + 1));
        return sameBeginning
                ? first.substring(0, first.length() - FULL_STOP.length()) + second.substring(comma)
                : first + second;
    }

    private static String reported(@Nullable ReportedChange reported) {
        if (reported == null) {
            return "";
        }
        Quantity amount = reported.amount();
        ReportedVerdict verdict = reported.verdict();
        String sign = amount.number().signum() > 0 ? "+" : "";
        return "原文增幅" + sign + amount.number().stripTrailingZeros().toPlainString() + amount.unit()
                + (verdict == null ? "" : COMMA + verdict.nameZh()) + FULL_STOP;
    }
}
