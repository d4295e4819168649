package io.yearbook.content;

import static io.yearbook.content.FigureBuilder.district;
import static io.yearbook.content.FigureBuilder.figure;
import static io.yearbook.content.FigureBuilder.indicator;

import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import io.yearbook.model.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Positions over the years, and panels of many districts and indicators, each the same every time. */
public final class ExampleRanks {

    private static final int NEWEST = 2022;

    private ExampleRanks() {}

    /** The report of a district with positions over the years. */
    public static AnnualReport yubei() {
        return AnnualReports.of(
                ExampleReports.facts(ExampleReports.YUBEI, DistrictKind.DISTRICT),
                ExampleReports.method(),
                material(ownRanks(ExampleReports.gdp2022()), List.of()));
    }

    /** The newest, and three years before: of 2020 there is no rank, and 2021 cannot be compared with it. */
    private static List<OwnRank> ownRanks(Figure newest) {
        return List.of(
                new OwnRank(newest, 35),
                new OwnRank(own(newest, 2021).rank(2, 4, 2).build(), 34),
                new OwnRank(
                        own(newest, 2019)
                                .rank(3, 4, 1)
                                .rankShift(new RankShift(null, 0, -2, 1, 0))
                                .build(),
                        34),
                new OwnRank(own(newest, 2018).rank(2, 4, 1).build(), 34));
    }

    private static FigureBuilder own(Figure newest, int year) {
        return figure(newest.indicator(), newest.district(), Period.fullYear(year))
                .value("100." + year);
    }

    /** The report of the city for so many districts and indicators. */
    public static AnnualReport city(int districts, int indicators) {
        List<Ranking> rankings = rankings(districts, indicators);
        return AnnualReports.of(
                ExampleReports.facts(ExampleReports.CITY, DistrictKind.CITY),
                ExampleReports.method(),
                material(List.of(), rankings));
    }

    /** The report of the first of the districts, with ten years of its own positions. */
    public static AnnualReport area(int districts, int indicators) {
        List<Ranking> rankings = rankings(districts, indicators);
        Random random = new Random(3);
        List<OwnRank> own = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            for (int year = NEWEST; year > NEWEST - 10; year--) {
                own.add(new OwnRank(
                        figure(indicatorOf(i), districtOf(0), Period.fullYear(year))
                                .value("1." + year)
                                .rank(1 + random.nextInt(districts), districts, 1)
                                .rankChange(random.nextInt(7) - 3)
                                .build(),
                        0));
            }
        }
        return AnnualReports.of(
                ExampleReports.facts(districtOf(0), DistrictKind.DISTRICT),
                ExampleReports.method(),
                material(own, rankings));
    }

    private static ReportMaterial material(List<OwnRank> own, List<Ranking> rankings) {
        return new ReportMaterial(
                List.of(), List.of(), own, rankings, List.of(), List.of(), List.of(), CheckResults.NONE);
    }

    private static List<Ranking> rankings(int districts, int indicators) {
        Random random = new Random(7);
        return IntStream.range(0, indicators)
                .mapToObj(i -> ranking(districts, indicatorOf(i), random))
                .toList();
    }

    /** Pairs tie, the last but one is not comparable, the last has no value. */
    private static Ranking ranking(int districts, Indicator indicator, Random random) {
        int ranked = districts - 2;
        List<District> all = new ArrayList<>(
                IntStream.range(0, districts).mapToObj(ExampleRanks::districtOf).toList());
        Collections.shuffle(all, random);
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < ranked; place++) {
            boolean tied = place % 10 < 2 && ranked - place > 1;
            figures.add(figure(indicator, all.get(place), Period.fullYear(NEWEST))
                    .value(String.valueOf(1000 - place))
                    .rank(tied ? place - place % 10 % 2 + 1 : place + 1, ranked, tied ? 2 : 1)
                    .rankChange(random.nextInt(9) - 4)
                    .build());
        }
        Figure bound = figure(indicator, all.get(ranked), Period.fullYear(NEWEST))
                .value("5")
                .unranked(RankReason.BOUND_ONLY)
                .build();
        return new Ranking(figures, List.of(bound), List.of(all.get(ranked + 1)));
    }

    private static Indicator indicatorOf(int number) {
        return indicator("indicator_" + number, "第" + (number + 1) + "项指标的完成比例", "economy", "%", ValueKind.RATIO, 1);
    }

    private static District districtOf(int number) {
        return district(String.valueOf(500_101 + number), "示例" + (number + 1) + "区");
    }
}
