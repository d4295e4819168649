package io.yearbook.text.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodsTest {

    static Stream<MarkedLine> lines() {
        return MarkedLine.lines("periods.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheTimeOfTheLine(MarkedLine line) {
        List<PeriodSpan> spans =
                Periods.find(line.text(), LocalDate.parse(line.cell(2)), Integer.parseInt(line.cell(1))).stream()
                        .filter(span ->
                                span.start() < line.start() + line.marked().length() && line.start() < span.end())
                        .toList();

        if (line.cell(3).isEmpty()) {
            assertThat(spans).isEmpty();
            return;
        }
        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(span.text()).isEqualTo(line.marked());
            assertThat(span.use().name()).isEqualTo(line.cell(3));
            assertThat(
                            span.period().start() == null
                                    ? "-"
                                    : span.period().start().toString())
                    .isEqualTo(line.cell(4));
            assertThat(span.period().end()).hasToString(line.cell(5));
            assertThat(span.period().span().name()).isEqualTo(line.cell(6));
        });
    }

    @Test
    void titleOfAReportNamesItsYear() {
        assertThat(Periods.reportingYear("某局 2021 年法治政府建设年度报告")).hasValue(2021);
        assertThat(Periods.reportingYear("2023年工作总结和2024年工作计划")).hasValue(2023);
    }

    @Test
    void titleOfAPlanOrAReplyNamesNoReportingYear() {
        assertThat(Periods.reportingYear("2021年优化营商环境实施方案")).isEmpty();
        assertThat(Periods.reportingYear("关于第317号提案的复函")).isEmpty();
        assertThat(Periods.reportingYear("纲要（2021—2025年）实施报告")).isEmpty();
    }
}
