package io.yearbook.content;

import static io.yearbook.content.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FigureRowsTest {

    private static final Period YEAR = Period.fullYear(2022);

    @Test
    void valueIsPrintedAtItsPublishedPrecisionAndNeverRounded() {
        Quantity value = row(share().value("97.37")).value().quantity();
        assertThat(value).isEqualTo(Quantity.of(new BigDecimal("97.37"), "%", 2));
    }

    @Test
    void valueRoundedToThousandsIsPrintedWithoutDecimals() {
        assertThat(row(share().value("28E+5")).value().quantity())
                .extracting(Quantity::decimals)
                .isEqualTo(0);
    }

    @Test
    void differenceShowsEveryDigitItHas() {
        Quantity change = row(share().value("100").change("99.9", "0.10000000", "百分点"))
                .change()
                .amount();
        assertThat(change).extracting(Quantity::decimals).isEqualTo(1);
    }

    @Test
    void growthInPercentShowsTwoDecimalsAndKeepsAll() {
        Quantity change = row(share().value("2").change("3", "-33.33333333", "%"))
                .change()
                .amount();
        assertThat(change).isEqualTo(new Quantity(new BigDecimal("-33.33333333"), "%", 2));
    }

    @Test
    void refusedChangeKeepsItsReasonAndNothingElse() {
        Change change =
                row(share().value("2").refused(ChangeReason.TERRITORY_CHANGED)).change();
        assertThat(change)
                .isEqualTo(new Change(null, null, null, ValueQualifier.EXACT, ChangeReason.TERRITORY_CHANGED, null));
    }

    @Test
    void evidenceOfAnObservationIsListedOnceHoweverOftenItIsCited() {
        AnnualReport report = ExampleReports.yubei();
        assertThat(report.figures().get(0).citation())
                .isEqualTo(report.rankings().get(0).citation());
        assertThat(report.evidence()).extracting(EvidenceRow::number).startsWith(1, 2, 3, 4, 5, 6);
        assertThat(report.evidence())
                .extracting(row -> row.observationId() + row.evidence().sourcePlace())
                .doesNotHaveDuplicates();
    }

    @Test
    void figureWithTwoPlacesCitesBoth() {
        Citation citation = row(share().value("2").evidence("另一处", "2")).citation();
        assertThat(citation).extracting(Citation::firstNumber, Citation::places).containsExactly(1, 2);
    }

    @Test
    void valueWithoutEvidenceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share().value("2").noEvidence().build())
                .withMessageContaining("500112 share 2022 FULL_YEAR: the value 2 has no evidence");
    }

    @Test
    void evidenceThatStatesAnotherValueIsRefused() {
        AnnualReport two = ExampleReports.of(share().value("2").build());
        AnnualReport three = ExampleReports.of(share().value("3").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnualReport(
                        two.facts(),
                        two.digest(),
                        two.figures(),
                        List.of(),
                        two.overview(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        three.evidence(),
                        two.notes()))
                .withMessageContaining("比例, 2022年: evidence 1 does not state observation");
    }

    @Test
    void figureJoinedWithTheWrongIndicatorIsRefused() {
        Figure figure = ExampleReports.gdp2022();
        Indicator other = FigureBuilder.indicator("share", "比例", "x", "%", ValueKind.RATIO, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Figure(figure.row(), other, figure.district(), figure.peerGroup(), figure.evidence()))
                .withMessageContaining("joined with indicator share instead of gdp");
    }

    @Test
    void unrankedDistrictsFollowTheRankedAndAreCounted() {
        List<RankRow> rows = ExampleReports.city().rankings();
        assertThat(rows).extracting(RankRow::district).containsExactly("渝北区", "江北区", "渝中区", "璧山区", "其余2个区县");
        assertThat(rows).extracting(RankRow::unranked).containsOnly(3);
        assertThat(rows.get(4).collected()).containsExactly("万州区", "涪陵区");
    }

    @Test
    void summaryCountsWhatIsComparedAndWhatIsRefused() {
        assertThat(ExampleReports.yubei().summary())
                .isEqualTo(new Summary(6, 6, 3, 3, 1, 1, 21, new TreeMap<>(Map.of(2022, 3, 2021, 3))));
    }

    private static FigureBuilder share() {
        Indicator indicator = FigureBuilder.indicator("share", "比例", "government_services", "%", ValueKind.RATIO, 1);
        return figure(indicator, ExampleReports.YUBEI, YEAR);
    }

    private static IndicatorRow row(FigureBuilder figure) {
        return ExampleReports.of(figure.build()).figures().get(0);
    }
}
