package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.model.Observation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VintageDecisionTest {

    private static final Instant RUN = Instant.parse("2022-12-01T02:00:00Z");

    @Test
    void theFirstStatementOfAKeyOpensAVintage() {
        VintageDecision<Observation> decision = decide(KeyHistory.none(), "5 | 2022-03-01 | a.csv | row 2");

        assertThat(inserted(decision)).containsExactly("5 open");
        assertThat(decision.closedId()).isNull();
        assertThat(decision.inserted().get(0).knownFrom()).isEqualTo(RUN);
        assertThat(decision.evidence())
                .extracting(VintageEvidence::vintageId)
                .containsExactly(decision.inserted().get(0).id());
    }

    @Test
    void anotherFigureOfTheSameOrALaterDaySupersedes() {
        for (String day : List.of("2022-03-01", "2022-11-01")) {
            VintageDecision<Observation> decision =
                    decide(current("5", "2022-03-01"), "6 | " + day + " | b.csv | row 2");

            assertThat(inserted(decision)).containsExactly("6 open");
            assertThat(decision.closedId()).isEqualTo("id-5");
        }
    }

    @Test
    void theSameFigureAgainOnlyConfirms() {
        for (String day : List.of("2022-01-01", "2022-03-01", "2022-11-01")) {
            VintageDecision<Observation> decision =
                    decide(current("5", "2022-03-01"), "5.0 | " + day + " | b.csv | row 2");

            assertThat(decision.inserted()).isEmpty();
            assertThat(decision.closedId()).isNull();
            assertThat(decision.evidence())
                    .extracting(VintageEvidence::vintageId)
                    .containsExactly("id-5");
        }
    }

    @Test
    void anOlderPublicationThatArrivesLateIsHistoryAndNeverTheTruth() {
        VintageDecision<Observation> decision = decide(current("5", "2022-03-01"), "4 | 2022-02-28 | late.csv | row 2");

        assertThat(inserted(decision)).containsExactly("4 history");
        assertThat(decision.inserted().get(0).knownTo()).isEqualTo(RUN);
        assertThat(decision.closedId()).isNull();
    }

    @Test
    void ofTwoPublicationsInOneRunTheEarlierIsHistory() {
        VintageDecision<Observation> decision = decide(current("5", "2022-03-01"), """
                7 | 2022-11-01 | b.csv | row 2
                6 | 2022-06-01 | b.csv | row 3
                """);

        assertThat(inserted(decision)).containsExactly("6 history", "7 open");
        assertThat(decision.closedId()).isEqualTo("id-5");
    }

    @Test
    void aCorrectionThatWasTakenBackInTheSameRunLeavesTheCurrentFigure() {
        VintageDecision<Observation> decision = decide(current("5", "2022-03-01"), """
                6 | 2022-06-01 | b.csv | row 2
                5 | 2022-11-01 | c.csv | row 2
                """);

        assertThat(inserted(decision)).containsExactly("6 history");
        assertThat(decision.closedId()).isNull();
    }

    @Test
    void aFigureStatedAgainAfterAnotherInOneRunIsOneVintageWithTwoPiecesOfEvidence() {
        VintageDecision<Observation> decision = decide(KeyHistory.none(), """
                5 | 2022-03-01 | a.csv | row 2
                6 | 2022-06-01 | b.csv | row 2
                5 | 2022-11-01 | c.csv | row 2
                """);

        assertThat(inserted(decision)).containsExactly("5 open", "6 history");
        String five = decision.inserted().get(0).id();
        String six = decision.inserted().get(1).id();
        assertThat(decision.evidence()).extracting(VintageEvidence::vintageId).containsExactly(five, six, five);
    }

    @Test
    void aFigureThatWasClosedOpensAnewWhenItIsPublishedAgain() {
        KeyHistory<Observation> history = new KeyHistory<>(known("6", "2022-06-01"), List.of(known("5", "2022-03-01")));
        VintageDecision<Observation> decision = decide(history, "5 | 2022-11-01 | c.csv | row 2");

        assertThat(inserted(decision)).containsExactly("5 open");
        assertThat(decision.closedId()).isEqualTo("id-6");
    }

    @Test
    void anOldFigureThatAnotherFileRepeatsIsEvidenceOfItsClosedVintage() {
        KeyHistory<Observation> history = new KeyHistory<>(known("6", "2022-06-01"), List.of(known("5", "2022-03-01")));
        VintageDecision<Observation> decision = decide(history, "5 | 2022-03-01 | copy.csv | row 2");

        assertThat(decision.inserted()).isEmpty();
        assertThat(decision.evidence()).extracting(VintageEvidence::vintageId).containsExactly("id-5");
    }

    @Test
    void noStatementsChangeNothing() {
        VintageDecision<Observation> decision =
                VintageDecision.decide(current("5", "2022-03-01"), List.of(), ObservationContent.INSTANCE, RUN);

        assertThat(decision).isEqualTo(new VintageDecision<>(List.of(), null, List.of()));
    }

    @Test
    void statementsThatContradictEachOtherOnOneDayAreAFaultOfTheCaller() {
        assertThatThrownBy(() -> decide(KeyHistory.none(), """
                        5 | 2022-03-01 | a.csv | row 2
                        6 | 2022-03-01 | a.csv | row 3
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2 and row 3 contradict each other on 2022-03-01");
    }

    @Test
    void theIdentityIsThatOfKeyContentAndRunAndOfNothingElse() {
        Observation five = Figures.figure("5 | 2022-03-01 | a.csv | row 2").content();
        Observation sameLater =
                Figures.figure("5.00 | 2022-11-01 | b.csv | row 9").content();
        Observation six = Figures.figure("6 | 2022-03-01 | a.csv | row 2").content();

        String id = ObservationContent.observationId(five, RUN);
        assertThat(id).matches("[0-9a-f]{64}");
        assertThat(ObservationContent.observationId(sameLater, RUN)).isEqualTo(id);
        assertThat(ObservationContent.observationId(six, RUN)).isNotEqualTo(id);
        assertThat(ObservationContent.observationId(five, RUN.plusMillis(1))).isNotEqualTo(id);
    }

    private static VintageDecision<Observation> decide(KeyHistory<Observation> history, String lines) {
        return VintageDecision.decide(history, Figures.figures(lines), ObservationContent.INSTANCE, RUN);
    }

    private static KeyHistory<Observation> current(String value, String latestPublishedAt) {
        return new KeyHistory<>(known(value, latestPublishedAt), List.of());
    }

    private static KnownVintage<Observation> known(String value, String latestPublishedAt) {
        LocalDate day = LocalDate.parse(latestPublishedAt);
        return new KnownVintage<>(
                "id-" + value, Figures.figure(value, day, "known.csv", "row 1").content(), day);
    }

    private static List<String> inserted(VintageDecision<Observation> decision) {
        return decision.inserted().stream()
                .map(vintage -> plain(vintage.content().value()) + (vintage.knownTo() == null ? " open" : " history"))
                .toList();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "none" : value.toPlainString();
    }
}
