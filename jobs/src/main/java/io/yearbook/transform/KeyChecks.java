package io.yearbook.transform;

import io.yearbook.model.Evidence;
import io.yearbook.model.RejectReason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks the records of one run that share a natural key, over all files of the run. Figures that were published on one
 * day and do not go together, see {@link Content#together}, contradict each other: none is taken. A figure that stands
 * twice in one file is taken once. The same figure in another file is one more piece of evidence, so is a rounding of it
 * in any file; and figures of different days are a history.
 */
public final class KeyChecks {

    private KeyChecks() {}

    /**
     * The statements of one key that hold together, in reading order, and the rejected others. Every given statement is
     * in one of the two, whatever the order in which they are given.
     *
     * @throws IllegalArgumentException where the statements do not share one key
     */
    public static <T extends Serializable> Checked<T> check(List<Statement<T>> statements, Content<T> kind) {
        SameKey.require(statements, kind);
        Map<LocalDate, List<Statement<T>>> byDay = statements.stream()
                .sorted(Statement.inReadingOrder())
                .collect(Collectors.groupingBy(Statement::publishedAt, TreeMap::new, Collectors.toList()));
        List<Statement<T>> accepted = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        for (List<Statement<T>> ofOneDay : byDay.values()) {
            if (agree(ofOneDay, kind)) {
                separateDuplicates(ofOneDay, kind, accepted, rejected);
            } else {
                ofOneDay.forEach(statement -> rejected.add(conflict(statement, ofOneDay, kind)));
            }
        }
        return new Checked<>(accepted, rejected);
    }

    private static <T extends Serializable> boolean agree(List<Statement<T>> statements, Content<T> kind) {
        return kind.together(statements.stream().map(Statement::content).toList())
                .isPresent();
    }

    private static <T extends Serializable> void separateDuplicates(
            List<Statement<T>> ofOneDay, Content<T> kind, List<Statement<T>> accepted, List<Rejection> rejected) {
        Map<String, List<Statement<T>>> acceptedOfFile = new HashMap<>();
        for (Statement<T> statement : ofOneDay) {
            Evidence evidence = statement.evidence();
            List<Statement<T>> ofFile =
                    acceptedOfFile.computeIfAbsent(evidence.sourceFile(), file -> new ArrayList<>());
            Optional<Statement<T>> first = ofFile.stream()
                    .filter(other -> kind.same(other.content(), statement.content()))
                    .findFirst();
            if (first.isEmpty()) {
                ofFile.add(statement);
                accepted.add(statement);
            } else {
                String why = "it repeats %s; remove one of them"
                        .formatted(first.get().evidence().sourcePlace());
                rejected.add(rejection(statement, kind, RejectReason.DUPLICATE_ROW, why));
            }
        }
    }

    private static <T extends Serializable> Rejection conflict(
            Statement<T> statement, List<Statement<T>> ofOneDay, Content<T> kind) {
        Statement<T> other = ofOneDay.stream()
                .filter(candidate -> !agree(List.of(statement, candidate), kind))
                .findFirst()
                .or(() -> ofOneDay.stream()
                        .filter(candidate -> !kind.same(candidate.content(), statement.content()))
                        .findFirst())
                .orElseThrow();
        String why = "it states %s, but %s, %s states %s, both published on %s; keep the right one, or correct its date"
                .formatted(
                        kind.describe(statement.content()),
                        other.evidence().sourcePath(),
                        other.evidence().sourcePlace(),
                        kind.describe(other.content()),
                        statement.publishedAt());
        return rejection(statement, kind, RejectReason.KEY_CONFLICT, why);
    }

    private static <T extends Serializable> Rejection rejection(
            Statement<T> statement, Content<T> kind, RejectReason reason, String why) {
        Evidence evidence = statement.evidence();
        return new Rejection(
                evidence.sourceFile(),
                evidence.sourcePath(),
                evidence.sourcePlace(),
                evidence.quote(),
                reason,
                "%s, %s: %s".formatted(evidence.sourcePath(), evidence.sourcePlace(), why),
                kind.districtCode(statement.content()),
                kind.year(statement.content()));
    }
}
