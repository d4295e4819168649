package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.AnnualReports;
import io.yearbook.content.MethodFacts;
import io.yearbook.content.ReportFacts;
import io.yearbook.content.ReportMaterial;
import io.yearbook.model.DistrictKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports are written by the codes of their areas; 500000 is the city. */
class EarlierReportsTest {

    private static final MethodFacts METHOD = new MethodFacts(
            MethodFacts.COMPETITION_TIES,
            MethodFacts.PUBLISHED_PRECISION,
            3,
            List.of(),
            Map.of(),
            List.of(),
            new SourceRegister(List.of()));

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "500101 500102 500000, 500101 500102 500000, 500101 500102 500000",
                "500102 500000,        500101 500102 500000, - 500102 500000",
                "500101 500103 500000, 500102 500103,        - 500103",
                "500101,               500101 500000,        500101 -",
                "none,                 500101 500000,        - -",
            })
    void eachReportIsGivenTheEarlierOneOfItsArea(@Nullable String earlier, String later, String given) {
        Iterator<AnnualReport> reports = reports(earlier == null ? "" : earlier).iterator();
        EarlierReports before = new EarlierReports(reports);

        assertThat(reports(later).stream()
                        .map(before::like)
                        .map(report -> report == null ? "-" : report.facts().areaCode())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(given);
    }

    private static List<AnnualReport> reports(String areas) {
        return Arrays.stream(areas.split(" "))
                .filter(area -> !area.isEmpty())
                .map(EarlierReportsTest::report)
                .toList();
    }

    private static AnnualReport report(String area) {
        DistrictKind kind = area.equals("500000") ? DistrictKind.CITY : DistrictKind.DISTRICT;
        ReportFacts facts =
                new ReportFacts("年度报告", kind, area, area, 2022, Instant.EPOCH, "run", "a".repeat(64), "Yearbook");
        return AnnualReports.of(facts, METHOD, ReportMaterial.ofFigures(List.of()));
    }
}
