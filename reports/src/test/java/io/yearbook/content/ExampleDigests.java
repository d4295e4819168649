package io.yearbook.content;

import static io.yearbook.content.FigureBuilder.figure;
import static io.yearbook.content.FigureBuilder.indicator;

import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import io.yearbook.model.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reports that fill a digest. */
public final class ExampleDigests {

    private ExampleDigests() {}

    /** 300 indicators, all compared and ranked in two years. */
    public static AnnualReport ofManyIndicators() {
        return report(IntStream.range(0, 300)
                .mapToObj(i -> share(i, "第" + i + "个指标的名称比例"))
                .toList());
    }

    /** Indicators with names of 400 characters and periods that have to be told. */
    public static AnnualReport ofLongNames() {
        return report(IntStream.range(0, 40)
                .mapToObj(i -> share(i, i + "号" + "很长的名称".repeat(80)))
                .toList());
    }

    private static Indicator share(int number, String name) {
        return indicator("share_" + number, name, "government_services", "%", ValueKind.RATIO, 1);
    }

    private static AnnualReport report(List<Indicator> indicators) {
        List<Figure> figures = new ArrayList<>();
        List<Figure> history = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Figure earlier = figure(indicators.get(i), ExampleReports.YUBEI, Period.fullYear(2021))
                    .value("80.0")
                    .rank(1 + (i + 3) % 22, 22, 1)
                    .build();
            FigureBuilder figure = figure(indicators.get(i), ExampleReports.YUBEI, Period.fullYear(2022))
                    .value("8" + i % 10 + ".5")
                    .change("80.0", i % 3 == 0 ? "-" + (1 + i % 7) + ".5" : (1 + i % 11) + ".5", "百分点");
            Figure now = i % 10 == 9
                    ? figure.unranked(RankReason.TOO_FEW_DISTRICTS).build()
                    : figure.rank(1 + i % 22, 22, 1).rankChange(i % 5 - 2).build();
            figures.add(now);
            history.add(earlier);
            history.add(now);
        }
        return AnnualReports.of(
                ExampleReports.facts(ExampleReports.YUBEI, DistrictKind.DISTRICT),
                ExampleReports.method(),
                new ReportMaterial(
                        figures, history, List.of(), List.of(), List.of(), List.of(), List.of(), CheckResults.NONE));
    }
}
