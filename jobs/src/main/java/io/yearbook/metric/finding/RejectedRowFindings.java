package io.yearbook.metric.finding;

import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Place;
import io.yearbook.model.FindingCode;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that were not accepted because their text is damaged or contradicts another. */
final class RejectedRowFindings {

    private static final int SHOWN_CHARACTERS = 120;

    /** The figure within a row of fields. */
    private static final Pattern FIGURE = Pattern.compile("(?:^|; )value(?:_text)?=([^;]+)");

    /** The sentence of a figure of a document; a row of another file has a remark of its own there. */
    private static final Pattern SENTENCE = Pattern.compile("(?:^|; )note=(.*?); (?:[a-z_]+=[^;]*; )*value_text=");

    private RejectedRowFindings() {}

    /** Empty for a row that was rejected for another reason. */
    static Optional<Finding> of(Place place, RejectReason reason, String rawText) {
        return switch (reason) {
            case TEXT_DAMAGED -> Optional.of(finding(FindingCode.DAMAGED_TEXT, Severity.WARNING, place, rawText));
            case KEY_CONFLICT -> Optional.of(finding(FindingCode.KEY_CONFLICT, Severity.ERROR, place, rawText));
            default -> Optional.empty();
        };
    }

    private static Finding finding(FindingCode code, Severity severity, Place place, String rawText) {
        return new Finding(
                FindingId.ofRow(code, place.sourceFile(), place.sourcePath(), place.sourcePlace()),
                code,
                null,
                severity,
                null,
                null,
                List.of(),
                place,
                "%s（%s）：%s原文：%s".formatted(place.sourcePath(), place.sourcePlace(), code.sentenceZh(), shown(rawText)));
    }

    /** The figure, and the sentence where one is kept of a document. */
    private static String shown(String rawText) {
        Matcher figure = FIGURE.matcher(rawText);
        String text = cut(figure.find() ? figure.group(1) : rawText);
        Matcher sentence = SENTENCE.matcher(rawText);
        return sentence.find() ? "%s，见“%s”".formatted(text, cut(sentence.group(1))) : text;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
    }
}
