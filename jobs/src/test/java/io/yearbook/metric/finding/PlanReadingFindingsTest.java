package io.yearbook.metric.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.metric.finding.PlanReadingFindings.StatedTarget;
import io.yearbook.model.Comparator;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target is written as its reading and the value that is not to be exceeded. */
class PlanReadingFindingsTest {

    private static final PlanReadingFindings FINDINGS = new PlanReadingFindings(CheckCatalog.shipped());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "table 9;text 9,             false",
        "table 9;text 8,             true",
        "table 9,                    false",
        "table 9;table 8,            false",
        "table 9;text 9;text 8,      false",
        "table 9;table 7;text 9;text 8, true",
    })
    void readingsDifferWhereEachStatesWhatTheOtherDoesNot(String targets, boolean differ) {
        List<StatedTarget> stated = stated(targets);
        List<Finding> findings = FINDINGS.of(stated);
        List<StatedTarget> shuffled = new ArrayList<>(stated);
        Collections.reverse(shuffled);

        assertThat(findings).hasSize(differ ? 1 : 0);
        assertThat(FINDINGS.of(shuffled)).isEqualTo(findings);
    }

    @Test
    void theFindingNamesWhatIsPromisedAndRestsOnTheTargets() {
        assertThat(FINDINGS.of(stated("table 9;text 8"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PLAN_READINGS_DIFFER);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.districtCode()).isEqualTo("500103");
            assertThat(finding.observationIds()).containsExactly("v0", "v1");
            assertThat(finding.sentenceZh())
                    .contains("计划渝府〔2021〕1号中的行政许可事项")
                    .contains("不超过9%（2021-12-31前）、不超过8%（2021-12-31前），均予列出，请核对原文。");
        });
    }

    private static List<StatedTarget> stated(String targets) {
        List<StatedTarget> stated = new ArrayList<>();
        for (String text : targets.split(";")) {
            String[] parts = text.split(" ");
            int number = stated.size();
            stated.add(new StatedTarget("v" + number, target("t" + number, parts[0], parts[1])));
        }
        return stated;
    }

    private static Target target(String id, String reading, String value) {
        return new Target(
                id,
                "渝府〔2021〕1号",
                reading,
                6,
                "500103",
                "online_whole_process_rate_licensing",
                Comparator.AT_MOST,
                new BigDecimal(value),
                "%",
                LocalDate.of(2021, 12, 31),
                false,
                2021,
                Firmness.FIRM,
                "",
                "区政府",
                LocalDate.of(2021, 7, 23));
    }
}
