package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.ReviewDecisions;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Field;
import io.yearbook.model.Period;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ReviewDecision.Outcome;
import io.yearbook.model.ValueQualifier;
import io.yearbook.source.document.ReviewedFigures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewedFiguresTest {

    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final String PLACE = "line 3, characters 20-22";
    private static final String QUOTE = "全区经济总量达22亿元。";

    @Test
    void theFigureIsReadAgainAndThePersonSaysWhatItIs() {
        RawRecord accepted = apply(accepted("22亿元"), candidate()).records().get(0);

        assertThat(accepted.kind()).isEqualTo(RecordKind.OBSERVATION);
        assertThat(accepted.quote()).isEqualTo(QUOTE);
        assertThat(accepted.text(Field.INDICATOR)).isEqualTo("gdp");
        assertThat(accepted.text(Field.VALUE)).isEqualTo("22");
        assertThat(accepted.text(Field.PERIOD_END)).isEqualTo("2022-12-31");
        assertThat(accepted.text(Field.OBS_STATUS)).isEqualTo("E");
        assertThat(accepted.text(Field.INDICATOR_NAME)).isNull();
        assertThat(accepted.text(Field.NOTE)).isEqualTo("人工审核：张三于2024-03-02认定");
    }

    @Test
    void aDecisionHoldsAgainstWhatTheReaderSays() {
        RawRecord one = record(RecordKind.OBSERVATION, Map.of(Field.INDICATOR, "resident_population"));
        RawRecord other = record(RecordKind.OBSERVATION, Map.of(Field.INDICATOR, "gdp_per_capita"));

        assertThat(apply(accepted("22亿元"), one, other).records())
                .extracting(record -> record.text(Field.INDICATOR))
                .containsExactly("gdp");
        assertThat(apply(refused("22亿元"), one, other).records()).isEmpty();
    }

    @Test
    void aDecisionWithoutItsFigureChangesNothingAndIsCounted() {
        ReviewedFigures.Outcomes outcomes = apply(accepted("33亿元"), candidate());

        assertThat(outcomes.records()).containsExactly(candidate());
        assertThat(outcomes.summary()).startsWith("review: 0 accepted, 0 no indicator, 1 without their figure");
    }

    @Test
    void figuresOfOtherDocumentsStayAsTheyAre() {
        Catalog catalog = catalogWith(accepted("22亿元"));

        assertThat(new ReviewedFigures(catalog, "f".repeat(64)).isEmpty()).isTrue();
        assertThat(new ReviewedFigures(catalog, SHA256).isEmpty()).isFalse();
    }

    private static ReviewedFigures.Outcomes apply(ReviewDecision decision, RawRecord... records) {
        return new ReviewedFigures(catalogWith(decision), SHA256).apply(List.of(records));
    }

    private static Catalog catalogWith(ReviewDecision decision) {
        Catalog small = SmallCatalog.CATALOG;
        return new Catalog(
                small.indicators(),
                small.districts(),
                small.units(),
                small.sources(),
                small.peerGroups(),
                small.governmentUnits(),
                small.bands(),
                small.crosswalk(),
                small.consistency(),
                small.scopeRevisions(),
                new ReviewDecisions(List.of(decision)),
                small.indexes(),
                small.hash());
    }

    private static RawRecord candidate() {
        return record(
                RecordKind.CANDIDATE,
                Map.of(
                        Field.VALUE, "22",
                        Field.UNIT, "亿元",
                        Field.VALUE_TEXT, "22亿元",
                        Field.INDICATOR_NAME, "经济总量",
                        Field.PERIOD_END, "2022-10-31",
                        Field.NOTE, "gdp 0.50 (name 0.50)"));
    }

    private static RawRecord record(RecordKind kind, Map<Field, String> texts) {
        return new RawRecord(
                kind, "report.txt", SHA256, PLACE + " in line 3, characters 10-24", texts, QUOTE, "", null, "");
    }

    private static ReviewDecision accepted(String figure) {
        return new ReviewDecision(
                figure(figure),
                Outcome.ACCEPTED,
                "gdp",
                "500112",
                Period.fullYear(2022),
                ValueQualifier.GE,
                "",
                "张三",
                Instant.parse("2024-03-02T08:00:00Z"),
                "");
    }

    private static ReviewDecision refused(String figure) {
        return new ReviewDecision(
                figure(figure), Outcome.NO_INDICATOR, "", "", null, null, "", "张三", Instant.EPOCH, "");
    }

    private static CandidateFigure figure(String text) {
        return new CandidateFigure(SHA256, "report.txt", PLACE, text, QUOTE, "22", "亿元", RecordKind.OBSERVATION);
    }
}
