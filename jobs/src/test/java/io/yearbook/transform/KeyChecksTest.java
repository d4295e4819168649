package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.model.Observation;
import io.yearbook.model.RejectReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyChecksTest {

    @Test
    void theSameRowTwiceInOneFileIsTakenOnceAtItsFirstPlace() {
        Checked<Observation> checked = check("""
                2235.61 | 2022-03-01 | a.csv | row 10
                2235.61 | 2022-03-01 | a.csv | row 9
                2235.61 | 2022-03-01 | a.csv | row 102
                """);

        assertThat(checked.accepted())
                .extracting(statement -> statement.evidence().sourcePlace())
                .containsExactly("row 9");
        assertThat(checked.rejected()).extracting(Rejection::reason).containsOnly(RejectReason.DUPLICATE_ROW);
        assertThat(checked.rejected())
                .extracting(Rejection::message)
                .containsExactly(
                        "a.csv, row 10: it repeats row 9; remove one of them",
                        "a.csv, row 102: it repeats row 9; remove one of them");
    }

    @Test
    void oneKeyWithTwoValuesInOneFileIsTakenFromNeitherRow() {
        Checked<Observation> checked = check("""
                2235.61 | 2022-03-01 | a.csv | row 2
                2253.61 | 2022-03-01 | a.csv | row 7
                """);

        assertThat(checked.accepted()).isEmpty();
        assertThat(checked.rejected()).extracting(Rejection::reason).containsOnly(RejectReason.KEY_CONFLICT);
        assertThat(checked.rejected().get(0).message())
                .isEqualTo(
                        "a.csv, row 2: it states 2235.61 亿元 (status A, EXACT, 0 decimals, FULL_YEAR), but a.csv, row 7"
                                + " states 2253.61 亿元 (status A, EXACT, 0 decimals, FULL_YEAR), both published on 2022-03-01;"
                                + " keep the right one, or correct its date");
        assertThat(checked.rejected().get(1).message()).startsWith("a.csv, row 7: it states 2253.61");
    }

    @Test
    void filesOfOneRunThatContradictEachOtherAreBothRefusedEvenWhereOneRepeatsItself() {
        Checked<Observation> checked = check("""
                2235.61 | 2022-03-01 | a.csv | row 2
                2235.61 | 2022-03-01 | a.csv | row 3
                2253.61 | 2022-03-01 | b.csv | row 2
                """);

        assertThat(checked.accepted()).isEmpty();
        assertThat(checked.rejected()).hasSize(3).extracting(Rejection::reason).containsOnly(RejectReason.KEY_CONFLICT);
    }

    @Test
    void theSameFigureInAnotherFileIsOneMorePieceOfEvidence() {
        Checked<Observation> checked = check("""
                2235.61  | 2022-03-01 | a.csv | row 2
                2235.610 | 2022-03-01 | b.csv | row 2
                """);

        assertThat(checked.accepted()).hasSize(2);
        assertThat(checked.rejected()).isEmpty();
    }

    @Test
    void figuresOfDifferentDaysAreAHistoryEvenInOneFile() {
        Checked<Observation> checked = check("""
                2235.61 | 2022-03-01 | a.csv | row 2
                2253.61 | 2022-11-01 | a.csv | row 3
                """);

        assertThat(checked.accepted()).hasSize(2);
        assertThat(checked.rejected()).isEmpty();
    }

    @Test
    void statementsOfTwoKeysAreRefusedAsAFaultOfTheCaller() {
        Statement<Observation> gdp = Figures.figure("1 | 2022-03-01 | a.csv | row 2");
        Observation other = new Observation(
                "500103",
                "gdp",
                gdp.content().period(),
                gdp.content().value(),
                "亿元",
                0,
                gdp.content().status(),
                gdp.content().qualifier(),
                null,
                null,
                "重庆市统计局",
                gdp.publishedAt());

        assertThatThrownBy(() -> KeyChecks.check(
                        List.of(gdp, new Statement<>(other, gdp.evidence())), ObservationContent.INSTANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 statements have 2 keys, not one");
    }

    @Test
    void everyStatementIsAcceptedOrRejectedInWhateverOrderTheyCome() {
        Random random = new Random(2022);
        for (int i = 0; i < 2_000; i++) {
            List<Statement<Observation>> statements = Figures.random(random);
            Checked<Observation> checked = KeyChecks.check(statements, ObservationContent.INSTANCE);
            List<Statement<Observation>> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, random);

            assertThat(checked.accepted().size() + checked.rejected().size()).isEqualTo(statements.size());
            assertThat(KeyChecks.check(shuffled, ObservationContent.INSTANCE)).isEqualTo(checked);
            assertThat(KeyChecks.check(checked.accepted(), ObservationContent.INSTANCE)
                            .rejected())
                    .isEmpty();
        }
    }

    private static Checked<Observation> check(String lines) {
        return KeyChecks.check(Figures.figures(lines), ObservationContent.INSTANCE);
    }
}
