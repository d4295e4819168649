package io.yearbook.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.content.EvidenceRow.Kind;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.FindingCode;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Severity;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report makes of promises, measures and checks. */
class PlanContentTest {

    @Test
    void aReportIsRefusedWhereItsEvidenceStatesAnotherValueThanTheOneJudgedBy() {
        AnnualReport report = ExampleReports.yubei();
        int number = requireNonNull(report.targets().get(1).citation()).firstNumber();

        assertThatThrownBy(() -> withEvidence(report, number, row -> row(row, row.observationId(), other())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("获得用水办理时间")
                .hasMessageContaining("evidence %d does not state observation".formatted(number));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aReportIsRefusedWhereALineCitesAnotherStatement(Kind kind) {
        AnnualReport report = ExampleReports.yubei();
        int number = report.evidence().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .number();

        assertThatThrownBy(() -> withEvidence(report, number, row -> row(row, "another", row.value())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evidence %d".formatted(number));
    }

    @Test
    void anObservationThatIsAFigureTooIsListedOnce() {
        AnnualReport report = ExampleReports.yubei();
        FindingRow conflict = report.findings().get(0);

        assertThat(conflict.citations().get(0))
                .isEqualTo(report.figures().get(0).citation());
        assertThat(conflict.citations().get(1).places()).isEqualTo(2);
        assertThat(conflict.observationIds()).hasSize(2);
    }

    @Test
    void checksAreCountedWithThoseTheyStandFor() {
        FindingRow held = new FindingRow(
                "held",
                "rule",
                Severity.INFO,
                FindingCode.ARITHMETIC,
                CheckVerdict.HOLDS,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                9);

        assertThat(PlanTexts.countChecks(List.of(held))).startsWith("共9项核查：没有需要关注的问题；提示9项");
        assertThat(PlanTexts.countChecks(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            优化营商环境实施方案（渝中府办〔2021〕16号）       | 渝中府办〔2021〕16号
            关于印发《方案》的通知(渝中府办〔2021〕 16 号)     | 渝中府办〔2021〕16号
            贯彻渝府〔2021〕1号文件的实施方案                 | 贯彻渝府〔2021〕1号文件的实施方案
            yuzhong-2021                                     | yuzhong-2021
            """)
    void aPlanIsReferredToByItsDocumentNumber(String title, String reference) {
        assertThat(PlanTexts.reference(title)).isEqualTo(reference);
    }

    private static AnnualReport withEvidence(AnnualReport report, int number, UnaryOperator<EvidenceRow> change) {
        return new AnnualReport(
                report.facts(),
                report.digest(),
                report.figures(),
                report.rankings(),
                report.overview(),
                report.indexes(),
                report.targets(),
                report.tasks(),
                report.findings(),
                report.evidence().stream()
                        .map(row -> row.number() == number ? change.apply(row) : row)
                        .toList(),
                report.notes());
    }

    private static StatedValue other() {
        return new StatedValue(
                Quantity.of(new BigDecimal("12345"), "工作日", 0), "工作日", ObservationStatus.A, ValueQualifier.EXACT);
    }

    private static EvidenceRow row(EvidenceRow row, String observationId, @Nullable StatedValue value) {
        return new EvidenceRow(
                row.number(),
                row.kind(),
                observationId,
                row.district(),
                row.subject(),
                row.period(),
                value,
                row.publisher(),
                row.evidence());
    }
}
