package io.yearbook.metric.finding;

import io.yearbook.model.Finding;
import io.yearbook.model.Finding.Place;
import io.yearbook.model.FindingCode;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Severity;
import java.util.List;
import java.util.Optional;

/** Rows that were not accepted because their text is damaged or contradicts another. */
final class RejectedRowFindings {

    private static final int SHOWN_CHARACTERS = 80;

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
        String shown = rawText.codePointCount(0, rawText.length()) <= SHOWN_CHARACTERS
                ? rawText
                : rawText.substring(0, rawText.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
        return new Finding(
                FindingId.ofRow(code, place.sourceFile(), place.sourcePath(), place.sourcePlace()),
                code,
                null,
                severity,
                null,
                null,
                List.of(),
                place,
                "%s（%s）：%s原文：%s".formatted(place.sourcePath(), place.sourcePlace(), code.sentenceZh(), shown));
    }
}
