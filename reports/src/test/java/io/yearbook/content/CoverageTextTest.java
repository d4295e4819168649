package io.yearbook.content;

import static io.yearbook.content.DigestMaker.figure;
import static io.yearbook.content.FigureBuilder.district;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    private static final RankCoverage TWO_YEARS_AGO = new RankCoverage("指标3率", "2020年", 5, 0, 0, 0);

    @Test
    void districtIsToldAmongHowManyItStandsAndWhyOthersDoNot() {
        assertThat(ofDistrict(
                        List.of(coverage(1, 22, 16, 0)),
                        figure(1).rank(3, 22, null).make()))
                .isEqualTo("38个区县中22个有可比数据、16个无数据。");
        assertThat(ofDistrict(
                        List.of(coverage(1, 22, 13, 3)),
                        figure(1).rank(3, 22, null).make()))
                .isEqualTo("38个区县中22个有可比数据、3个数据不可比、13个无数据。");
    }

    @Test
    void whatIsAlikeIsSaidOnceAndWhatDiffersOfWhat() {
        List<RankCoverage> contests =
                List.of(coverage(1, 22, 16, 0), coverage(2, 22, 16, 0), coverage(3, 5, 33, 0), coverage(4, 7, 31, 0));
        IndicatorRow first = figure(1).rank(1, 22, null).make();
        IndicatorRow second = figure(2).rank(1, 22, null).make();
        IndicatorRow third = figure(3).rank(1, 5, null).make();
        IndicatorRow fourth = figure(4).rank(1, 7, null).make();
        assertThat(ofDistrict(contests, first, second)).isEqualTo("各项排名均为38个区县中22个有可比数据、16个无数据。");
        assertThat(ofDistrict(contests, first, third, second))
                .isEqualTo("指标1率等2项，38个区县中22个有可比数据、16个无数据；指标3率，38个区县中5个有可比数据、33个无数据。");
        assertThat(ofDistrict(contests, first, third, second, fourth)).endsWith("；其余1项见排名。");
    }

    @Test
    void onlyRankingsThatTheDistrictIsPartOfAreTold() {
        assertThat(ofDistrict(List.of(coverage(1, 22, 16, 0)), figure(1).make()))
                .isEmpty();
        assertThat(ofDistrict(List.of(TWO_YEARS_AGO), figure(3).rank(1, 5, null).make()))
                .isEmpty();
    }

    @Test
    void ofAnOlderRankingItIsKnownHowManyAreLeftOutButNotWhy() {
        IndicatorRow figure = figure(1).year(2020).rank(2, 22, null).make();
        RankRow row = DigestMaker.rankRow("指标1率", "渝北区", 2, 22, null);
        RankRow older = new RankRow(
                row.domain(),
                row.indicator(),
                "2020年",
                row.district(),
                row.direction(),
                row.value(),
                row.change(),
                row.standing(),
                null,
                16,
                List.of(),
                null);
        assertThat(CoverageText.of(DigestMaker.material(DigestMaker.OF_DISTRICT, List.of(figure), List.of(row, older))))
                .map(Statement::text)
                .contains("38个区县中22个有可比数据、16个没有可比数据。");
    }

    @Test
    void rankingCountsDistrictsThatExistedThen() {
        Figure ranked = ExampleReports.gdp2022();
        Figure bound = of("500120", RankReason.BOUND_ONLY);
        Figure missing = of("500121", RankReason.VALUE_MISSING);
        Figure abolished = of("500122", RankReason.DISTRICT_NOT_VALID);
        Ranking ranking =
                new Ranking(List.of(ranked), List.of(bound, missing, abolished), List.of(district("500101", "万州区")));
        assertThat(RankCoverage.of(ranking).inWords()).isEqualTo("4个区县中1个有可比数据、1个数据不可比、2个无数据");
    }

    private static Figure of(String district, RankReason reason) {
        return FigureBuilder.figure(ExampleReports.GDP, district(district, district), Period.fullYear(2022))
                .value("5")
                .unranked(reason)
                .build();
    }

    private static RankCoverage coverage(int number, int ranked, int missing, int incomparable) {
        return new RankCoverage("指标" + number + "率", "2022年", ranked, missing, incomparable, 0);
    }

    private static String ofDistrict(List<RankCoverage> contests, IndicatorRow... figures) {
        return CoverageText.of(new DigestMaterial(
                        DigestMaker.OF_DISTRICT,
                        List.of(figures),
                        List.of(),
                        contests,
                        List.of(),
                        List.of(),
                        List.of(),
                        Publishers.NONE))
                .map(Statement::text)
                .orElse("");
    }
}
