package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Evidence;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures of one key and day that go together, and those that do not. A figure is written as its qualifier and value,
 * whose digits are those it was published with, then its status and the growth it states.
 */
class ObservationAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final Instant RUN = Instant.parse("2023-12-01T02:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            the same                             ; 2297.11 A        | 2297.11 A          ; 2297.11 A
            rounded to the unit                  ; 2297 A           | 2297.11 A          ; 2297.11 A
            rounded twice                        ; 2297.1 A | 2297 A | 2297.11 A         ; 2297.11 A
            rounded up                           ; 2298 A           | 2297.50 A          ; 2297.50 A
            a negative one, rounded away from 0  ; -3 A             | -2.5 A             ; -2.5 A
            cut off, not rounded                 ; 2297 A           | 2297.51 A          ; -
            more digits of the same number       ; 2297.10 A        | 2297.1 A           ; 2297.10 A
            another number of as many digits     ; 2297.11 A        | 2297.12 A          ; -
            a rounding of none of the others     ; 2297 A | 2297.11 A | 2297.12 A        ; -
            rounded from different numbers       ; 2296 A | 2297 A | 2297.11 A           ; -
            about as much                        ; 约2300 A         | 2297.11 A          ; 2297.11 A
            about something else                 ; 约2200 A         | 2297.11 A          ; -
            about the same number                ; 约2297 A         | 2297 A             ; 2297 A
            both about as much                   ; 约2300 A         | 约2297 A           ; 约2297 A
            an exact one is more than a long one ; 2297 A           | 约2297.4 A         ; -
            the same bound                       ; ≥500 A           | ≥500 A             ; ≥500 A
            a bound beside a value               ; ≥500 A           | 502 A              ; -
            a value beside an equal bound        ; 500 A            | ≥500 A             ; -
            two bounds                           ; ≥500 A           | ≥501 A             ; -
            normal beside provisional            ; 2297.11 A        | 2297.11 P          ; 2297.11 P
            a rounding that is provisional       ; 2297 P           | 2297.11 A          ; 2297.11 P
            two special statuses                 ; 2297.11 E        | 2297.11 P          ; -
            missing twice                        ; - O              | - O                ; - O
            missing for two reasons              ; - O              | - Q                ; -
            missing beside a value               ; - O              | 2297.11 A          ; -
            a growth only one of them states     ; 2297.11 A        | 2297 A 2.8         ; 2297.11 A 2.8
            the same growth                      ; 2297 A 2.80      | 2297.11 A 2.8      ; 2297.11 A 2.8
            two growths                          ; 2297.11 A 2.7    | 2297.11 A 2.8      ; -
            """)
    void figuresOfOneDay(String story, String figures, @Nullable String together) {
        List<Observation> observations = new ArrayList<>(Arrays.stream(figures.split("\\|"))
                .map(ObservationAgreementTest::figure)
                .toList());
        Optional<Observation> expected = Optional.ofNullable(together).map(ObservationAgreementTest::figure);

        for (int order = 0; order < 4; order++) {
            Optional<Observation> said = ObservationContent.INSTANCE.together(observations);
            assertThat(said.map(ObservationContent.INSTANCE::statedParts))
                    .as(story)
                    .isEqualTo(expected.map(ObservationContent.INSTANCE::statedParts));
            Collections.shuffle(observations, new Random(order));
        }
    }

    @Test
    void digitsThatAConversionBroughtInAreNoContradiction() {
        Observation converted = figure("2297.11 A", new BigDecimal("2297.11342"));

        assertThat(ObservationContent.INSTANCE.together(List.of(converted, figure("2297.11 A"))))
                .isPresent();
    }

    @ParameterizedTest(name = "{0} printed as {1} beside {2}: {3}")
    @CsvSource({
        "2297.4,    2297 A,    2297.11 A, false",
        "2297.1,    2297 A,    2297.11 A, true",
        "2297.4,    2297 A,    2296.6 A,  false",
        "2297.114,  2297.11 A, 2297.11 A, true",
        "2297.4,    2297 A,    2297 A,    true",
        "0.1234,    0 A,       0.2345 A,  false",
    })
    void digitsThatAreHeldButNotPrintedAreNoRoomForAnotherNumber(
            BigDecimal held, String printed, String other, boolean same) {
        List<Observation> observations = List.of(figure(printed, held), figure(other));

        assertThat(ObservationContent.INSTANCE.together(observations).isPresent())
                .isEqualTo(same);
        assertThat(ObservationContent.INSTANCE.together(List.of(observations.get(1), observations.get(0))))
                .isEqualTo(ObservationContent.INSTANCE.together(observations));
    }

    @Test
    void aRoundingIsMoreEvidenceOfTheFigureAndIsKeptAsItWasRead() {
        List<Statement<Observation>> statements = List.of(
                statement("2297 A 2.8", "report.txt", "line 3"),
                statement("2297.11 A", "table.csv", "row 2"),
                statement("2297.11 A", "table.csv", "row 5"),
                statement("2297.1 A", "table.csv", "row 9"));
        Checked<Observation> checked = KeyChecks.check(statements, ObservationContent.INSTANCE);
        VintageDecision<Observation> decision =
                VintageDecision.decide(KeyHistory.none(), checked.accepted(), ObservationContent.INSTANCE, RUN);

        assertThat(checked.accepted()).hasSize(3);
        assertThat(checked.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(RejectReason.DUPLICATE_ROW);
            assertThat(rejection.message()).isEqualTo("table.csv, row 5: it repeats row 2; remove one of them");
        });
        assertThat(decision.inserted()).singleElement().satisfies(vintage -> {
            assertThat(vintage.content().value()).isEqualByComparingTo("2297.11");
            assertThat(vintage.content().reportedChange()).isEqualByComparingTo("2.8");
        });
        assertThat(decision.evidence())
                .extracting(one -> one.evidence().quote())
                .containsExactly("2297 A 2.8", "2297.11 A", "2297.1 A");
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            2297 A       ; 2297.11 A ; -
            2297.1 A 2.8 ; 2297.11 A ; 2297.11 A 2.8
            2297.11 A    ; 2297 A    ; 2297.11 A
            2298 A       ; 2297.11 A ; 2298 A
            2297.11 P    ; 2297.11 A ; 2297.11 P
            2297.11 A    ; 2297.11 P ; 2297.11 A
            """)
    void aLaterRunRoundsOrReplacesWhatIsRecordedOfTheDay(String later, String recorded, @Nullable String opened) {
        KeyHistory<Observation> history =
                new KeyHistory<>(new KnownVintage<>("recorded", figure(recorded), DAY), List.of());
        VintageDecision<Observation> decision = VintageDecision.decide(
                history, List.of(statement(later, "later.csv", "row 2")), ObservationContent.INSTANCE, RUN);

        assertThat(decision.inserted().stream()
                        .map(vintage -> ObservationContent.INSTANCE.statedParts(vintage.content())))
                .containsExactlyElementsOf(
                        Optional.ofNullable(opened)
                                .map(figure -> ObservationContent.INSTANCE.statedParts(figure(figure)))
                                .stream()
                                .toList());
        assertThat(decision.closedId()).isEqualTo(opened == null ? null : "recorded");
        assertThat(decision.evidence()).hasSize(1);
    }

    @Test
    void aRoundingOfALaterDayIsANewPublication() {
        KeyHistory<Observation> history =
                new KeyHistory<>(new KnownVintage<>("recorded", figure("2297.11 A"), DAY.minusDays(1)), List.of());
        VintageDecision<Observation> decision = VintageDecision.decide(
                history, List.of(statement("2297 A", "later.csv", "row 2")), ObservationContent.INSTANCE, RUN);

        assertThat(decision.closedId()).isEqualTo("recorded");
    }

    @Test
    void everyStatementIsAcceptedOrRejectedAndTheSameAgainChangesNothing() {
        Random random = new Random(2297);
        List<String> figures = List.of("2 A", "2.2 A", "2.2 P", "2.24 A", "2.24 A 3", "2.3 A", "约2 A", "2.24 E");
        for (int i = 0; i < 3_000; i++) {
            List<Statement<Observation>> statements = new ArrayList<>();
            for (int row = random.nextInt(5); row >= 0; row--) {
                statements.add(statement(
                        figures.get(random.nextInt(figures.size())),
                        "file" + random.nextInt(2) + ".csv",
                        "row " + row));
            }
            Checked<Observation> checked = KeyChecks.check(statements, ObservationContent.INSTANCE);
            assertThat(checked.accepted().size() + checked.rejected().size()).isEqualTo(statements.size());
            assertThat(KeyChecks.check(checked.accepted(), ObservationContent.INSTANCE)
                            .rejected())
                    .isEmpty();
            VintageDecision<Observation> decision =
                    VintageDecision.decide(KeyHistory.none(), checked.accepted(), ObservationContent.INSTANCE, RUN);
            assertThat(decision.evidence()).hasSameSizeAs(checked.accepted());
            for (Vintage<Observation> vintage : decision.inserted()) {
                KeyHistory<Observation> history =
                        new KeyHistory<>(new KnownVintage<>(vintage.id(), vintage.content(), DAY), List.of());
                VintageDecision<Observation> again = VintageDecision.decide(
                        history, checked.accepted(), ObservationContent.INSTANCE, RUN.plusSeconds(60));
                assertThat(again.inserted()).isEmpty();
                assertThat(again.closedId()).isNull();
            }
        }
    }

    private static Statement<Observation> statement(String text, String file, String place) {
        return new Statement<>(figure(text), new Evidence("sha-of-" + file, file, place, text, "", "", "", DAY));
    }

    private static Observation figure(String text) {
        String number = text.strip().split(" ")[0].replaceAll("[≥约]", "");
        return figure(text, number.equals("-") ? null : new BigDecimal(number));
    }

    private static Observation figure(String text, @Nullable BigDecimal value) {
        String[] parts = text.strip().split(" ");
        ValueQualifier qualifier = parts[0].startsWith("≥")
                ? ValueQualifier.GE
                : parts[0].startsWith("约") ? ValueQualifier.APPROX : ValueQualifier.EXACT;
        int point = parts[0].indexOf('.');
        return new Observation(
                "500112",
                "gdp",
                Period.fullYear(2022),
                value,
                "亿元",
                value == null ? null : Integer.valueOf(point < 0 ? 0 : parts[0].length() - point - 1),
                ObservationStatus.valueOf(parts[1]),
                qualifier,
                parts.length > 2 ? new BigDecimal(parts[2]) : null,
                parts.length > 2 ? "%" : null,
                "重庆市统计局",
                DAY);
    }
}
