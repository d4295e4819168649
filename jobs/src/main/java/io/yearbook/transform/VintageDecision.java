package io.yearbook.transform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run does to the vintages of one natural key. A statement published on or after the latest day on which the
 * current vintage was stated supersedes it if it says something else, and confirms it if it says the same, or rounds it
 * on that very day, see {@link Content#completed}. Statements of one day count as what they say together. An older
 * statement, and one that the run itself brings a newer one of, becomes history. Nothing recorded is changed but the
 * known_to of the vintage that is closed.
 *
 * @param inserted vintages to record; at most one of them is current
 * @param closedId the current vintage that ends with this run: its known_to becomes the instant of the run; null for none
 * @param evidence one for every statement, in reading order
 */
public record VintageDecision<T extends Serializable>(
        List<Vintage<T>> inserted, @Nullable String closedId, List<VintageEvidence> evidence) implements Serializable {

    public VintageDecision {
        inserted = List.copyOf(inserted);
        evidence = List.copyOf(evidence);
    }

    /**
     * The decision for one key. It does not depend on the order of the statements, and the same statements again change
     * nothing if the history then holds the closed vintages too.
     *
     * @param statements statements of one key that hold together, see {@link KeyChecks}
     * @throws IllegalArgumentException where they do not share one key, or contradict each other on one day
     */
    public static <T extends Serializable> VintageDecision<T> decide(
            KeyHistory<T> history, List<Statement<T>> statements, Content<T> kind, Instant runInstant) {
        SameKey.require(statements, kind);
        KnownVintage<T> current = history.current();
        List<Statement<T>> ordered = withOneContentADay(statements, current, kind);
        Statement<T> successor = successor(current, ordered, kind);
        List<Vintage<T>> inserted = new ArrayList<>();
        List<VintageEvidence> evidence = new ArrayList<>();
        for (Statement<T> statement : ordered) {
            Optional<String> known = recordedAs(statement.content(), history, successor, inserted, kind);
            String id = known.orElseGet(() -> VintageId.of(kind, statement.content(), runInstant));
            if (known.isEmpty()) {
                boolean opens = successor != null && kind.same(successor.content(), statement.content());
                inserted.add(new Vintage<>(id, statement.content(), runInstant, opens ? null : runInstant));
            }
            evidence.add(new VintageEvidence(id, statement.evidence()));
        }
        return new VintageDecision<>(inserted, current == null || successor == null ? null : current.id(), evidence);
    }

    /** The statement that becomes the current vintage; null where the current one stays. */
    private static <T extends Serializable> @Nullable Statement<T> successor(
            @Nullable KnownVintage<T> current, List<Statement<T>> ordered, Content<T> kind) {
        if (ordered.isEmpty()) {
            return null;
        }
        Statement<T> latest = ordered.get(ordered.size() - 1);
        if (current == null) {
            return latest;
        }
        boolean older = latest.publishedAt().isBefore(current.latestPublishedAt());
        return older || kind.same(latest.content(), current.content()) ? null : latest;
    }

    /** The vintage that holds the content already: the current one, one of this run, or a closed one. */
    private static <T extends Serializable> Optional<String> recordedAs(
            T content,
            KeyHistory<T> history,
            @Nullable Statement<T> successor,
            List<Vintage<T>> inserted,
            Content<T> kind) {
        KnownVintage<T> current = history.current();
        if (current != null && kind.same(content, current.content())) {
            return Optional.of(current.id());
        }
        Optional<String> ofThisRun = inserted.stream()
                .filter(vintage -> kind.same(content, vintage.content()))
                .map(Vintage::id)
                .findFirst();
        boolean opens = successor != null && kind.same(content, successor.content());
        return ofThisRun.isPresent() || opens ? ofThisRun : closedAs(content, history, kind);
    }

    private static <T extends Serializable> Optional<String> closedAs(
            T content, KeyHistory<T> history, Content<T> kind) {
        return history.closed().stream()
                .filter(vintage -> kind.same(content, vintage.content()))
                .max(Comparator.<KnownVintage<T>, LocalDate>comparing(KnownVintage::latestPublishedAt)
                        .thenComparing(KnownVintage::id))
                .map(KnownVintage::id);
    }

    /** The statements in reading order, each with what all of its day say. */
    private static <T extends Serializable> List<Statement<T>> withOneContentADay(
            List<Statement<T>> statements, @Nullable KnownVintage<T> current, Content<T> kind) {
        Map<LocalDate, List<Statement<T>>> byDay = statements.stream()
                .sorted(Statement.inReadingOrder())
                .collect(Collectors.groupingBy(Statement::publishedAt, TreeMap::new, Collectors.toList()));
        List<Statement<T>> ordered = new ArrayList<>();
        byDay.forEach((day, ofDay) -> {
            T stated = statedTogether(ofDay, kind);
            T content = current != null && day.equals(current.latestPublishedAt())
                    ? kind.completed(current.content(), stated).orElse(stated)
                    : stated;
            ofDay.forEach(statement -> ordered.add(new Statement<>(content, statement.evidence())));
        });
        return ordered;
    }

    private static <T extends Serializable> T statedTogether(List<Statement<T>> ofDay, Content<T> kind) {
        return kind.together(ofDay.stream().map(Statement::content).toList())
                .orElseThrow(() -> new IllegalArgumentException("%s contradict each other on %s"
                        .formatted(
                                ofDay.stream()
                                        .map(statement -> statement.evidence().sourcePlace())
                                        .collect(Collectors.joining(" and ")),
                                ofDay.get(0).publishedAt())));
    }
}
