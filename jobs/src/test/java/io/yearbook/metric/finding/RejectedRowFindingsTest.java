package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Finding.Place;
import io.yearbook.model.FindingCode;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Severity;
import org.junit.jupiter.api.Test;

class RejectedRowFindingsTest {

    private static final Place PLACE = new Place("ab", "a.csv", "row 3", "500112", 2021);

    @Test
    void damageAndContradictionAreFindingsWithTheirPlaceAndText() {
        assertThat(RejectedRowFindings.of(PLACE, RejectReason.TEXT_DAMAGED, "district=500105; value_text=4余件"))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.DAMAGED_TEXT);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.place()).isEqualTo(PLACE);
                    assertThat(finding.sentenceZh()).isEqualTo("a.csv（row 3）：文字残缺，数值未采用。原文：4余件");
                });
        assertThat(RejectedRowFindings.of(PLACE, RejectReason.KEY_CONFLICT, "value=1"))
                .hasValueSatisfying(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void theSentenceOfADamagedFigureIsShown() {
        assertThat(RejectedRowFindings.of(
                        PLACE, RejectReason.TEXT_DAMAGED, "note=受理案件4余件;另有2件。; value_text=4余件; period_end=2023-12-31"))
                .hasValueSatisfying(finding -> assertThat(finding.sentenceZh()).endsWith("原文：4余件，见“受理案件4余件;另有2件。”"));
    }

    @Test
    void rowsRejectedForOtherReasonsAreNone() {
        assertThat(RejectedRowFindings.of(PLACE, RejectReason.DISTRICT_UNKNOWN, "district=x"))
                .isEmpty();
    }

    @Test
    void aTextOfOneHundredAndTwentyCharactersIsNotCut() {
        assertThat(RejectedRowFindings.of(PLACE, RejectReason.KEY_CONFLICT, "字".repeat(120)))
                .hasValueSatisfying(finding ->
                        assertThat(finding.sentenceZh()).endsWith("字").contains("字".repeat(120)));
    }

    @Test
    void eachRowHasAFindingOfItsOwn() {
        String here = RejectedRowFindings.of(PLACE, RejectReason.KEY_CONFLICT, "value=1")
                .orElseThrow()
                .findingId();
        String there = RejectedRowFindings.of(
                        new Place("ab", "a.csv", "row 4", null, null), RejectReason.KEY_CONFLICT, "value=1")
                .orElseThrow()
                .findingId();

        assertThat(here).hasSize(64).isNotEqualTo(there);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(RejectedRowFindings.of(PLACE, RejectReason.KEY_CONFLICT, "字".repeat(1000)))
                .hasValueSatisfying(finding ->
                        assertThat(finding.sentenceZh()).hasSizeLessThan(200).endsWith("字…"));
    }
}
