package io.yearbook.bench;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.AnnualReports;
import io.yearbook.content.CheckResults;
import io.yearbook.content.ExampleReports;
import io.yearbook.content.Figure;
import io.yearbook.content.FigureBuilder;
import io.yearbook.content.OwnRank;
import io.yearbook.content.PlannedTask;
import io.yearbook.content.Ranking;
import io.yearbook.content.ReportMaterial;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import io.yearbook.model.Task;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A generated panel: figures of every district, year and indicator, some bounds, some missing, the rest ranked. */
public final class PanelReports {

    public static final int LAST_YEAR = 2022;

    private static final String[] UNITS = {"亿元", "件", "%", "个", "次", "户"};
    private static final String[] DOMAINS = {"economy", "government_services", "market_entry", "legal_services"};

    private final int districts;
    private final int years;
    private final List<Indicator> indicators;

    public PanelReports(int districts, int years, int indicators) {
        this.districts = districts;
        this.years = years;
        this.indicators =
                IntStream.range(0, indicators).mapToObj(PanelReports::indicator).toList();
    }

    /** The report of one district. */
    public AnnualReport district(int number) {
        District district = FigureBuilder.district(Integer.toString(500_101 + number), "第" + (number + 1) + "区");
        Random random = new Random(number);
        List<Figure> newest = new ArrayList<>();
        List<Figure> history = new ArrayList<>();
        List<OwnRank> ranks = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (int year = LAST_YEAR; year > LAST_YEAR - years; year--) {
                Figure figure = figure(indicator, district, year, random);
                history.add(figure);
                if (year == LAST_YEAR) {
                    newest.add(figure);
                }
                if (figure.row().rank() != null) {
                    ranks.add(new OwnRank(figure, 3));
                }
            }
        }
        return AnnualReports.of(
                ExampleReports.facts(district, DistrictKind.DISTRICT),
                ExampleReports.method(),
                new ReportMaterial(
                        newest, history, ranks, List.of(), List.of(), List.of(), tasks(district), CheckResults.NONE));
    }

    /** The report of the city: all rankings of the last year. */
    public AnnualReport city() {
        Random random = new Random(-1);
        List<Ranking> rankings = indicators.stream()
                .map(indicator -> new Ranking(
                        IntStream.rangeClosed(1, districts)
                                .mapToObj(rank -> FigureBuilder.figure(
                                                indicator,
                                                FigureBuilder.district(
                                                        Integer.toString(500_100 + rank), "第" + rank + "区"),
                                                Period.fullYear(LAST_YEAR))
                                        .value(value(random))
                                        .change(value(random), change(random), "%")
                                        .rank(rank, districts, 1)
                                        .build())
                                .toList(),
                        List.of(),
                        List.of()))
                .toList();
        return AnnualReports.of(
                ExampleReports.facts(ExampleReports.CITY, DistrictKind.CITY),
                ExampleReports.method(),
                new ReportMaterial(
                        List.of(), List.of(), List.of(), rankings, List.of(), List.of(), List.of(), CheckResults.NONE));
    }

    private Figure figure(Indicator indicator, District district, int year, Random random) {
        FigureBuilder figure = FigureBuilder.figure(indicator, district, Period.fullYear(year));
        int kind = random.nextInt(20);
        if (kind == 0) {
            return figure.refused(ChangeReason.VALUE_MISSING)
                    .unranked(RankReason.VALUE_MISSING)
                    .build();
        }
        figure.value(value(random));
        if (kind == 1) {
            return figure.status(ObservationStatus.A, ValueQualifier.GE)
                    .unranked(RankReason.BOUND_ONLY)
                    .build();
        }
        if (year > LAST_YEAR - years + 1) {
            figure.change(value(random), change(random), "%");
        }
        return figure.rank(1 + random.nextInt(districts - 3), districts - 3, 1)
                .rankChange(random.nextInt(9) - 4)
                .peer("中心城区", 1 + random.nextInt(9))
                .build();
    }

    private static String value(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(10_000_000), random.nextInt(3))
                .toPlainString();
    }

    /** Percent; one in fifty more than doubled. */
    private static String change(Random random) {
        int most = random.nextInt(50) == 0 ? 500_000 : 20_000;
        return BigDecimal.valueOf(random.nextInt(most) - 8_000, 3).toString();
    }

    private static Indicator indicator(int number) {
        return FigureBuilder.indicator(
                "indicator_" + number,
                "第" + number + "项指标的名称（生成）",
                DOMAINS[number % DOMAINS.length],
                UNITS[number % UNITS.length],
                ValueKind.FLOW,
                number % 3);
    }

    private static List<PlannedTask> tasks(District district) {
        LocalDate day = LocalDate.of(LAST_YEAR, 12, 31);
        return IntStream.rangeClosed(1, 50)
                .mapToObj(number -> new PlannedTask(
                        "task/" + number,
                        new Task(
                                "p",
                                "p",
                                number,
                                district.code(),
                                "一、总体要求",
                                "（一）任务",
                                "第" + number + "项任务",
                                List.of("第" + number % 7 + "局"),
                                List.of(),
                                day,
                                "区政府",
                                day),
                        district,
                        List.of()))
                .toList();
    }
}
