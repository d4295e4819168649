package io.yearbook.job.freshness;

import io.yearbook.job.freshness.DocumentStatus.State;
import io.yearbook.model.ExpectedDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what publishers owe with what has arrived. */
public final class Freshness {

    private static final Comparator<DocumentStatus> MISSING_FIRST = Comparator.comparing(DocumentStatus::state)
            .thenComparing(DocumentStatus::dueDate)
            .thenComparing(status -> status.document().publisher())
            .thenComparing(status -> status.document().nameZh());

    private Freshness() {}

    /**
     * Every document that is due by the end of the date's year: those that are missing first, then by the day they are
     * due.
     *
     * @param arrivals what all files state
     * @param date the day on which it is asked
     */
    public static List<DocumentStatus> of(
            Collection<ExpectedDocument> expected, Collection<Arrival> arrivals, LocalDate date) {
        List<DocumentStatus> statuses = new ArrayList<>();
        for (ExpectedDocument document : expected) {
            for (int year : document.yearsDueIn(date)) {
                List<Arrival> ofDocument = arrivals.stream()
                        .filter(arrival -> isOf(document, year, arrival))
                        .toList();
                statuses.add(status(document, year, ofDocument, date));
            }
        }
        statuses.sort(MISSING_FIRST);
        return List.copyOf(statuses);
    }

    private static boolean isOf(ExpectedDocument document, int year, Arrival arrival) {
        return arrival.year() == year
                && arrival.kind() == document.kind()
                && arrival.publisher().equals(document.publisher())
                && (document.indicatorCodes().isEmpty()
                        || document.indicatorCodes().contains(arrival.indicatorCode()));
    }

    private static DocumentStatus status(ExpectedDocument document, int year, List<Arrival> arrivals, LocalDate date) {
        Set<String> stated = arrivals.stream()
                .map(Arrival::indicatorCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> missing = document.indicatorCodes().stream()
                .filter(code -> !stated.contains(code))
                .toList();
        boolean isComplete = !arrivals.isEmpty() && missing.isEmpty();
        State absent = date.isAfter(document.lastDay(year)) ? State.MISSING : State.NOT_YET_DUE;
        Instant first = arrivals.stream()
                .map(Arrival::firstSeen)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<String> files =
                arrivals.stream().map(Arrival::file).distinct().sorted().toList();
        return new DocumentStatus(
                document, year, document.dueDate(year), isComplete ? State.RECEIVED : absent, files, first, missing);
    }
}
