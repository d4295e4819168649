package io.yearbook.content;

import static io.yearbook.content.DigestMaker.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.content.ChangeChart.Bar;
import io.yearbook.content.ChangeChart.Meaning;
import io.yearbook.model.Direction;
import io.yearbook.model.Period;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChangeChartsTest {

    @Test
    void percentAndPercentagePointsHaveChartsOfTheirOwn() {
        List<ChangeChart> charts = of(
                figure(1).percent("12.5").make(),
                figure(2).points("1.2").make(),
                figure(3).percent("-3.25").make(),
                figure(4).points("-0.5").make());

        assertThat(charts).extracting(ChangeChart::unit).containsExactly("%", "百分点");
        assertThat(charts)
                .extracting(ChangeChart::inWords)
                .containsExactly(
                        "渝北区2022年各项指标较上年增减幅度（%）：指标1率增12.50%、指标3率减3.25%。",
                        "渝北区2022年各项比率较上年增减（百分点）：指标2率增1.2个百分点、指标4率减0.5个百分点。");
    }

    @Test
    void theBetterWayIsTheIndicatorsToSay() {
        ChangeChart chart = of(
                        figure(1).percent("3").direction(Direction.LOWER).make(),
                        figure(2).percent("2").direction(Direction.NEUTRAL).make(),
                        figure(3).percent("1").make(),
                        figure(4).percent("0").make(),
                        figure(5).percent("-1").direction(Direction.LOWER).make())
                .get(0);

        assertThat(chart.bars())
                .extracting(Bar::meaning)
                .containsExactly(Meaning.WORSE, Meaning.NEITHER, Meaning.BETTER, Meaning.NEITHER, Meaning.BETTER);
    }

    @Test
    void growthAtCurrentPricesIsNeitherBetterNorWorse() {
        ChangeChart chart = of(
                        figure(1).percent("3").prices(PriceBasis.NOMINAL).make(),
                        figure(2).percent("2").prices(PriceBasis.REAL).make())
                .get(0);

        assertThat(chart.bars()).extracting(Bar::meaning).containsExactly(Meaning.NEITHER, Meaning.BETTER);
        assertThat(ExampleReports.city().changeCharts())
                .flatExtracting(ChangeChart::bars)
                .allMatch(bar -> bar.meaning() == Meaning.NEITHER);
        assertThat(ExampleReports.yubei().changeCharts())
                .filteredOn(each -> each.title().contains("历年"))
                .flatExtracting(ChangeChart::bars)
                .isNotEmpty()
                .allMatch(bar -> bar.meaning() == Meaning.NEITHER);
    }

    @Test
    void changesOfOtherYearsAndRefusedOnesAreNotDrawn() {
        List<ChangeChart> charts = of(
                figure(1).percent("1").make(),
                figure(2).percent("2").year(2021).make(),
                figure(3).make(),
                figure(4).percent("4").make());

        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).bars()).extracting(Bar::name).containsExactly("指标4率", "指标1率");
    }

    @Test
    void oneChangeAloneIsNotDrawn() {
        assertThat(of(figure(1).percent("1").make(), figure(2).points("1").make()))
                .isEmpty();
        assertThat(ExampleReports.empty().changeCharts()).isEmpty();
    }

    @Test
    void ofManyTheGreatestAreDrawnAndTheOthersCounted() {
        IndicatorRow[] rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> figure(i).percent((i % 2 == 0 ? "-" : "") + i).make())
                .toArray(IndicatorRow[]::new);

        ChangeChart chart = of(rows).get(0);

        assertThat(chart.bars()).hasSize(20);
        assertThat(chart.most()).isEqualByComparingTo("29");
        assertThat(chart.least()).isEqualByComparingTo("-30");
        assertThat(chart.bars())
                .isSortedAccordingTo((one, other) -> other.number().compareTo(one.number()));
        assertThat(chart.bars()).allMatch(bar -> bar.number().abs().compareTo(BigDecimal.TEN) > 0);
        assertThat(chart.remark()).isEqualTo("可比的30项中变动最大的20项，其余见指标总表。");
    }

    @Test
    void theCityShowsItsDistrictsAndCountsThoseThatAreNotCompared() {
        ChangeChart chart = ExampleReports.city().changeCharts().get(0);

        assertThat(chart.title()).isEqualTo("各区县2022年地区生产总值较上年增减");
        assertThat(chart.bars()).extracting(Bar::name).containsExactly("璧山区", "江北区", "渝中区", "渝北区");
        assertThat(chart.remark()).isEqualTo("另有2个区县没有可比的数据，不在图中，原因见排名明细。");
    }

    @Test
    void aKeyFigureIsDrawnOverTheYearsWithoutThoseThatAreNotComparable() {
        assertThat(ExampleReports.yubei().changeCharts())
                .filteredOn(chart -> chart.title().equals("渝北区地区生产总值历年较上年增减"))
                .singleElement()
                .satisfies(chart ->
                        assertThat(chart.bars()).extracting(Bar::name).containsExactly("2020年", "2021年", "2022年"));
    }

    @Test
    void aBoundIsNamedAndOneThatLeavesTheDirectionOpenIsLeftOut() {
        AnnualReport report = ExampleReports.of(
                bound("甲", "5", ValueQualifier.GE),
                bound("乙", "2", ValueQualifier.EXACT),
                bound("丙", "0", ValueQualifier.GE));

        assertThat(report.changeCharts().get(0).bars()).extracting(Bar::name).containsExactly("甲（不少于）", "乙");
    }

    @Test
    void unitsAreNeverMixedOnOneAxis() {
        List<Bar> bars = List.of(
                Bar.of("甲", RowCases.quantity("1", "%"), Direction.HIGHER, null),
                Bar.of("乙", RowCases.quantity("1", "百分点"), Direction.HIGHER, null));

        assertThatThrownBy(() -> new ChangeChart("图", "%", "", bars))
                .hasMessage("chart \"图\": changes in different units on one axis");
    }

    @RepeatedTest(20)
    void everyBarIsAChangeThatTheReportPrints(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            DigestMaker row = figure(i).year(2020 + random.nextInt(3));
            String change = BigDecimal.valueOf(random.nextInt(4000) - 2000, 1).toString();
            rows.add(
                    switch (random.nextInt(3)) {
                        case 0 -> row.percent(change).make();
                        case 1 -> row.points(change).make();
                        default -> row.make();
                    });
        }

        for (ChangeChart chart : of(rows.toArray(IndicatorRow[]::new))) {
            for (Bar bar : chart.bars()) {
                assertThat(bar.about()).isInstanceOfSatisfying(IndicatorRow.class, row -> {
                    assertThat(row.year()).isEqualTo(2022);
                    assertThat(row.change().amount()).isEqualTo(bar.change());
                    assertThat(bar.change().unit()).isEqualTo(chart.unit());
                });
            }
        }
    }

    private static Figure bound(String name, String percent, ValueQualifier qualifier) {
        return FigureBuilder.figure(
                        FigureBuilder.indicator(name, name, "economy", "件", ValueKind.FLOW, 0),
                        ExampleReports.YUBEI,
                        Period.fullYear(2022))
                .value("105")
                .change("100", percent, "%")
                .changeQualifier(qualifier)
                .build();
    }

    private static List<ChangeChart> of(IndicatorRow... rows) {
        return ChangeCharts.of(DigestMaker.OF_DISTRICT, List.of(), List.of(rows), List.of());
    }
}
