package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws over seeded random runs: a store of one key, to which each run adds what random files state. */
class VintageLawTest {

    private static final int STORES = 400;
    private static final int RUNS = 5;

    @Test
    void atMostOneVintageIsOpenAndItSaysWhatWasPublishedLast() {
        forRandomRuns((store, statements, run) -> {
            Optional<LocalDate> before = store.current().map(KnownVintage::latestPublishedAt);
            store.apply(statements, run);

            assertThat(store.open()).hasSize(1);
            Statement<Observation> last =
                    statements.stream().max(Statement.inReadingOrder()).orElseThrow();
            if (before.isEmpty() || !last.publishedAt().isBefore(before.get())) {
                assertThat(ObservationContent.INSTANCE.same(store.open().get(0).content(), last.content()))
                        .isTrue();
            }
        });
    }

    @Test
    void theSameStatementsAgainChangeNothing() {
        forRandomRuns((store, statements, run) -> {
            store.apply(statements, run);
            VintageDecision<Observation> again = store.decide(statements, run.plusSeconds(60));

            assertThat(again.inserted()).isEmpty();
            assertThat(again.closedId()).isNull();
            assertThat(again.evidence()).hasSameSizeAs(statements);
        });
    }

    @Test
    void whatWasKnownBeforeARunStaysKnown() {
        forRandomRuns((store, statements, run) -> {
            List<Optional<String>> before = store.knownAtEach(run);
            store.apply(statements, run);

            assertThat(store.knownAtEach(run)).isEqualTo(before);
        });
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        Random order = new Random(5);
        forRandomRuns((store, statements, run) -> {
            List<Statement<Observation>> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, order);

            assertThat(store.decide(shuffled, run)).isEqualTo(store.decide(statements, run));
            store.apply(statements, run);
        });
    }

    @Test
    void everyStatementGivesOnePieceOfEvidenceOfAVintageThatSaysTheSame() {
        forRandomRuns((store, statements, run) -> {
            VintageDecision<Observation> decision = store.decide(statements, run);
            store.apply(statements, run);

            assertThat(decision.evidence())
                    .extracting(VintageEvidence::evidence)
                    .containsExactlyInAnyOrderElementsOf(
                            statements.stream().map(Statement::evidence).toList());
            for (VintageEvidence evidence : decision.evidence()) {
                Statement<Observation> stated = statements.stream()
                        .filter(statement -> statement.evidence().equals(evidence.evidence()))
                        .findFirst()
                        .orElseThrow();
                assertThat(ObservationContent.INSTANCE.same(store.content(evidence.vintageId()), stated.content()))
                        .isTrue();
            }
        });
    }

    private interface Law {
        void check(Store store, List<Statement<Observation>> statements, Instant run);
    }

    private static void forRandomRuns(Law law) {
        Random random = new Random(11);
        for (int i = 0; i < STORES; i++) {
            Store store = new Store();
            for (int run = 0; run < RUNS; run++) {
                List<Statement<Observation>> accepted = KeyChecks.check(
                                Figures.random(random), ObservationContent.INSTANCE)
                        .accepted();
                if (!accepted.isEmpty()) {
                    law.check(store, accepted, instant(run));
                }
            }
        }
    }

    private static Instant instant(int run) {
        return Instant.parse("2022-12-01T02:00:00Z").plusSeconds(86_400L * run);
    }

    /** A table of vintages and the latest publication among their evidence, as a caller keeps them. */
    private static final class Store {
        private final Map<String, Vintage<Observation>> vintages = new LinkedHashMap<>();
        private final Map<String, LocalDate> latest = new LinkedHashMap<>();

        VintageDecision<Observation> decide(List<Statement<Observation>> statements, Instant run) {
            return VintageDecision.decide(history(), statements, ObservationContent.INSTANCE, run);
        }

        void apply(List<Statement<Observation>> statements, Instant run) {
            VintageDecision<Observation> decision = decide(statements, run);
            close(decision.closedId(), run);
            decision.inserted()
                    .forEach(vintage ->
                            assertThat(vintages.put(vintage.id(), vintage)).isNull());
            decision.evidence()
                    .forEach(evidence -> latest.merge(
                            evidence.vintageId(),
                            evidence.evidence().publishedAt(),
                            (one, other) -> one.isAfter(other) ? one : other));
        }

        private void close(@Nullable String id, Instant run) {
            if (id != null) {
                vintages.computeIfPresent(id, (key, old) -> new Vintage<>(key, old.content(), old.knownFrom(), run));
            }
        }

        List<Vintage<Observation>> open() {
            return vintages.values().stream()
                    .filter(vintage -> vintage.knownTo() == null)
                    .toList();
        }

        Observation content(String id) {
            return Optional.ofNullable(vintages.get(id)).orElseThrow().content();
        }

        Optional<KnownVintage<Observation>> current() {
            return open().stream().map(this::known).findFirst();
        }

        private KeyHistory<Observation> history() {
            return new KeyHistory<>(
                    current().orElse(null),
                    vintages.values().stream()
                            .filter(vintage -> vintage.knownTo() != null)
                            .map(this::known)
                            .toList());
        }

        private KnownVintage<Observation> known(Vintage<Observation> vintage) {
            return new KnownVintage<>(
                    vintage.id(),
                    vintage.content(),
                    Optional.ofNullable(latest.get(vintage.id())).orElseThrow());
        }

        /** The vintage known at each moment before the run, half a day apart. */
        List<Optional<String>> knownAtEach(Instant run) {
            List<Optional<String>> known = new ArrayList<>();
            for (Instant at = instant(0).minusSeconds(1); at.isBefore(run); at = at.plusSeconds(43_200)) {
                known.add(knownAt(at));
            }
            return known;
        }

        private Optional<String> knownAt(Instant at) {
            List<String> ids = vintages.values().stream()
                    .filter(vintage -> !vintage.knownFrom().isAfter(at))
                    .filter(vintage -> vintage.knownTo() == null || at.isBefore(vintage.knownTo()))
                    .map(Vintage::id)
                    .toList();
            assertThat(ids).hasSizeLessThanOrEqualTo(1);
            return ids.stream().findFirst();
        }
    }
}
