package io.yearbook.job.command;

import io.yearbook.job.freshness.DocumentStatus;
import io.yearbook.job.freshness.DocumentStatus.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The expected documents, one line each. */
final class FreshnessText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("Asia/Shanghai"));
    private static final int STATE = 13;

    private FreshnessText() {}

    /** @param date the day on which it was asked */
    static List<String> of(List<DocumentStatus> documents, LocalDate date) {
        TextBlock text = new TextBlock();
        text.line(
                "Documents",
                "%d expected by %s = %d missing + %d not yet due + %d received"
                        .formatted(
                                documents.size(),
                                date,
                                count(documents, State.MISSING),
                                count(documents, State.NOT_YET_DUE),
                                count(documents, State.RECEIVED)));
        documents.forEach(document -> text.detail(line(document)));
        return text.lines();
    }

    /** One line for each document that is missing. */
    static List<String> missing(List<DocumentStatus> documents) {
        return documents.stream()
                .filter(document -> document.state() == State.MISSING)
                .map(FreshnessText::line)
                .toList();
    }

    static long count(List<DocumentStatus> documents, State state) {
        return documents.stream().filter(document -> document.state() == state).count();
    }

    private static String line(DocumentStatus status) {
        String state = status.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return DisplayWidth.padRight(state, STATE)
                + "%d  due %s  %s, %s%s"
                        .formatted(
                                status.year(),
                                status.dueDate(),
                                status.document().publisher(),
                                status.document().nameZh(),
                                arrived(status));
    }

    private static String arrived(DocumentStatus status) {
        Instant received = status.receivedAt();
        if (received == null) {
            return "";
        }
        String lacking = status.missingIndicators().isEmpty()
                ? ""
                : ", without " + String.join(", ", status.missingIndicators());
        return ": %s, %s%s".formatted(String.join(", ", status.files()), DAY.format(received), lacking);
    }
}
