package io.yearbook.edition;

import static io.yearbook.content.FigureBuilder.figure;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.AnnualReports;
import io.yearbook.content.CheckResults;
import io.yearbook.content.CheckedFigure;
import io.yearbook.content.CitedObservation;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.content.MethodFacts;
import io.yearbook.content.OwnRank;
import io.yearbook.content.PlannedTarget;
import io.yearbook.content.PlannedTask;
import io.yearbook.content.Ranking;
import io.yearbook.content.ReportFacts;
import io.yearbook.content.ReportMaterial;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Comparator;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.Severity;
import io.yearbook.model.Source;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.Task;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reports of content that no one expects. */
final class HostileReports {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    private HostileReports() {}

    /** A report in which every text that comes from outside is this one. */
    static AnnualReport saying(String text) {
        District district = FigureBuilder.district("500112", text);
        Indicator indicator = FigureBuilder.indicator("n", text, text, "个", ValueKind.FLOW, 0);
        Evidence place = new Evidence("f".repeat(64), text, text, text, text, text, text, DAY);
        Figure figure = figure(indicator, district, Period.fullYear(2022))
                .value("1")
                .evidence(place)
                .change("2", "-50", "%")
                .rank(1, 3, 1)
                .peer(text, 1)
                .build();
        Figure drawnBesideIt = figure(
                        FigureBuilder.indicator("m", text, text, "个", ValueKind.FLOW, 0),
                        district,
                        Period.fullYear(2022))
                .value("3")
                .evidence(place)
                .change("1", "200", "%")
                .build();
        Task task = new Task("p", "p", 1, "500112", text, text, text, List.of(text), List.of(text), DAY, text, DAY);
        return AnnualReports.of(
                facts(text),
                new MethodFacts(
                        text,
                        text,
                        3,
                        List.of(text),
                        Map.of(text, List.of(text)),
                        List.of(district),
                        new SourceRegister(List.of(new Source(text, 1, text, List.of(), text)))),
                new ReportMaterial(
                        List.of(figure, drawnBesideIt),
                        List.of(figure, drawnBesideIt),
                        List.of(new OwnRank(figure, 2)),
                        List.of(new Ranking(List.of(figure), List.of(), List.of(district))),
                        List.of(),
                        List.of(target(indicator, district, task, text, place)),
                        List.of(new PlannedTask("task/1", task, district, List.of(place))),
                        new CheckResults(List.of(finding(indicator, district, text, place)), List.of())));
    }

    /** Money in 元: numbers wider than their columns. */
    static AnnualReport withLongNumbers() {
        Indicator money = FigureBuilder.indicator("n", "财政收入", "Revenue", "元", ValueKind.FLOW, 2);
        Figure figure = figure(money, ExampleReports.YUBEI, Period.fullYear(2022))
                .value("98765432109876.54")
                .change("98765432109875.43", "-12345678.91", "%")
                .rank(1, 3, 1)
                .build();
        return AnnualReports.of(
                facts("渝北区"),
                ExampleReports.method(),
                new ReportMaterial(
                        List.of(figure),
                        List.of(figure),
                        List.of(new OwnRank(figure, 2)),
                        List.of(new Ranking(List.of(figure), List.of(), List.of(ExampleReports.YUBEI))),
                        List.of(),
                        List.of(),
                        List.of(),
                        CheckResults.NONE));
    }

    /** Measures of one plan. */
    static AnnualReport withTasks(int count) {
        List<PlannedTask> tasks = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PlannedTask(
                        "task/" + number,
                        new Task(
                                "p",
                                "p",
                                number,
                                "500112",
                                "",
                                "",
                                "任务" + number,
                                List.of("第" + number % 7 + "局"),
                                List.of(),
                                null,
                                "区政府",
                                DAY),
                        ExampleReports.YUBEI,
                        List.of()))
                .toList();
        return AnnualReports.of(
                facts("渝北区"),
                ExampleReports.method(),
                new ReportMaterial(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), tasks, CheckResults.NONE));
    }

    /** The report of a city of one district. */
    static AnnualReport ofOneDistrict() {
        Figure only = ExampleReports.gdp2022();
        return AnnualReports.of(
                ExampleReports.facts(ExampleReports.CITY, DistrictKind.CITY),
                ExampleReports.method(),
                new ReportMaterial(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Ranking(List.of(only), List.of(), List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        CheckResults.NONE));
    }

    /** Figures that nobody states the year before of. */
    static AnnualReport withoutPreviousYear() {
        return ExampleReports.of(
                figure(ExampleReports.GDP, ExampleReports.YUBEI, Period.fullYear(2022))
                        .value("1")
                        .build(),
                figure(ExampleReports.GDP, ExampleReports.YUBEI, Period.pointInTime(DAY))
                        .value("2")
                        .build());
    }

    /** Figures whose values are missing, each for another reason. */
    static AnnualReport withoutValues() {
        return ExampleReports.of(Arrays.stream(ObservationStatus.values())
                .filter(ObservationStatus::isMissing)
                .map(status -> figure(
                                FigureBuilder.indicator(
                                        status.name(), "指标" + status, "economy", "个", ValueKind.FLOW, 0),
                                ExampleReports.YUBEI,
                                Period.fullYear(2022))
                        .status(status, ValueQualifier.EXACT)
                        .build())
                .toArray(Figure[]::new));
    }

    private static ReportFacts facts(String text) {
        return new ReportFacts(
                ReportFacts.titleOf(text, text, 2022),
                DistrictKind.DISTRICT,
                text,
                "500112",
                2022,
                Instant.parse("2023-06-30T16:30:00Z"),
                "run-000042",
                "0123456789abcdef".repeat(4),
                text);
    }

    private static PlannedTarget target(
            Indicator indicator, District district, Task task, String text, Evidence place) {
        Target target = new Target(
                "t",
                "p",
                "p",
                1,
                "500112",
                "n",
                Comparator.AT_LEAST,
                BigDecimal.TEN,
                "个",
                DAY,
                true,
                2022,
                Target.Firmness.FIRM,
                text,
                text,
                DAY);
        CitedObservation judgedBy = observation(indicator, district, text, place);
        TargetOutcome outcome = new TargetOutcome(
                target,
                TargetVerdict.MISSED,
                judgedBy.observationId(),
                judgedBy.observation(),
                BigDecimal.ONE.subtract(BigDecimal.TEN),
                null);
        return new PlannedTarget(List.of("target/1"), outcome, indicator, district, task, judgedBy, List.of(place));
    }

    private static CitedObservation observation(Indicator indicator, District district, String text, Evidence place) {
        Observation observation = new Observation(
                district.code(),
                indicator.code(),
                Period.fullYear(2022),
                BigDecimal.ONE,
                "个",
                0,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                text,
                DAY);
        return new CitedObservation("o", observation, indicator, district, List.of(place));
    }

    private static CheckedFigure finding(Indicator indicator, District district, String text, Evidence place) {
        Finding finding = new Finding(
                "f",
                FindingCode.REPORTED_GROWTH,
                CheckVerdict.CONTRADICTORY,
                Severity.ERROR,
                null,
                new Finding.Subject("500112", "n", text, Period.fullYear(2022)),
                List.of("o"),
                null,
                text);
        return new CheckedFigure(
                finding, indicator, district, List.of(observation(indicator, district, text, place)), List.of());
    }
}
