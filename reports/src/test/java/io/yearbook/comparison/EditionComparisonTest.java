package io.yearbook.comparison;

import static io.yearbook.content.ExampleReports.GDP;
import static io.yearbook.content.ExampleReports.YUBEI;
import static io.yearbook.content.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.AnnualReports;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.content.FindingRow;
import io.yearbook.content.ReportFacts;
import io.yearbook.content.ReportMaterial;
import io.yearbook.content.TargetRow;
import io.yearbook.content.TaskRow;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    private static final Indicator CASES =
            FigureBuilder.indicator("cases", "办件量", "government_services", "件", ValueKind.FLOW, 0);

    @Test
    void editionsOfTheSameContentDoNotDiffer() {
        for (AnnualReport report : List.of(ExampleReports.yubei(), ExampleReports.city(), ExampleReports.empty())) {
            assertThat(EditionComparison.between(report, report).differences()).isEmpty();
        }
    }

    @Test
    void theOrderOfTheLinesDecidesNothing() {
        AnnualReport city = ExampleReports.city();
        List<TargetRow> targets = new ArrayList<>(city.targets());
        List<TaskRow> tasks = new ArrayList<>(city.tasks());
        List<FindingRow> findings = new ArrayList<>(city.findings());
        for (List<?> lines : List.of(targets, tasks, findings)) {
            assertThat(lines).hasSizeGreaterThan(1);
            Collections.reverse(lines);
        }

        assertThat(EditionComparison.between(city, ofLines(city, targets, tasks, findings))
                        .differences())
                .isEmpty();
    }

    @Test
    void aRevisedFigureNamesBothDocuments() {
        Figure first = gdp("2297.11")
                .rank(1, 22, 1)
                .noEvidence()
                .evidence(stated("公报", 2023))
                .build();
        Figure revised = gdp("2310.00")
                .rank(1, 22, 1)
                .vintage("2")
                .noEvidence()
                .evidence(stated("年鉴", 2024))
                .build();
        assertThat(between(first, revised)).singleElement().satisfies(difference -> {
            assertThat(printed(difference)).isEqualTo("指标总表 地区生产总值 2022年 本期值: 2297.11亿元 -> 2310亿元, FIGURE_REVISED");
            assertThat(difference.difference()).isEqualByComparingTo("12.89");
            assertThat(difference.detail()).isEqualTo("原据《公报》（2023-06-01发布）；现据《年鉴》（2024-06-01发布）");
        });
    }

    @Test
    void aRankThatMovesWhileTheFigureStaysIsPutDownToOtherDistricts() {
        Figure first = gdp("2297.11").rank(1, 22, 1).build();
        Figure passed = gdp("2297.11").rank(2, 22, 1).build();
        assertThat(between(first, passed))
                .extracting(EditionComparisonTest::printed)
                .containsExactly("指标总表 地区生产总值 2022年 位次: 1 -> 2, OTHERS_REVISED");
    }

    @Test
    void aChangeThatMovesWhileTheFigureStaysIsPutDownToTheYearBefore() {
        Figure first = gdp("2297.11").change("2235.61", "2.7509", "%").build();
        Figure other = gdp("2297.11").change("2240.00", "2.5496", "%").build();
        assertThat(between(first, other))
                .extracting(EditionComparisonTest::printed)
                .containsExactly(
                        "指标总表 地区生产总值 2022年 上年同期: 2235.61亿元 -> 2240亿元, PREVIOUS_REVISED",
                        "指标总表 地区生产总值 2022年 增减: 2.7509% -> 2.5496%, PREVIOUS_REVISED");
    }

    @Test
    void anotherCatalogueExplainsWhatTheDataDoNot() {
        Figure ranked = gdp("2297.11").rank(1, 22, 1).build();
        Figure refused = gdp("2297.11")
                .refused(ChangeReason.DEFINITION_BREAK)
                .rank(1, 22, 1)
                .build();
        assertThat(EditionComparison.between(report("r1", "a", ranked), report("r2", "b", refused))
                        .differences())
                .extracting(EditionComparisonTest::printed)
                .containsExactly("指标总表 地区生产总值 2022年 未比较原因: " + ChangeReason.NO_PREVIOUS.sentenceZh() + " -> "
                        + ChangeReason.DEFINITION_BREAK.sentenceZh() + ", CATALOGUE_CHANGED");
    }

    @Test
    void linesThatCameAndWentAreListedWhole() {
        Figure cases = figure(CASES, YUBEI, Period.fullYear(2022)).value("5").build();
        assertThat(between(gdp("2297.11").build(), cases))
                .extracting(EditionComparisonTest::printed)
                .satisfiesExactly(
                        came -> assertThat(came)
                                .startsWith("指标总表 办件量 2022年 :  -> 5件")
                                .endsWith("LINE_ADDED"),
                        went -> assertThat(went)
                                .startsWith("指标总表 地区生产总值 2022年 : 2297.11亿元")
                                .endsWith("LINE_GONE"));
    }

    @Test
    void zerosAtTheEndOfANumberAreNoDifference() {
        assertThat(between(gdp("2297.1").build(), gdp("2297.10").build())).isEmpty();
    }

    @Test
    void reportsOfTwoAreasAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionComparison.between(ExampleReports.yubei(), ExampleReports.city()))
                .withMessageContaining("a report of 500112 is compared with one of 500000");
    }

    private static AnnualReport ofLines(
            AnnualReport report, List<TargetRow> targets, List<TaskRow> tasks, List<FindingRow> findings) {
        return new AnnualReport(
                report.facts(),
                report.digest(),
                report.figures(),
                report.rankings(),
                report.overview(),
                report.indexes(),
                targets,
                tasks,
                findings,
                report.evidence(),
                report.notes());
    }

    private static FigureBuilder gdp(String value) {
        return figure(GDP, YUBEI, Period.fullYear(2022)).value(value);
    }

    private static Evidence stated(String document, int year) {
        return new Evidence("b".repeat(64), "gdp.csv", "row 2", "", document, "", "", LocalDate.of(year, 6, 1));
    }

    private static List<CellDifference> between(Figure before, Figure after) {
        return EditionComparison.between(report("r1", "a", before), report("r2", "a", after))
                .differences();
    }

    private static AnnualReport report(String run, String catalogue, Figure figure) {
        ReportFacts facts = new ReportFacts(
                "年度报告",
                DistrictKind.DISTRICT,
                YUBEI.nameZh(),
                YUBEI.code(),
                2022,
                Instant.parse("2024-01-01T00:00:00Z"),
                run,
                catalogue.repeat(64),
                "Yearbook");
        return AnnualReports.of(facts, ExampleReports.method(), ReportMaterial.ofFigures(List.of(figure)));
    }

    private static String printed(CellDifference difference) {
        return "%s %s %s: %s -> %s, %s"
                .formatted(
                        difference.sheet(),
                        difference.line(),
                        difference.column(),
                        difference.before(),
                        difference.after(),
                        difference.cause());
    }
}
