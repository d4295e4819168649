package io.yearbook.content;

import static io.yearbook.content.FigureBuilder.district;
import static io.yearbook.content.FigureBuilder.figure;
import static io.yearbook.content.FigureBuilder.indicator;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.Source;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A district's and the city's report, small, of real figures and every kind of line. */
public final class ExampleReports {

    public static final District CITY = district("500000", "重庆市");
    public static final District YUBEI = district("500112", "渝北区");
    public static final District YUZHONG = district("500103", "渝中区");
    public static final District JIANGBEI = district("500105", "江北区");
    public static final District BISHAN = district("500120", "璧山区");

    public static final Indicator GDP = FigureBuilder.with(
            indicator("gdp", "地区生产总值", "economy", "亿元", ValueKind.AMOUNT, 2),
            Direction.HIGHER,
            PriceBasis.NOMINAL_WITH_REAL_GROWTH);
    private static final Indicator REDUCTION =
            indicator("approval_time_reduction_rate", "行政许可事项时限压缩比例", "government_services", "%", ValueKind.RATIO, 1);
    private static final Indicator VISITS = FigureBuilder.with(
            indicator("average_visits_per_item", "平均跑动次数", "government_services", "次", ValueKind.AVERAGE, 2),
            Direction.LOWER,
            null);
    private static final Indicator CASES =
            indicator("service_center_cases", "三级服务中心办件量", "government_services", "件", ValueKind.FLOW, 0);
    private static final Indicator ENTITIES =
            indicator("new_market_entities", "新增市场主体", "market_entry", "户", ValueKind.FLOW, 0);
    private static final Indicator SYSTEMS =
            indicator("one_thing_packages", "“一件事一次办”套餐", "government_services", "个", ValueKind.STOCK, 0);

    private ExampleReports() {}

    public static AnnualReport yubei() {
        return AnnualReports.of(
                facts(YUBEI, DistrictKind.DISTRICT),
                method(),
                new ReportMaterial(
                        yubeiFigures(),
                        yubeiHistory(),
                        List.of(new OwnRank(gdp2022(), 35)),
                        List.of(gdpRanking()),
                        List.of(ExampleIndexes.vitality()),
                        ExamplePlans.targets(YUBEI),
                        ExamplePlans.tasks(YUBEI),
                        ExamplePlans.checks(gdp2022())));
    }

    public static AnnualReport city() {
        Figure city = gdp(CITY, "29129.03", "27894.02", "4.42750811822749")
                .unranked(RankReason.NOT_A_DISTRICT)
                .build();
        return AnnualReports.of(
                facts(CITY, DistrictKind.CITY),
                method(),
                new ReportMaterial(
                        List.of(city),
                        List.of(city),
                        List.of(),
                        List.of(gdpRanking()),
                        List.of(ExampleIndexes.vitality()),
                        ExamplePlans.targets(YUZHONG),
                        ExamplePlans.tasks(YUZHONG),
                        ExamplePlans.checksOfCity(gdp2022())));
    }

    private static Ranking gdpRanking() {
        return new Ranking(
                List.of(
                        gdp2022(),
                        gdp(JIANGBEI, "1614.36", "1507.33", "7.1006")
                                .rank(2, 3, 2)
                                .build(),
                        gdp(YUZHONG, "1614.36", "1517.05", "6.4144")
                                .rank(2, 3, 2)
                                .rankChange(-1)
                                .build()),
                List.of(gdp(BISHAN, "800", "700", "14.28571429")
                        .status(ObservationStatus.A, ValueQualifier.GE)
                        .unranked(RankReason.BOUND_ONLY)
                        .build()),
                List.of(district("500101", "万州区"), district("500102", "涪陵区")));
    }

    /** A report of an area that nothing is known of. */
    public static AnnualReport empty() {
        return AnnualReports.of(facts(YUBEI, DistrictKind.DISTRICT), method(), ReportMaterial.ofFigures(List.of()));
    }

    /** A report of an area whose code is not the official one. */
    public static AnnualReport liangjiang() {
        return AnnualReports.of(
                facts(district("500199", "两江新区"), DistrictKind.DISTRICT),
                method(),
                ReportMaterial.ofFigures(List.of()));
    }

    /** A report of the given figures only. */
    public static AnnualReport of(Figure... figures) {
        return AnnualReports.of(
                facts(YUBEI, DistrictKind.DISTRICT), method(), ReportMaterial.ofFigures(List.of(figures)));
    }

    /** A report of the given measures only. */
    public static AnnualReport ofTasks(List<PlannedTask> tasks) {
        return AnnualReports.of(
                facts(YUBEI, DistrictKind.DISTRICT),
                method(),
                new ReportMaterial(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), tasks, CheckResults.NONE));
    }

    public static ReportFacts facts(District area, DistrictKind scope) {
        return new ReportFacts(
                ReportFacts.titleOf("重庆市", area.nameZh(), 2022),
                scope,
                area.nameZh(),
                area.code(),
                2022,
                Instant.parse("2023-06-30T16:30:00Z"),
                "run-000042",
                "0123456789abcdef".repeat(4),
                "Yearbook 0.1.0");
    }

    public static MethodFacts method() {
        District provisional = district("500199", "两江新区");
        return new MethodFacts(
                MethodFacts.COMPETITION_TIES,
                MethodFacts.PUBLISHED_PRECISION,
                3,
                List.of("高（50及以上）", "低（0及以上）"),
                Map.of("中心城区", List.of("渝中区", "江北区", "渝北区")),
                List.of(provisional),
                new SourceRegister(List.of(
                        new Source("区政府", 10, "", List.of(), "区政府工作"),
                        new Source("买购网", 900, "", List.of(), "不具权威性：转载数据"))));
    }

    public static Figure gdp2022() {
        return gdp(YUBEI, "2297.11", "2235.61", "2.750927040047235")
                .rank(1, 3, 1)
                .rankShift(new RankShift(0, 1, 0, 0, -1))
                .peer("中心城区", 1)
                .build();
    }

    private static FigureBuilder gdp(District district, String value, String previous, String change) {
        return figure(GDP, district, Period.fullYear(2022))
                .publisher("买购网")
                .value(value)
                .change(previous, change, "%");
    }

    private static List<Figure> yubeiFigures() {
        Period unstated = new Period(null, LocalDate.of(2021, 12, 31), Span.UNSTATED);
        Period nineMonths = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 9, 30));
        Period tenMonths = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 10, 31));
        return List.of(
                gdp2022(),
                figure(REDUCTION, YUBEI, unstated)
                        .value("85.6")
                        .refused(ChangeReason.PERIOD_UNSTATED)
                        .unranked(RankReason.PERIOD_UNSTATED)
                        .build(),
                figure(VISITS, YUBEI, Period.fullYear(2022))
                        .value("0.09")
                        .change("0.13", "-0.04", "次")
                        .changePercent("-30.76923076923077")
                        .build(),
                figure(CASES, YUBEI, tenMonths)
                        .value("2800000")
                        .status(ObservationStatus.E, ValueQualifier.GE)
                        .change("2000000", "40", "%")
                        .changeQualifier(ValueQualifier.GE)
                        .unranked(RankReason.BOUND_ONLY)
                        .build(),
                figure(SYSTEMS, YUBEI, Period.pointInTime(LocalDate.of(2022, 12, 31)))
                        .refused(ChangeReason.VALUE_MISSING)
                        .unranked(RankReason.VALUE_MISSING)
                        .build(),
                entities(nineMonths));
    }

    /** With the years before; the series of the gross domestic product begins anew in 2019. */
    private static List<Figure> yubeiHistory() {
        List<Figure> history = new ArrayList<>(yubeiFigures());
        history.add(gdpOf(2018, "1752.83").build());
        history.add(
                gdpOf(2019, "1908.74").refused(ChangeReason.DEFINITION_BREAK).build());
        history.add(gdpOf(2020, "2002.34").change("1908.74", "4.9037", "%").build());
        history.add(gdpOf(2021, "2235.61").change("2002.34", "11.6499", "%").build());
        return history;
    }

    private static FigureBuilder gdpOf(int year, String value) {
        return figure(GDP, YUBEI, Period.fullYear(year)).value(value);
    }

    private static Figure entities(Period nineMonths) {
        return figure(ENTITIES, YUBEI, nineMonths)
                .value("30722")
                .reported("17.3", "%", ReportedVerdict.UNDECIDABLE)
                .evidence(new Evidence(
                        "a".repeat(64),
                        "yubei/=2021.csv",
                        "第40行",
                        "=新增市场主体 30722 户，同比增长 17.3%",
                        "渝北区2021年工作情况",
                        "第2段",
                        "期间为1—9月",
                        LocalDate.of(2021, 12, 31)))
                .build();
    }
}
