package io.yearbook.job.command;

import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.DeliveryOutcome.Kind;
import io.yearbook.job.DeliveryRequest;
import io.yearbook.job.DeliverySummary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a delivery came to, recipient by recipient. */
final class DeliveryText {

    private static final int KIND = 13;

    private DeliveryText() {}

    static List<String> of(DeliverySummary delivery) {
        TextBlock text = new TextBlock();
        text.line(
                "Edition",
                "%d, run %s"
                        .formatted(delivery.edition().year(), delivery.edition().runId()));
        text.line("Mails", "%d recipients = %s".formatted(delivery.outcomes().size(), counts(delivery)));
        delivery.outcomes().forEach(outcome -> add(text, outcome));
        return text.lines();
    }

    private static String counts(DeliverySummary delivery) {
        Kind unused = delivery.mode() == DeliveryRequest.Mode.TRIAL ? Kind.SENT : Kind.TO_SEND;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != unused)
                .map(kind -> delivery.count(kind) + " " + words(kind))
                .collect(Collectors.joining(" + "));
    }

    private static void add(TextBlock text, DeliveryOutcome outcome) {
        String files = outcome.fileNames().isEmpty() ? "" : ": " + String.join(", ", outcome.fileNames());
        text.detail(DisplayWidth.padRight(words(outcome.kind()), KIND)
                + outcome.to().address()
                + files);
        if (!outcome.detail().isEmpty()) {
            text.detail(" ".repeat(KIND) + outcome.detail());
        }
    }

    private static String words(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
