package io.yearbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.GovernmentUnits;
import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.catalog.SourceRegister;
import io.yearbook.catalog.UnitRegister;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.Digest.Statement;
import io.yearbook.content.Figure;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.MethodFacts;
import io.yearbook.content.RankRow;
import io.yearbook.content.ReportFacts;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import io.yearbook.model.Source;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register knows the city, districts a to d of which d ends within 2021, and first the indicator 总量, then 比率. */
class AnnualReportAssemblerTest {

    private static final Indicator TOTAL = indicator("total", "总量");
    private static final Indicator RATE = indicator("rate", "比率");

    private static final Catalog CATALOG = new Catalog(
            new IndicatorCatalog(List.of(TOTAL, RATE)),
            new DistrictRegister(List.of(
                    area("city", DistrictKind.CITY, null),
                    area("a", DistrictKind.DISTRICT, null),
                    area("b", DistrictKind.DISTRICT, null),
                    area("c", DistrictKind.DISTRICT, null),
                    area("d", DistrictKind.DISTRICT, LocalDate.of(2021, 6, 30)))),
            new UnitRegister(Map.of()),
            new SourceRegister(List.of(new Source("某网", 9, "", List.of(), "无"))),
            new PeerGroups(List.of()),
            new GovernmentUnits(List.of()),
            "hash");

    private static final List<Figure> DISTRICTS = figures("""
            a, rate,  2022, 85.6, 2 of 2
            b, rate,  2022, 90.1, 1 of 2
            c, rate,  2022, -,    VALUE_MISSING
            city, rate, 2022, 88, NOT_A_DISTRICT
            b, total, 2022, 7,    TOO_FEW_DISTRICTS
            a, total, 2020, 5,    1 of 3
            b, total, 2020, 4,    2 of 3
            c, total, 2020, 3,    3 of 3
            """);

    @Test
    void newestYearWithAValueIsPrintedInTheOrderOfTheCatalogue() {
        AnnualReport report = ofA("""
                a, rate,  2021, 80.0, TOO_FEW_DISTRICTS
                a, rate,  2022, 85.6, TOO_FEW_DISTRICTS
                a, total, 2020, 5,    TOO_FEW_DISTRICTS
                a, total, 2021, -,    VALUE_MISSING
                """);
        assertThat(report.figures())
                .extracting(IndicatorRow::indicator, IndicatorRow::period)
                .containsExactly(tuple("总量", "2020年"), tuple("比率", "2022年"));
    }

    @Test
    void indicatorWithoutAnyValueIsPrintedInItsNewestYear() {
        AnnualReport report = ofA("""
                a, rate, 2020, -, VALUE_MISSING
                a, rate, 2021, -, VALUE_MISSING
                """);
        assertThat(report.figures()).extracting(IndicatorRow::period).containsExactly("2021年");
    }

    @Test
    void areaListsItsOwnRanksNewestFirstWithTheDistrictsThatExistedThenLeftOut() {
        AnnualReport report = ofA("""
                a, rate,  2020, 80.0, 1 of 3
                a, rate,  2021, 80.0, TOO_FEW_DISTRICTS
                a, rate,  2022, 85.6, 2 of 2
                a, total, 2020, 5,    1 of 3
                """);
        assertThat(report.rankings())
                .extracting(AnnualReportAssemblerTest::line)
                .containsExactly("总量 2020年 a 1 of 3, 1 not", "比率 2022年 a 2 of 2, 1 not", "比率 2020年 a 1 of 3, 1 not");
    }

    @Test
    void cityPrintsTheNewestRankedYearOfEveryIndicatorWithThoseLeftOut() {
        assertThat(ofCity().rankings())
                .extracting(AnnualReportAssemblerTest::line)
                .containsExactly(
                        "总量 2020年 a 1 of 3, 1 not",
                        "总量 2020年 b 2 of 3, 1 not",
                        "总量 2020年 c 3 of 3, 1 not",
                        "总量 2020年 其余1个区县 VALUE_MISSING, 1 not",
                        "比率 2022年 b 1 of 2, 1 not",
                        "比率 2022年 a 2 of 2, 1 not",
                        "比率 2022年 c VALUE_MISSING, 1 not");
    }

    @Test
    void digestSaysAmongHowManyDistrictsTheAreaStandsAndWhoPublishesItsFigures() {
        AnnualReport report = ofA("a, rate, 2022, 85.6, 2 of 2");
        assertThat(report.digest().statements().map(Statement::text))
                .contains("3个区县中2个有可比数据、1个无数据。", "比率取自某网汇编，非统计部门公布。");
    }

    @Test
    void withoutARankedDistrictNothingIsRanked() {
        assertThat(assembler(List.of()).ranksAny()).isFalse();
        assertThat(assembler(DISTRICTS).ranksAny()).isTrue();
    }

    private static AnnualReport ofA(String own) {
        return assembler(DISTRICTS).ofArea(facts("a", DistrictKind.DISTRICT), figures(own));
    }

    private static AnnualReport ofCity() {
        return assembler(DISTRICTS).ofCity(facts("city", DistrictKind.CITY), List.of());
    }

    private static String line(RankRow row) {
        RankReason reason = row.standing().reason();
        String place =
                reason == null ? row.standing().rank() + " of " + row.standing().ranked() : reason.name();
        return "%s %s %s %s, %d not".formatted(row.indicator(), row.period(), row.district(), place, row.unranked());
    }

    private static AnnualReportAssembler assembler(List<Figure> ofDistricts) {
        AreaSupplements none = new AreaSupplements(
                List.of(),
                new PlanRows(List.of(), List.of()),
                new CheckRows(List.of(), List.of()),
                new CitedRows(CATALOG, Map.of(), Map.of()),
                CATALOG);
        MethodFacts method = new MethodFacts(
                MethodFacts.COMPETITION_TIES,
                MethodFacts.PUBLISHED_PRECISION,
                2,
                List.of(),
                Map.of(),
                List.of(),
                CATALOG.sources());
        return new AnnualReportAssembler(CATALOG, method, none, ofDistricts);
    }

    private static ReportFacts facts(String area, DistrictKind kind) {
        return new ReportFacts(
                ReportFacts.titleOf("", area, 2022),
                kind,
                area,
                area,
                2022,
                Instant.parse("2023-06-30T16:00:00Z"),
                "run",
                "hash",
                "Yearbook");
    }

    /** One a line: district, indicator, year, value or {@code -}, and the rank of how many or why there is none. */
    private static List<Figure> figures(String table) {
        return table.lines().map(line -> figure(line.split(", *"))).toList();
    }

    private static Figure figure(String[] cells) {
        Indicator indicator = cells[1].equals("rate") ? RATE : TOTAL;
        Period year = Period.fullYear(Integer.parseInt(cells[2]));
        BigDecimal value = cells[3].equals("-") ? null : new BigDecimal(cells[3]);
        String[] rank = cells[4].split(" of ");
        Evidence place = new Evidence("0".repeat(64), "file.csv", "row 1", cells[3], "", "", "", year.end());
        return new Figure(
                row(cells[0], indicator, year, value, rank),
                indicator,
                CATALOG.districts().byCode(cells[0]).orElseThrow(),
                null,
                List.of(place));
    }

    private static IndicatorYear row(
            String district, Indicator indicator, Period year, @Nullable BigDecimal value, String[] rank) {
        boolean ranked = rank.length == 2;
        return new IndicatorYear(
                district,
                indicator.code(),
                year.year(),
                year.span(),
                year.start(),
                year.end(),
                value,
                indicator.unit(),
                value == null ? null : value.scale(),
                value == null ? ObservationStatus.O : ObservationStatus.A,
                ValueQualifier.EXACT,
                "某网",
                district + "/" + indicator.code() + "/" + year.year(),
                null,
                null,
                null,
                null,
                null,
                ChangeReason.NO_PREVIOUS,
                null,
                null,
                null,
                ranked ? Integer.valueOf(rank[0]) : null,
                ranked ? Integer.valueOf(rank[1]) : null,
                ranked ? Integer.valueOf(1) : null,
                null,
                null,
                ranked ? null : RankReason.valueOf(rank[0]),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Indicator indicator(String code, String nameZh) {
        return new Indicator(
                code,
                nameZh,
                code,
                "economy",
                "%",
                ValueKind.RATIO,
                Direction.HIGHER,
                1,
                Comparability.YES,
                null,
                null,
                null,
                "",
                List.of());
    }

    private static District area(String code, DistrictKind kind, @Nullable LocalDate validTo) {
        return new District(code, kind, code, code, code, null, validTo, List.of(), List.of(), "");
    }
}
